import { type Evidence, type Part, starParts } from './scorecard.ts'

/**
 * Evidence as one text with marks: each paragraph begins with the word of its part ("Actie: belde zelf"), in the order in
 * which a candidate jumps through a story; stored it is put together by part. Lines before any mark are about what the
 * candidate did, because that weighs most.
 */

/** The word that marks each part, in the language of the screen. */
export type MarkWords = Readonly<Record<Part, string>>

/** A stretch of text in place of what stands from `from` up to `to`. */
export interface Change {
  readonly from: number
  readonly to: number
  readonly insert: string
}

/** From the mark at `from`, over the text that begins at `start`, up to `end`; without a mark `start` is `from`. */
export interface Paragraph {
  readonly part: Part
  readonly from: number
  readonly start: number
  readonly end: number
}

/** What a line is marked as, and how long the mark is, with one space after it; null without a mark. */
const markOf = (line: string, words: MarkWords): { part: Part; length: number } | null => {
  for (const part of starParts) {
    const mark = `${words[part]}:`
    if (line.slice(0, mark.length).toLowerCase() !== mark.toLowerCase()) continue
    return { part, length: mark.length + (line[mark.length] === ' ' ? 1 : 0) }
  }
  return null
}

/** The paragraphs of a text, in their order; at least one. */
export const paragraphs = (text: string, words: MarkWords): readonly Paragraph[] => {
  const found: Paragraph[] = []
  let from = 0
  for (const line of text.split('\n')) {
    const mark = markOf(line, words)
    const end = from + line.length
    const last = found.at(-1)
    if (mark) found.push({ part: mark.part, from, start: from + mark.length, end })
    else if (last) found[found.length - 1] = { ...last, end }
    else found.push({ part: 'a', from, start: from, end })
    from = end + 1
  }
  return found
}

/** The paragraph that the cursor is in. */
export const paragraphAt = (text: string, cursor: number, words: MarkWords): Paragraph => {
  const all = paragraphs(text, words)
  return all.find(({ end }) => cursor <= end) ?? all.at(-1)!
}

/**
 * Evidence as one text, part by part.
 * @param open a part to go on with: one without text gets its mark at the end
 */
export const toMarked = (evidence: Evidence, words: MarkWords, open?: Part): string =>
  starParts
    .filter((part) => evidence[part] !== '')
    .concat(open !== undefined && evidence[open] === '' ? [open] : [])
    .map((part) => `${words[part]}: ${evidence[part]}`)
    .join('\n')

/** What a text says by part: its paragraphs under each other, those that say nothing left out. */
export const fromMarked = (text: string, words: MarkWords): Evidence => {
  const all = paragraphs(text, words)
  const told = (part: Part) =>
    all
      .filter((one) => one.part === part)
      .map(({ start, end }) => text.slice(start, end))
      .filter((said) => said !== '')
      .join('\n')
  return { s: told('s'), t: told('t'), a: told('a'), r: told('r'), reflection: told('reflection') }
}

/** Where one goes on writing about a part: behind its last paragraph, or at the end where it has none. */
export const endOf = (text: string, part: Part, words: MarkWords): number =>
  paragraphs(text, words).findLast((one) => one.part === part)?.end ?? text.length

/** Begins a paragraph at the cursor; where nothing of its line stands before the cursor yet, the line gets the mark. */
export const markAt = (text: string, cursor: number, part: Part, words: MarkWords): Change => {
  const mark = `${words[part]}: `
  const line = text.slice(0, cursor).lastIndexOf('\n') + 1
  const { from, start } = paragraphAt(text, cursor, words)
  const begin = from === line ? start : line
  if (text.slice(begin, cursor).trim() === '')
    return { from: line, to: Math.max(begin, cursor), insert: mark }
  const before = text.slice(0, cursor).trimEnd().length
  const after = text.slice(cursor).search(/[^ ]|$/)
  return { from: before, to: cursor + after, insert: `\n${mark}` }
}

/** Takes away the mark that ends at the cursor, whole; null where none does. */
export const unmarkAt = (text: string, cursor: number, words: MarkWords): Change | null => {
  const { from, start } = paragraphAt(text, cursor, words)
  return cursor === start && from < start ? { from, to: start, insert: '' } : null
}
