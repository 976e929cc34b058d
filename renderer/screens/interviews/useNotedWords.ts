import { useDeferredValue, useMemo } from 'react'
import { type FoundWord, findWords } from '../../../shared/content/words/find.ts'
import { wordEntries } from '../../../shared/content/words.ts'
import type { Marked } from '../../ui/AreaMarks.tsx'

export interface NotedWord {
  readonly word: string
  readonly reason: FoundWord['entry']['reason']
}

/**
 * Words of the list in one's own notes: where they stand, and each word once with its reason. Looked for when typing leaves
 * time, so that no letter waits for it.
 * @param texts the notes by the name of their field; the same fields in every render
 */
export const useNotedWords = <Field extends string>(
  texts: Readonly<Record<Field, string>>,
): { marked: Readonly<Record<Field, Marked>>; words: readonly NotedWord[] } => {
  const whole = useDeferredValue(JSON.stringify(texts))
  return useMemo(() => {
    const fields = Object.entries(JSON.parse(whole) as Record<Field, string>) as [Field, string][]
    const found = fields.map(([field, text]) => ({ field, text, places: findWords(text, wordEntries) }))
    const words = new Map(
      found.flatMap(({ text, places }) =>
        places.map(({ start, end, entry }) => {
          const word = text.slice(start, end)
          return [word.toLowerCase(), { word, reason: entry.reason }] as const
        }),
      ),
    )
    const marked = Object.fromEntries(
      found.map(({ field, text, places }): [string, Marked] => [field, { text, places }]),
    ) as Record<Field, Marked>
    return { marked, words: [...words.values()] }
  }, [whole])
}
