import { describe, expect, it } from 'vitest'
import { explanations } from '../../shared/content/explanations.ts'
import { citation, cite, type SourceId, sources } from '../../shared/content/sources.ts'

const all = Object.entries(explanations)

describe('explanations', () => {
  it('are full in both languages and differ from each other', () => {
    for (const [key, e] of all) {
      expect(e.title.nl && e.title.en && e.text.nl && e.text.en, key).toBeTruthy()
      expect(e.text.nl, key).not.toBe(e.text.en)
    }
    expect(new Set(all.map(([, e]) => e.text.nl)).size).toBe(all.length)
  })

  it('are short enough to read where you stand: under 120 words, in sentences of at most 25', () => {
    for (const [key, e] of all) {
      expect(e.text.nl.split(/\s+/).length, key).toBeLessThan(120)
      for (const sentence of e.text.nl.split(/[.?!:]\s/))
        expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(25)
    }
  })

  it('state what remains in both ways of opening', () => {
    expect(explanations.strict.text.nl).toContain('Wat overblijft')
    expect(explanations.twokey.text.nl).toContain('Wat overblijft')
  })

  it('name the document where the advice is not Zegel’s own', () => {
    const cited = all.filter(([, e]) => e.source !== null).map(([key]) => key)
    expect(cited.toSorted()).toEqual(['round-of-doubts', 'small-groups', 'speaking-order', 'star', 'tie'])
  })

  it('never call a flag bias that was found', () => {
    const text = all.flatMap(([, e]) => [e.text.nl, e.text.en]).join(' ')
    expect(text).not.toMatch(/bias gedetecteerd|bias detected|bias gevonden|afvinklijst/i)
  })
})

describe('citations', () => {
  it('read as one line in both languages, with the title as the document has it', () => {
    const c = cite('continuum', 'hoofdstuk V, thema 3', 'chapter V, theme 3')
    expect(citation(c, 'nl')).toBe(
      'Het opleidingscontinuüm (Nederlandse Federatie van Universitair Medische Centra, 2022), hoofdstuk V, thema 3',
    )
    expect(citation(c, 'en')).toContain('chapter V, theme 3')
  })

  it('name every source with a title and a publisher', () => {
    for (const id of Object.keys(sources) as SourceId[]) {
      expect(sources[id].title).not.toBe('')
      expect(sources[id].publisher.nl && sources[id].publisher.en).toBeTruthy()
    }
  })

  it('of a rule of Zegel’s own say so', () => {
    expect(citation(cite('zegel', 'regel van drie', 'rule of three'), 'nl')).toBe('Zegel: regel van drie')
  })
})
