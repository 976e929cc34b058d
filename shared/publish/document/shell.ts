import type { Language } from '../../domain/text.ts'
import { embeddable } from '../fonts.ts'
import { escapeHtml } from './escape.ts'

export interface Shell {
  readonly language: Language
  /** As plain text. */
  readonly title: string
  /** CSS rules of ours; nothing that was typed, unless escaped for CSS. */
  readonly style: string
  /** @font-face rules with data: URIs, or ''. */
  readonly fontCss: string
  /** HTML for the head besides these, or nothing. */
  readonly head?: string
  /** HTML for the body. */
  readonly body: string
  /** Marks the one script or block of data that may stand in the page; without it none may. */
  readonly nonce?: string
}

/** Whatever somebody typed into a field, the page sends nothing and fetches nothing, and runs no script but the marked one. */
const policy = (nonce: string | undefined): string =>
  [
    "default-src 'none'",
    nonce === undefined ? '' : `script-src 'nonce-${nonce}'`,
    "style-src 'unsafe-inline'",
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ]
    .filter(Boolean)
    .join('; ')

/**
 * A whole document in one file that needs nothing from anywhere: what every page we give out stands in.
 * @throws Error E_FONT_CSS when the font rules could end the style element
 */
export const htmlPage = ({ language, title, style, fontCss, head, body, nonce }: Shell): string =>
  `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy(nonce)}">
<title>${escapeHtml(title)}</title>
<style>${embeddable(fontCss)}
${style}</style>${head === undefined ? '' : `\n${head}`}
</head>
<body>
${body}
</body>
</html>
`
