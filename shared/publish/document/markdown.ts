import { clean } from './clean.ts'
import { asPlainLine, escapeMarkdown } from './escape.ts'
import type { Block, Line, PublishedDocument, Run, Section } from './model.ts'

const edges = /^( *)([\s\S]*?)( *)$/

/** Emphasis marks stand against the words, with the spaces outside; otherwise they would be printed as stars. */
const around = (mark: string, text: string): string => text.replace(edges, `$1${mark}$2${mark}$3`)

const markdownRun = (run: string | Run): string => {
  const { text, strong, mono, href } = typeof run === 'string' ? { text: run } : (run as Run)
  const [, before = '', , after = ''] = edges.exec(text) ?? []
  const words = clean(text)
  if (words === '') return before
  const code = mono && /^[^`\n]+$/.test(words)
  let markdown = code ? `\`${words}\`` : escapeMarkdown(words)
  if (strong) markdown = around('**', markdown)
  if (href && !href.startsWith('#'))
    markdown = `[${markdown}](<${href.replace(/[<>\\\s]/g, encodeURIComponent)}>)`
  return `${before}${markdown}${after}`
}

/** A line in one line of Markdown: for headings and table cells. */
const flat = (line: Line): string => line.map(markdownRun).join('').replaceAll('\n', ' ')

/** A line with its breaks, indented by `indent` after the first. */
const broken = (line: Line, indent = ''): string =>
  line.map(markdownRun).join('').split('\n').map(asPlainLine).join(`\\\n${indent}`)

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head.map(escapeMarkdown), head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')

const markdownBlock = (block: Block): string => {
  switch (block.kind) {
    case 'paragraph':
      return broken(block.line)
    case 'heading':
      return `### ${flat(block.line)}`
    case 'list':
      return block.items.map((item) => `- ${broken(item.line, '  ')}`).join('\n')
    case 'steps':
    case 'levels':
      return block.items.map((item, at) => `${at + 1}. ${broken(item, '   ')}`).join('\n')
    case 'terms':
      return block.rows
        .map(({ term, lines }) => [`**${flat(term)}**`, ...lines.map((line) => broken(line))].join('\n\n'))
        .join('\n\n')
    case 'table':
      return table(
        block.head,
        block.rows.map((cells) => cells.map(flat)),
      )
    case 'days':
      return table(
        block.head,
        block.rows.map((cells) => cells.map(flat)),
      )
    case 'weights':
      return table(
        block.head,
        block.rows.map((r) => [flat(r.name), `${r.points}`]),
      )
  }
}

const markdownSection = ({ title, blocks }: Section): string =>
  [`## ${escapeMarkdown(title)}`, ...blocks.map(markdownBlock)].join('\n\n')

/** The whole document as CommonMark with tables (GitHub's), ending in one line feed. */
export const markdownDocument = (document: PublishedDocument): string =>
  `${[
    `# ${flat(document.title)}`,
    asPlainLine(document.owner.map((owner) => flat([owner])).join(', ')),
    document.lede,
    table(
      document.facts.map((fact) => fact.term),
      [document.facts.map((fact) => flat(fact.value))],
    ),
    ...document.sections.map(markdownSection),
    '---',
    ...document.colophon.map((line) => broken(line)),
  ].join('\n\n')}\n`
