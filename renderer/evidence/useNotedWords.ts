import { useDeferredValue, useMemo } from 'react'
import { type FoundWord, findWords } from '../../shared/content/words/find.ts'
import { wordEntries } from '../../shared/content/words.ts'
import type { Marked } from '../ui/AreaMarks.tsx'

export interface NotedWord {
  readonly word: string
  readonly reason: FoundWord['entry']['reason']
}

/**
 * Words of the list in one's own notes: where they stand, and each word once with its reason. Looked for when typing leaves
 * time, so that no letter waits for it.
 */
export const useNotedWords = (text: string): { marked: Marked; words: readonly NotedWord[] } => {
  const read = useDeferredValue(text)
  return useMemo(() => {
    const places = findWords(read, wordEntries)
    const words = new Map(
      places.map(({ start, end, entry }) => {
        const word = read.slice(start, end)
        return [word.toLowerCase(), { word, reason: entry.reason }] as const
      }),
    )
    return { marked: { text: read, places }, words: [...words.values()] }
  }, [read])
}
