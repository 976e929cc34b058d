import { dutchWords } from './words/dutch.ts'
import { englishWords } from './words/english.ts'
import type { WordEntry } from './words/entry.ts'

export { type WordCategory, type WordEntry, wordCategories } from './words/entry.ts'

/**
 * Words in notes that may stand for a proxy, a stereotype or a click. They ask to reread, never judge: a note about a
 * patient can hold any of them. In a language of its own no word stands in two entries.
 */
export const wordEntries: readonly WordEntry[] = [...dutchWords, ...englishWords]
