import { describe, expect, test } from 'vitest'
import type { Design } from '../../shared/domain/design.ts'
import { aRound } from '../../shared/domain/rounds.ts'
import { publicCommittee } from '../../shared/publish/committee.ts'
import { completeness, completenessReason } from '../../shared/publish/completeness.ts'
import { committee, design } from './input.ts'

const codes = (changes: Partial<Design>) => completeness({ ...design, ...changes }).map((m) => m.code)
const first = (changes: Partial<Design['criteria'][number]>): Partial<Design> => ({
  criteria: design.criteria.map((c, at) => (at === 0 ? { ...c, ...changes } : c)),
})
const dates = (changes: Partial<Design['dates']>): Partial<Design> => ({
  dates: { ...design.dates, ...changes },
})
const nothing = { nl: ' ', en: '' }

test('a design that tells candidates everything lacks nothing', () => {
  expect(completeness(design, publicCommittee(committee, design.institution).roles)).toEqual([])
})

describe('what is missing is asked for', () => {
  const cases: readonly (readonly [string, Partial<Design>])[] = [
    ['specialty', { specialty: ' ' }],
    ['institution', { institution: '' }],
    ['region', { region: '' }],
    ['places', { places: 0 }],
    ['website', { website: '' }],
    ['website', { website: 'javascript:alert(1)' }],
    ['contact', { contact: '' }],
    ['complaints', { complaints: '\n' }],
    ['privacy-contact', { privacyContact: ' ' }],
    ['vacancy-places', { vacancyPlaces: '' }],
    ['region-needs', { regionNeeds: nothing }],
    ['date-published', dates({ publishedFrom: null })],
    ['date-apply', dates({ applyUntil: null })],
    ['date-interviews', dates({ interviews: null })],
    ['date-decision', dates({ decision: null })],
    ['date-start', dates({ start: null })],
    ['date-order', dates({ interviews: '2026-09-01' })],
    ['names', first({ name: nothing })],
    ['definitions', first({ definition: { nl: '', en: 'x' } })],
    ['unmeasured', { instruments: design.instruments.map((i) => ({ ...i, criteria: i.criteria.slice(1) })) }],
    ['retention', { retentionWeeks: 5 }],
    ['english', first({ name: { nl: 'Samenwerken', en: '' } })],
    ['english', { regionNeeds: { nl: 'Meer geriaters.', en: ' ' } }],
  ]
  test.each(cases)('%s', (code, changes) => {
    expect(codes(changes)).toContain(code)
  })

  test('a level without words is named with its criterion', () => {
    const criteria = design.criteria.map((c, at) =>
      at === 1 ? { ...c, anchors: [nothing, ...c.anchors.slice(1)] as typeof c.anchors } : c,
    )
    const missing = completeness({ ...design, criteria }).find((m) => m.code === 'anchors')
    expect(missing?.sentence).toEqual({
      nl: 'Beschrijf alle vijf scores van: Communiceren.',
      en: 'Describe all five levels of: Communicating.',
    })
  })

  test('no criteria and no instruments are asked for once, not per criterion', () => {
    expect(codes({ criteria: [], instruments: [] })).toEqual(['criteria', 'instruments', 'explanations'])
  })

  test('all weights nought', () => {
    expect(codes({ criteria: design.criteria.map((c) => ({ ...c, weight: 0 })) })).toContain('weights')
  })

  test('the outcome of the letters only where there is a letter round', () => {
    const unknown = dates({ letterOutcome: null })
    expect(codes(unknown)).not.toContain('date-letter-outcome')
    expect(codes({ ...unknown, rounds: [aRound('letter'), aRound('interview')] })).toContain(
      'date-letter-outcome',
    )
  })

  test('a departure without a reason', () => {
    expect(codes({ departures: [] })).toEqual(['explanations'])
  })

  test('a committee in which nobody scores yet, once the committee may be known', () => {
    expect(completeness(design, []).map((m) => m.code)).toEqual(['committee'])
    expect(completeness(design)).toEqual([])
  })
})

test('every sentence exists in both languages, and the reason cites its source', () => {
  const empty = completeness({
    ...design,
    specialty: '',
    institution: '',
    region: '',
    places: 0,
    website: '',
    contact: '',
    complaints: '',
    privacyContact: '',
    vacancyPlaces: '',
    regionNeeds: nothing,
    criteria: [],
    instruments: [],
    retentionWeeks: 52,
    dates: {
      publishedFrom: null,
      applyUntil: null,
      letterOutcome: null,
      interviews: null,
      decision: null,
      start: null,
    },
  })
  expect(new Set(empty.map((m) => m.code)).size).toBe(empty.length)
  for (const { sentence } of empty) {
    expect(sentence.nl).toMatch(/^[A-Z].*\.$/)
    expect(sentence.en).toMatch(/^[A-Z].*\.$/)
    expect(sentence.nl).not.toBe(sentence.en)
  }
  expect(completenessReason.nl).toMatch(/62 %.*Het opleidingscontinuüm.*hoofdstuk V, thema 3/)
  expect(completenessReason.en).toMatch(/62 %.*Het opleidingscontinuüm.*chapter V, theme 3/)
})
