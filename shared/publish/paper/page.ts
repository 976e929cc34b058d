import type { Language } from '../../domain/text.ts'
import { clean } from '../document/clean.ts'
import { escapeHtml } from '../document/escape.ts'
import { momentInWords } from '../document/figures.ts'
import { htmlLine, htmlSection } from '../document/html.ts'
import type { Line, Section } from '../document/model.ts'
import { htmlPage } from '../document/shell.ts'
import { sheetRule } from '../style/foot.ts'
import { tokens } from '../style/tokens.ts'

/** A letter, file or record about a procedure or one person: words as data, to be read, printed or kept. */
export interface Paper {
  readonly language: Language
  readonly title: string
  readonly lede: string
  /** What it belongs to: procedure, institution, code. */
  readonly owner: readonly Line[]
  readonly sections: readonly Section[]
}

const made: Readonly<Record<Language, (at: string) => string>> = {
  nl: (at) => `Gemaakt met Zegel op ${at}.`,
  en: (at) => `Made with Zegel on ${at}.`,
}

const style = (foot: string): string => `${tokens}
${sheetRule('18mm', foot)}
a{color:inherit}
main{max-width:46rem;margin:0 auto;padding:3rem 1.25rem}
h1,h2,h3,.lede,.said{font-family:var(--serif)}
h1{font-size:2rem;line-height:1.15;font-weight:520;margin-top:1rem}
.lede{font-size:1.15rem;line-height:1.5;margin-top:.5rem}
.owner{font-size:.9375rem;color:var(--ink-2)}
section{margin-top:2rem;border-top:2px solid var(--ink);padding-top:.75rem}
h2{font-size:1.35rem;line-height:1.25;font-weight:520}
h3{font-size:1.1rem;line-height:1.35;font-weight:640;margin-top:1.5rem}
p+p,section>p,section>ul,section>ol{margin-top:.5rem}
.said{font-size:1.1rem;line-height:1.5}
.made{margin-top:2rem;border-top:1px solid var(--line);padding-top:.75rem;font-size:.875rem;color:var(--ink-2)}
strong,dt,th{font-weight:640}
code{font-family:var(--mono);font-size:.95em}
.terms{margin-top:.5rem}
.terms div{display:grid;grid-template-columns:11rem minmax(0,1fr);gap:0 1rem;padding:.5rem 0;border-top:1px solid var(--line)}
.terms dd p+p{margin-top:.375rem}
section>ul,.steps,.levels{padding-left:1.375rem}
table{width:100%;border-collapse:collapse;margin-top:.75rem;text-align:left}
caption{text-align:left;font-size:.875rem;color:var(--ink-3);padding-bottom:.375rem}
thead th{font-size:.875rem;color:var(--ink-3)}
th,td{padding:.375rem .75rem .375rem 0;vertical-align:top}
tbody th,tbody td{border-top:1px solid var(--line)}
tbody th{font-weight:400}
.bar{display:none}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (max-width:34rem){.terms div{display:block}th,td{overflow-wrap:anywhere}}
@media print{html{font-size:9.6pt}main{max-width:none;padding:0}h2,h3,h3+p,caption,thead,p:has(+ol),p:has(+ul),p:has(+table){break-after:avoid}tr,.terms div,li,.levels,.steps{break-inside:avoid}table+p{break-before:avoid}p{orphans:3;widows:3}}`

/**
 * A paper as one page that needs nothing from anywhere: valid HTML, no script, no request, A4 when printed.
 * @param at moment of making, UTC
 * @throws Error E_FONT_CSS when the font rules could end the style element
 */
export const paperPage = (paper: Paper, at: string, fontCss: string): string => {
  const { language, owner, sections } = paper
  const title = clean(paper.title) || 'Zegel'
  return htmlPage({
    language,
    title,
    style: style(title),
    fontCss,
    body: `<main>
${owner.map((line) => `<p class="owner">${htmlLine(line)}</p>`).join('\n')}
<h1>${escapeHtml(title)}</h1>
${paper.lede === '' ? '' : `<p class="lede">${escapeHtml(paper.lede)}</p>`}
${sections.map(htmlSection).join('\n')}
<p class="made">${escapeHtml(made[language](momentInWords(at, language)))}</p>
</main>`,
  })
}
