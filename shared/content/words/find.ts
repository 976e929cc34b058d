import type { WordEntry } from './entry.ts'

/** A word of the list in a text: from `start` up to `end`, counted in characters as strings do. */
export interface FoundWord {
  readonly start: number
  readonly end: number
  readonly entry: WordEntry
}

/** One word of the list, which may be several words of a text; `isOpen`: with any ending. */
interface Wanted {
  readonly entry: WordEntry
  readonly parts: readonly [string, ...string[]]
  readonly isOpen: boolean
}

/** The list by what a word begins with: whole first words, and beginnings of those with any ending, by their length. */
interface Index {
  readonly whole: ReadonlyMap<string, readonly Wanted[]>
  readonly begun: ReadonlyMap<number, ReadonlyMap<string, readonly Wanted[]>>
}

const indexOf = (entries: readonly WordEntry[]): Index => {
  const whole = new Map<string, Wanted[]>()
  const begun = new Map<number, Map<string, Wanted[]>>()
  for (const entry of entries)
    for (const word of entry.words) {
      const isOpen = word.endsWith('*')
      const [first = '', ...rest] = word.replace('*', '').split(' ')
      const under = isOpen && rest.length === 0 ? (begun.get(first.length) ?? new Map()) : whole
      if (under !== whole) begun.set(first.length, under)
      under.set(first, [...(under.get(first) ?? []), { entry, parts: [first, ...rest], isOpen }])
    }
  return { whole, begun }
}

const none: readonly Wanted[] = []

const indices = new WeakMap<readonly WordEntry[], Index>()

const indexed = (entries: readonly WordEntry[]): Index => {
  const index = indices.get(entries) ?? indexOf(entries)
  indices.set(entries, index)
  return index
}

interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
}

const tokensOf = (text: string): Token[] =>
  Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }))

/** The last token of `wanted` when it stands at token `at`; null when it does not. */
const lastOf = (text: string, tokens: readonly Token[], at: number, wanted: Wanted): Token | null => {
  const { parts, isOpen } = wanted
  for (const [i, part] of parts.entries()) {
    const token = tokens[at + i]
    if (!token) return null
    if (i > 0 && !/^[\s-]+$/.test(text.slice(tokens[at + i - 1]!.end, token.start))) return null
    const ending =
      isOpen && i === parts.length - 1 && token.word.startsWith(part) ? token.word.slice(part.length) : ''
    if (token.word !== part + ending || /\p{N}/u.test(ending)) return null
  }
  return tokens[at + parts.length - 1]!
}

/**
 * The words of a list in a text, in their order, none inside another: of two that overlap the longer counts. Each word of
 * the text is looked up once, so that the time grows with the text alone.
 * @param text a note
 * @param entries the list, or the part of it in one language; the same array each time is made ready only once
 */
export const findWords = (text: string, entries: readonly WordEntry[]): FoundWord[] => {
  const { whole, begun } = indexed(entries)
  const tokens = tokensOf(text)
  const kept: FoundWord[] = []
  const keep = (at: number, wanted: Wanted) => {
    const end = lastOf(text, tokens, at, wanted)?.end
    if (end === undefined) return
    const one = { start: tokens[at]!.start, end, entry: wanted.entry }
    const last = kept.at(-1)
    if (!last || one.start >= last.end) kept.push(one)
    else if (one.end - one.start > last.end - last.start) kept[kept.length - 1] = one
  }
  tokens.forEach(({ word }, at) => {
    for (const wanted of whole.get(word) ?? none) keep(at, wanted)
    for (const [length, words] of begun)
      if (word.length >= length)
        for (const wanted of words.get(word.slice(0, length)) ?? none) keep(at, wanted)
  })
  return kept
}
