import type { WordEntry } from './entry.ts'
import { wordPattern } from './entry.ts'

/** A word of the list in a text: from `start` up to `end`, counted in characters as strings do. */
export interface FoundWord {
  readonly start: number
  readonly end: number
  readonly entry: WordEntry
}

const patterns = new WeakMap<WordEntry, RegExp>()

const patternOf = (entry: WordEntry): RegExp => {
  const known = patterns.get(entry)
  if (known) return known
  const made = wordPattern(entry)
  patterns.set(entry, made)
  return made
}

/**
 * The words of a list in a text, in their order, none inside another: of two that overlap the longer counts.
 * @param text a note
 * @param entries the list, or the part of it in one language
 */
export const findWords = (text: string, entries: readonly WordEntry[]): FoundWord[] => {
  const found = entries.flatMap((entry) =>
    [...text.matchAll(patternOf(entry))].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      entry,
    })),
  )
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: FoundWord[] = []
  for (const one of found) {
    const last = kept.at(-1)
    if (!last || one.start >= last.end) kept.push(one)
    else if (one.end - one.start > last.end - last.start) kept[kept.length - 1] = one
  }
  return kept
}
