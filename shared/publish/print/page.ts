import type { Language } from '../../domain/text.ts'
import { codeGroups } from '../code.ts'
import { clean } from '../document/clean.ts'
import { escapeHtml } from '../document/escape.ts'
import { momentInWords } from '../document/figures.ts'
import { embeddable } from '../fonts.ts'
import { printStyle } from '../style/print.ts'

export interface PrintPageInput {
  readonly title: string
  /** Code of what the list belongs to (committee code, design code), or null when there is none yet. */
  readonly code: string | null
  /** Moment of printing, UTC. */
  readonly at: string
  readonly language: Language
  /** HTML made by codeSheet, rosterList, candidateList or interviewKit. */
  readonly body: string
  /** @font-face rules with data: URIs, or ''. */
  readonly fontCss: string
}

const texts: Readonly<Record<Language, { page: string; code: string }>> = {
  nl: { page: 'Blad', code: 'controlecode' },
  en: { page: 'Sheet', code: 'code' },
}

const policy =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'"

/**
 * A whole document for paper: A4, its title, code and date at the head of each sheet, no script and no request.
 * @throws Error E_FONT_CSS when the font rules could end the style element
 */
export const printPage = ({ title: typed, code, at, language, body, fontCss }: PrintPageInput): string => {
  const w = texts[language]
  const title = clean(typed) || 'Zegel'
  const coded = code === null ? '' : `${w.code} ${codeGroups(code).join(' ')} · `
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeHtml(title)}</title>
<style>${embeddable(fontCss)}
${printStyle(w.page)}</style>
</head>
<body>
<main>
<table class="sheet" role="presentation">
<thead><tr><td><div class="running"><span>${escapeHtml(title)}</span> <b>${coded}${escapeHtml(momentInWords(at, language))}</b></div></td></tr></thead>
<tbody><tr><td>
<h1>${escapeHtml(title)}</h1>
${body}
</td></tr></tbody>
</table>
</main>
</body>
</html>
`
}
