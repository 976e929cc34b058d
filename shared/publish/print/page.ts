import type { Language } from '../../domain/text.ts'
import { codeGroups } from '../code.ts'
import { clean } from '../document/clean.ts'
import { escapeHtml } from '../document/escape.ts'
import { momentInWords } from '../document/figures.ts'
import { htmlPage } from '../document/shell.ts'
import { printStyle } from '../style/print.ts'

export interface PrintPageInput {
  /** What of the procedure this is, for the title of the document; null where the title says it. */
  readonly what: string | null
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

const codeWord: Readonly<Record<Language, string>> = { nl: 'controlecode', en: 'code' }

/**
 * A whole document for paper: A4, its title, code and date at the head of each sheet, no script and no request.
 * @throws Error E_FONT_CSS when the font rules could end the style element
 */
export const printPage = ({
  what,
  title: typed,
  code,
  at,
  language,
  body,
  fontCss,
}: PrintPageInput): string => {
  const title = clean(typed) || 'Zegel'
  const coded = code === null ? '' : `${codeWord[language]} ${codeGroups(code).join(' ')} · `
  return htmlPage({
    language,
    title: what === null ? title : `${what} – ${title}`,
    style: printStyle,
    fontCss,
    body: `<main>
<table class="sheet" role="presentation">
<thead><tr><td><div class="running"><span>${escapeHtml(title)}</span> <b>${coded}${escapeHtml(momentInWords(at, language))}</b></div></td></tr></thead>
<tbody><tr><td>
<h1>${escapeHtml(title)}</h1>
${body}
</td></tr></tbody>
</table>
</main>`,
  })
}
