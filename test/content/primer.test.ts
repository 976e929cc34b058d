import { describe, expect, test } from 'vitest'
import { primer, scoringReminder } from '../../shared/content/primer.ts'
import { findWords } from '../../shared/content/words/find.ts'
import { wordEntries } from '../../shared/content/words.ts'

const languages = ['nl', 'en'] as const
const words = (text: string): number => text.split(/\s+/).length

describe('what is read before the first interview', () => {
  test.each(languages)('takes at most two minutes at 150 words a minute (%s)', (language) => {
    const all = primer.flatMap((item) => [item.title, item.text, item.helps].map((part) => part[language]))
    expect(words(all.join(' '))).toBeLessThanOrEqual(300)
  })

  test('is short sentences, full in both languages, each with where it comes from', () => {
    for (const { text, helps, title, source } of primer) {
      for (const part of [text, helps, title]) expect(part.nl && part.en).toBeTruthy()
      for (const sentence of [...text.nl.split(/[.?:]\s/), ...helps.nl.split(/[.?:]\s/)])
        expect(words(sentence), sentence).toBeLessThanOrEqual(18)
      expect(source.place.nl).not.toBe('')
    }
    expect(new Set(primer.map(({ id }) => id)).size).toBe(primer.length)
  })

  test('names proxies that the list of words knows', () => {
    const proxies = primer.find(({ id }) => id === 'proxies')
    const found = findWords(proxies?.text.nl ?? '', wordEntries).map(({ entry }) => entry.category)
    expect(found).toContain('sport')
  })
})

test.each(languages)('what stands at the scoring screen is read in twenty seconds (%s)', (language) => {
  expect(words(scoringReminder[language])).toBeLessThanOrEqual(50)
})
