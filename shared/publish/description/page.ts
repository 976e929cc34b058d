import type { Language } from '../../domain/text.ts'
import { codeGroups } from '../code.ts'
import { clean } from '../document/clean.ts'
import { escapeHtml, escapeJson } from '../document/escape.ts'
import { dayInWords, dayOf } from '../document/figures.ts'
import { htmlLine, htmlSection } from '../document/html.ts'
import { sealMark } from '../document/icons.ts'
import { type PublishedDocument, plain } from '../document/model.ts'
import { htmlPage } from '../document/shell.ts'
import { descriptionStyle } from '../style/description.ts'
import type { DescriptionInput } from './input.ts'
import { jsonLd } from './jsonLd.ts'

interface Words {
  skip: string
  contents: string
  translation: readonly [text: string, language: Language]
}

const texts: Readonly<Record<Language, Words>> = {
  nl: {
    skip: 'Naar de inhoud',
    contents: 'Op deze pagina',
    translation: ['In English', 'en'],
  },
  en: {
    skip: 'To the content',
    contents: 'On this page',
    translation: ['In het Nederlands', 'nl'],
  },
}

const side = (input: DescriptionInput, document: PublishedDocument): string => {
  const w = texts[input.language]
  const [owner, ...rest] = document.owner
  const links = document.sections.map(
    ({ id, title }) => `<li><a href="#${escapeHtml(id)}">${escapeHtml(title)}</a></li>`,
  )
  const [text, language] = w.translation
  const other = input.translation
    ? `<li><a href="${encodeURIComponent(clean(input.translation))}" hreflang="${language}" lang="${language}">${text}</a></li>`
    : ''
  return `<header class="side">${sealMark()}
${owner ? `<p class="owner">${escapeHtml(owner)}</p>` : ''}${rest.map((line) => `<p class="region">${escapeHtml(line)}</p>`).join('')}
<nav aria-label="${w.contents}"><ul>${links.join('\n')}${other}</ul></nav>
</header>`
}

/** The whole page: valid HTML in one file that needs nothing from anywhere. */
export const descriptionPage = (
  input: DescriptionInput,
  document: PublishedDocument,
  fontCss: string,
): string => {
  const facts = document.facts.map(
    ({ term, value }) => `<div><dt>${escapeHtml(term)}</dt><dd>${htmlLine(value)}</dd></div>`,
  )
  const { design, designCode, language } = input
  const w = texts[language]
  const title = plain(document.title)
  const code = designCode ? codeGroups(designCode).join(' ') : ''
  // Checkers take the schema.org data for a script, so it carries a nonce: the design code, which no text of that design can contain.
  const nonce = code.replaceAll(' ', '') || 'draft'
  const foot = [design.institution, dayInWords(dayOf(input.publishedAt), language), code].filter(Boolean)
  return htmlPage({
    language,
    title: [title, design.institution].filter((t) => t.trim()).join(' – '),
    style: descriptionStyle(foot.join('  ·  ')),
    fontCss,
    nonce,
    head: `<meta name="description" content="${escapeHtml(document.lede)}">
<script type="application/ld+json" nonce="${nonce}">
${escapeJson(jsonLd(input, document))}
</script>`,
    body: `<a class="skip" href="#content">${w.skip}</a>
<div class="page">
${side(input, document)}
<main id="content" tabindex="-1">
<h1>${htmlLine(document.title)}</h1>
<p class="lede">${escapeHtml(document.lede)}</p>
<dl class="facts">${facts.join('')}</dl>
${document.sections.map(htmlSection).join('\n')}
</main>
<footer>${document.colophon.map((line) => `<p>${htmlLine(line)}</p>`).join('')}</footer>
</div>`,
  })
}
