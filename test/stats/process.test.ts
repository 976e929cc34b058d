import { expect, test } from 'vitest'
import { FIRST_MINUTES_MS, firstImpression } from '../../shared/stats/process/first-impression.ts'
import type { RatedCriterion } from '../../shared/stats/process/rated-criterion.ts'
import { thinEvidence } from '../../shared/stats/process/thin-evidence.ts'

const calm: RatedCriterion = {
  rating: 4,
  firstEvidenceMs: 400_000,
  firstRatingMs: 900_000,
  changes: 0,
  parts: [true, true, true, true],
}

test('ratings that follow their evidence, late and before the overall impression, raise nothing', () => {
  expect(firstImpression([calm, calm], 1_000_000).outcome).toBe('none')
})

test('a rating before its evidence is a flag, unless it was changed afterwards', () => {
  const hasty = { ...calm, firstRatingMs: 300_000 }
  expect(firstImpression([calm, hasty], null)).toMatchObject({
    outcome: 'flag',
    beforeEvidence: [1],
    early: [],
  })
  expect(firstImpression([calm, { ...hasty, changes: 1 }], null).outcome).toBe('none')
})

test('a rating within the first three minutes is a flag even with evidence before it', () => {
  const early = { ...calm, firstEvidenceMs: 60_000, firstRatingMs: FIRST_MINUTES_MS - 1 }
  expect(firstImpression([early], null)).toMatchObject({ outcome: 'flag', beforeEvidence: [], early: [0] })
  expect(firstImpression([{ ...early, firstRatingMs: FIRST_MINUTES_MS }], null).outcome).toBe('none')
})

test('an overall impression before the first criterion is a flag', () => {
  expect(firstImpression([calm], 899_999)).toMatchObject({ outcome: 'flag', overallFirst: true })
})

test('without recorded times there is too little to say', () => {
  expect(firstImpression([{ ...calm, firstRatingMs: null }], 5).outcome).toBe('too-few')
  expect(thinEvidence([{ ...calm, rating: null }]).outcome).toBe('too-few')
})

test('a rating without evidence is a flag, an empty part and equal ratings are only described', () => {
  const none = { ...calm, parts: [false, false, false, false] as const }
  const half = { ...calm, parts: [true, false, true, true] as const }
  expect(thinEvidence([calm, none])).toMatchObject({ outcome: 'flag', without: [1], incomplete: [] })
  expect(thinEvidence([calm, half])).toMatchObject({ outcome: 'none', incomplete: [1], identical: true })
  expect(thinEvidence([calm, { ...calm, rating: 3 }]).identical).toBe(false)
})

test('a criterion that was not observed needs no evidence', () => {
  expect(thinEvidence([calm, { ...calm, rating: null, parts: [false, false, false, false] }]).outcome).toBe(
    'none',
  )
})
