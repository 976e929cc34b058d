import { describe, expect, it } from 'vitest'
import { competencies } from '../../shared/content/competencies/index.ts'
import {
  candidateKeys,
  criterionKeys,
  evidenceSentences,
  exampleDecision,
  exampleEvidence,
  exampleNotes,
  scorerKeys,
} from '../../shared/content/example/index.ts'
import { findWords } from '../../shared/content/words/find.ts'
import { wordCategories, wordEntries } from '../../shared/content/words.ts'

/** The words of the list that stand in a text, lower case. */
const found = (text: string): string[] =>
  findWords(text, wordEntries).map(({ start, end }) => text.slice(start, end).toLowerCase())

describe('the list of words', () => {
  it('has a reason per entry in both languages, and every category in both languages', () => {
    for (const e of wordEntries) {
      expect(e.reason.nl && e.reason.en).toBeTruthy()
      expect(e.reason.nl).not.toBe(e.reason.en)
    }
    for (const category of Object.keys(wordCategories)) {
      const languages = wordEntries.filter((e) => e.category === category).map((e) => e.language)
      expect(new Set(languages), category).toEqual(new Set(['nl', 'en']))
    }
  })

  it('holds words in lower case, each in one entry', () => {
    const words = wordEntries.flatMap((e) => e.words)
    for (const word of words) expect(word).toMatch(/^[\p{Ll}\p{N}]+(?: [\p{Ll}\p{N}]+)*\*?$/u)
    expect(words.filter((w, i) => words.indexOf(w) !== i)).toEqual([])
    expect(words.length).toBeGreaterThan(300)
  })

  it('finds whole words in any case, with their endings and hyphens, and no parts of words', () => {
    expect(found('Er was een KLIK.')).toEqual(['klik'])
    expect(found('Het papier zat in de kliko')).toEqual([])
    expect(found('Deed aan topsporten')).toEqual(['topsporten'])
    expect(found('Had een burn-out')).toEqual(['burn-out'])
    expect(found('een jonge, niet-westerse vrouw')).toEqual(['niet-westerse'])
    expect(found('daar vallen we ons geen buil aan')).toEqual(['buil'])
    expect(found('A good fit, and musical')).toEqual(['good fit', 'musical'])
    expect(found('vibeer, matchen, leeftijdsgenoot')).toEqual([])
  })

  it.each([
    ['Speelt viool op hoog niveau', 'music'],
    ['Echt iemand van de nieuwe generatie', 'generation'],
    ['Die past bij ons', 'click'],
    ['Zwanger en dus straks weg', 'family'],
    ['Wil parttime werken', 'hours'],
    ['Lieve meid', 'gender'],
    ['Spreekt goed Nederlands', 'descent'],
    ['Verzorgd uiterlijk', 'looks'],
    ['Mijn buikgevoel', 'instinct'],
  ])('sees that “%s” is about %s', (text, category) => {
    const hits = findWords(text, wordEntries).map(({ entry }) => entry.category)
    expect(new Set(hits)).toEqual(new Set([category]))
  })

  it('has something to show in the example: two notes, and no more', () => {
    const cells = candidateKeys.flatMap((c) =>
      criterionKeys.flatMap((k) => scorerKeys.map((m) => [m, c, k] as const)),
    )
    const hits = cells.flatMap(([m, c, k]) => {
      const e = exampleEvidence(m, c, k)
      return e ? found(Object.values(e).join('\n')) : []
    })
    expect(hits).toEqual(['klik', 'topsport'])
    expect(evidenceSentences.flatMap(found)).toEqual(hits)
  })

  it('holds no word that the library, motivations or other notes of the example use', () => {
    const texts = [
      ...competencies.flatMap((c) => [c.definition, ...c.anchors].flatMap((t) => [t.nl, t.en])),
      ...exampleDecision.map((d) => d.motivation),
      ...scorerKeys.flatMap((m) => candidateKeys.map((c) => exampleNotes(m, c))),
    ]
    expect(texts.flatMap(found)).toEqual([])
  })
})
