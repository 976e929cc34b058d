import { describe, expect, it } from 'vitest'
import { examplePassphrase } from '../../shared/content/example/index.ts'
import { commonPassphrases } from '../../shared/content/passphrase/common.ts'
import { passphraseWords } from '../../shared/content/passphrase/words.ts'

/** Both words with one place left out or masked: equal for words one slip apart. */
const slips = (word: string): string[] =>
  [...word].flatMap((_, i) => [
    `${word.slice(0, i)}_${word.slice(i + 1)}`,
    `${word.slice(0, i)}${word.slice(i + 1)}`,
  ])

describe('the words of passphrases', () => {
  it('are 2048 different ones of four to eight plain letters', () => {
    expect(passphraseWords).toHaveLength(2048)
    expect(new Set(passphraseWords).size).toBe(2048)
    expect(passphraseWords.filter((w) => !/^[a-z]{4,8}$/.test(w))).toEqual([])
  })

  it('never turn into one another by one letter changed, left out or put in', () => {
    const seen = new Map<string, string>(passphraseWords.map((word) => [word, word]))
    const pairs: string[] = []
    for (const word of passphraseWords)
      for (const slip of slips(word)) {
        const other = seen.get(slip)
        if (other !== undefined && other !== word) pairs.push(`${other} ${word}`)
        if (slip.includes('_')) seen.set(slip, word)
      }
    expect(pairs).toEqual([])
  })
})

describe('common passphrases', () => {
  it('are some hundreds, long enough to need refusing, in the form they are compared in', () => {
    expect(commonPassphrases.size).toBeGreaterThan(300)
    for (const phrase of commonPassphrases) {
      expect([...phrase].length).toBeGreaterThanOrEqual(12)
      expect(phrase).toBe(phrase.normalize('NFKC').toLowerCase())
    }
  })

  it('hold what people think of first', () => {
    for (const phrase of [
      'wachtwoord123',
      'ziekenhuis2026',
      '123456789012',
      'correct horse battery staple',
      'rome is niet in een dag gebouwd',
    ])
      expect(commonPassphrases.has(phrase), phrase).toBe(true)
  })

  it('do not hold the passphrase of the example', () => {
    expect(commonPassphrases.has(examplePassphrase)).toBe(false)
  })
})
