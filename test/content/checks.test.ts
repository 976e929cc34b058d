import { describe, expect, it } from 'vitest'
import {
  checkSentence,
  checkText,
  committeeCheckTexts,
  designCheckTexts,
  faultTexts,
  instrumentNames,
} from '../../shared/content/checks.ts'
import { exampleCommittee, exampleDesign, memberKeys } from '../../shared/content/example/index.ts'
import { citation, sources } from '../../shared/content/sources.ts'
import { template } from '../../shared/content/templates.ts'
import type { Committee } from '../../shared/domain/committee.ts'
import { committeeChecks, committeeFaults } from '../../shared/domain/committeeChecks.ts'
import { instrumentKinds } from '../../shared/domain/design.ts'
import { designChecks } from '../../shared/domain/designChecks.ts'
import { key } from '../../shared/domain/schemas/design.ts'
import type { Bilingual } from '../../shared/domain/text.ts'

const today = '2026-11-21'
const all = [...designCheckTexts, ...committeeCheckTexts]
const example = exampleCommittee('twokey', today, (k) => `aaaaaaaaa${memberKeys.indexOf(k)}`)
/** A keeper who scores: only then is the check on it there. */
/** Keeper and chair score, and the chair may open in the keeper's place. */
const scoringKeeper: Committee = {
  ...example,
  members: example.members.map((m) => ({ ...m, scorer: m.scorer || m.keeper, deputy: m.chair })),
}
const design = exampleDesign(today)

const filled = ({ nl, en }: Bilingual) => nl.trim() !== '' && en.trim() !== '' && nl !== en

describe('the texts of the checks', () => {
  it('are there for every check of a design and for no other', () => {
    const ids = designChecks(template('leeg').design).map((c) => c.id)
    expect(designCheckTexts.map((t) => t.id).toSorted()).toEqual(ids.toSorted())
  })

  it('are there for every check of a committee and for no other', () => {
    const ids = committeeChecks(scoringKeeper, today, {}).map((c) => c.id)
    expect(committeeCheckTexts.map((t) => t.id).toSorted()).toEqual(ids.toSorted())
  })

  it('are full and different in both languages', () => {
    for (const t of all)
      for (const text of [
        t.title,
        t.met,
        t.departs,
        t.unknown,
        t.why,
        t.apply,
        ...t.reasons.map((r) => r.label),
      ])
        expect(filled(text), `${t.id}: ${text.nl}`).toBe(true)
  })

  it('give two or three sentences of reason and name where it comes from', () => {
    for (const t of all) {
      for (const text of [t.why.nl, t.why.en]) {
        const sentences = text.split(/[.?!:](?:\s|$)/).filter(Boolean)
        expect(sentences.length, text).toBeGreaterThanOrEqual(2)
        expect(text.length, text).toBeLessThan(420)
      }
      expect(t.sources.length).toBeGreaterThan(0)
      for (const c of t.sources) {
        expect(sources[c.source]).toBeDefined()
        expect(citation(c, 'nl')).not.toBe(citation(c, 'en'))
      }
    }
  })

  it('offer at least two reasons with codes that fit a departure', () => {
    for (const t of all) {
      const codes = t.reasons.map((r) => r.code)
      expect(codes.length, t.id).toBeGreaterThanOrEqual(2)
      expect(new Set(codes).size).toBe(codes.length)
      for (const code of codes) expect(key.safeParse(code).success, code).toBe(true)
      expect(codes.at(-1)).toBe('other')
    }
  })

  it('hold the reasons that the example gives', () => {
    for (const d of [...design.departures, ...example.departures])
      expect(checkText(d.check).reasons.map((r) => r.code)).toContain(d.code)
  })

  it('never call a list of criteria a checklist of ticks towards candidates, nor say bias was found', () => {
    const words = all
      .flatMap((t) => [t.title, t.met, t.departs, t.apply].flatMap((x) => [x.nl, x.en]))
      .join(' ')
    expect(words).not.toMatch(/afvinklijst|bias gedetecteerd|bias detected/i)
  })
})

describe('the sentence of a check', () => {
  it('fills in every name and count that was found', () => {
    const checks = [
      ...designChecks(design),
      ...designChecks({
        ...design,
        criteria: design.criteria.map((c) => ({ ...c, weight: 10, questions: [] })),
      }),
      ...designChecks({ ...design, instruments: [{ kind: 'references', criteria: [] }] }),
      ...committeeChecks(scoringKeeper, today, {}),
      ...committeeChecks({ ...example, members: example.members.slice(0, 2) }, today, {}),
    ]
    for (const check of checks)
      for (const language of ['nl', 'en'] as const) {
        const sentence = checkSentence(check, language)
        expect(sentence).not.toMatch(/[{}]|undefined/)
        expect(sentence.length).toBeGreaterThan(10)
      }
  })

  it('names people, joined as a person would', () => {
    const check = { id: 'star-trained', state: 'departs', found: ['Ans', 'Bo', 'Cas'] } as const
    expect(checkSentence(check, 'nl')).toContain('Ans, Bo en Cas')
    expect(checkSentence(check, 'en')).toContain('Ans, Bo, and Cas')
  })

  it('calls an instrument by its name, not by its code', () => {
    const check = { id: 'instrument-aim', state: 'departs', found: ['references'] } as const
    expect(checkSentence(check, 'nl')).toContain('referenties')
    expect(Object.keys(instrumentNames)).toEqual([...instrumentKinds])
  })

  it('of a check that does not exist is refused by code', () => {
    expect(() => checkSentence({ id: 'nonsense', state: 'met', found: [] }, 'nl')).toThrow('E_NO_CHECK_TEXT')
  })
})

describe('the texts of what makes a committee impossible', () => {
  it('are there for every fault, with a remedy', () => {
    const broken: Committee[] = [
      { ...example, members: [] },
      { ...example, mode: 'strict' },
      { ...example, members: example.members.map((m) => ({ ...m, coordinator: m.keeper, name: '' })) },
      { ...example, members: example.members.map((m) => ({ ...m, scorer: m.scorer || m.coordinator })) },
      { ...example, mode: 'strict', members: example.members.map((m) => ({ ...m, deputy: true })) },
    ]
    const faults = new Set(broken.flatMap(committeeFaults))
    expect(Object.keys(faultTexts).toSorted()).toEqual([...faults].toSorted())
    for (const text of Object.values(faultTexts)) {
      expect(filled(text.title)).toBe(true)
      expect(filled(text.remedy)).toBe(true)
    }
  })
})
