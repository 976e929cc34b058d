import { cpuUsage } from 'node:process'
import { describe, expect, test } from 'vitest'
import { findWords } from '../../shared/content/words/find.ts'
import { wordEntries } from '../../shared/content/words.ts'

const wordsIn = (text: string) => findWords(text, wordEntries).map(({ start, end }) => text.slice(start, end))

describe('words in notes', () => {
  test('are found as whole words, whatever the case', () => {
    expect(wordsIn('Meteen een Klik, vertelt vlot.')).toEqual(['Klik'])
    expect(wordsIn('Klikte op de knop van het klikkende apparaat')).toEqual(['Klikte'])
  })

  test('are not found in what only looks like them', () => {
    expect(wordsIn('De kliklijn en de matchbox')).toEqual([])
  })

  test('count once where two entries overlap: the longer', () => {
    expect(wordsIn('Past goed in het team')).toEqual(['Past goed in het team'])
  })

  test('are found in a very long note at once', () => {
    const note = 'de kandidaat belde de ouders op en vroeg wat zij nodig hadden '.repeat(600)
    const start = cpuUsage()
    expect(wordsIn(`${note}klik`)).toEqual(['klik'])
    expect(cpuUsage(start).user).toBeLessThan(500_000) // microseconds
  })
})
