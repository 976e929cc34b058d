import { describe, expect, it } from 'vitest'
import {
  asCriterion,
  competencies,
  competency,
  competencyGroups,
} from '../../shared/content/competencies/index.ts'
import { sources } from '../../shared/content/sources.ts'
import { profiles } from '../../shared/domain/design.ts'
import { forbiddenTopics } from '../../shared/domain/forbiddenTopics.ts'
import { criterion, key } from '../../shared/domain/schemas/design.ts'

const questions = competencies.flatMap((c) => c.questions)

describe('the library of competencies', () => {
  it('holds the four generic ones, one for every topic of medical leadership, and every profile once', () => {
    const inGroup = (group: string) => competencies.filter((c) => c.group === group)
    expect(inGroup('generic').map((c) => c.name.nl)).toEqual([
      'Samenwerken',
      'Communiceren',
      'Organiseren',
      'Professioneel handelen',
    ])
    // The topics as the document lists them under its four competencies.
    expect(
      inGroup('leadership').map((c) => c.source.place.nl.replace(/^.* onderwerp /, '').replace(/ \(.*$/, '')),
    ).toEqual([
      'Overlegmomenten',
      'Organisatie',
      'Innovatie en creativiteit',
      'Patiëntveiligheid',
      'Financiën',
      'Doelmatigheid',
      'Verandermanagement',
      'Persoonlijk leiderschap',
      'Onderhandelen',
      'Incident- en conflicthantering',
      'Leidinggeven en samenwerken',
      'Timemanagement',
      'Ontwikkelen eigen',
      'Werk en privé',
    ])
    expect(inGroup('profiles').map((c) => c.profile)).toEqual([...profiles])
    expect(competencies.every((c) => competencyGroups.some((g) => g.key === c.group))).toBe(true)
  })

  it('has keys of its own for every competency and every question', () => {
    const keys = [...competencies.map((c) => c.key), ...questions.map((q) => q.id)]
    expect(new Set(keys).size).toBe(keys.length)
    for (const k of keys) expect(key.safeParse(k).success, k).toBe(true)
  })

  it('makes criteria that fit the schema of a design', () => {
    for (const c of competencies) expect(criterion.parse(asCriterion(c, 20))).toBeTruthy()
    expect(asCriterion(competency('collaborate'), 30, 2).questions).toHaveLength(2)
  })

  it('is full in both languages, and nowhere the same in both', () => {
    for (const c of competencies)
      for (const text of [
        c.name,
        c.definition,
        ...c.anchors,
        ...c.questions.flatMap((q) => [q.text, ...q.probes]),
      ]) {
        expect(text.nl.trim(), c.key).not.toBe('')
        expect(text.en.trim(), c.key).not.toBe('')
        expect(text.nl).not.toBe(text.en)
      }
  })

  it('speaks of the candidate as nobody’s “je” where candidates read it', () => {
    for (const c of competencies)
      for (const text of [c.name, c.definition, ...c.anchors])
        expect(`${text.nl} ${text.en}`, c.key).not.toMatch(/\b(je|jij|jou|jouw|jullie|you|your)\b/i)
  })

  it('cites where each competency comes from', () => {
    for (const c of competencies) expect(sources[c.source.source]).toBeDefined()
    for (const c of competencies)
      expect(c.source.source, c.key).toBe(c.group === 'leadership' ? 'leadership' : 'continuum')
  })

  it('refuses a key that does not exist by code', () => {
    expect(() => competency('nonsense')).toThrow('E_NO_COMPETENCY')
  })
})

describe('questions', () => {
  it('ask for behaviour in the past, with two to four probes', () => {
    for (const q of questions) {
      expect(q.text.nl, q.id).toMatch(/^Vertel over /)
      expect(q.text.en, q.id).toMatch(/^Tell us about /)
      expect(q.probes.length, q.id).toBeGreaterThanOrEqual(2)
      expect(q.probes.length, q.id).toBeLessThanOrEqual(4)
    }
  })

  it('touch no topic that may not be asked about', () => {
    for (const q of questions)
      for (const text of [q.text, ...q.probes])
        expect(forbiddenTopics(`${text.nl} ${text.en}`), text.nl).toEqual([])
  })

  it('say "je" to the candidate, as they are spoken, and never the same thing twice', () => {
    for (const q of questions)
      for (const text of [q.text, ...q.probes]) expect(text.nl).not.toMatch(/\b(u|uw)\b/i)
    expect(new Set(questions.map((q) => q.text.nl)).size).toBe(questions.length)
  })
})

describe('anchors', () => {
  it('are five different short descriptions of behaviour', () => {
    for (const c of competencies) {
      expect(new Set(c.anchors.map((a) => a.nl)).size, c.key).toBe(5)
      for (const a of c.anchors) {
        expect(a.nl.length, a.nl).toBeLessThanOrEqual(110)
        expect(a.en.length, a.en).toBeLessThanOrEqual(110)
        expect(a.nl.endsWith('.'), a.nl).toBe(true)
      }
    }
  })

  it('are not repeated over competencies: each describes its own', () => {
    const all = competencies.flatMap((c) => c.anchors.map((a) => a.nl))
    expect(new Set(all).size).toBe(all.length)
  })
})
