import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { inOrderOfTalk, pointId, testPoints } from '../../shared/domain/attention.ts'
import { askedShares, shareKinds } from '../../shared/domain/candidate.ts'
import type { Flag } from '../../shared/stats/flags/finding.ts'
import { FALSE_ALARMS, falseAlarms } from '../../shared/stats/flags/rates.ts'

const flag = (change: Partial<Flag>): Flag => ({
  family: 'A',
  kind: 'halo',
  rater: 0,
  effect: 1,
  p: 0.5,
  q: 0.5,
  power: 0.9,
  outcome: 'none',
  ...change,
})

describe('the board', () => {
  test('has one point for each flag, and one for a family without', () => {
    const points = testPoints([
      flag({ outcome: 'flag' }),
      flag({ rater: 1, outcome: 'flag' }),
      flag({ family: 'C', kind: 'severity' }),
      flag({ family: 'C', kind: 'severity', rater: 1, power: 0.8 }),
    ])
    expect(points.filter(({ family }) => family === 'A').map(({ id }) => id)).toEqual(['halo-0', 'halo-1'])
    expect(points.filter(({ family }) => family === 'C')).toMatchObject([
      { id: 'c', flag: null, outcome: 'none', power: 0.8 },
    ])
  })

  test('calls silence "no indication" only where every measure of the family was strong enough', () => {
    const silent = [flag({}), flag({ rater: 1, outcome: 'too-few', power: 0.3 })]
    expect(testPoints(silent).find(({ family }) => family === 'A')?.outcome).toBe('too-few')
    expect(testPoints([]).every(({ outcome }) => outcome === 'too-few')).toBe(true)
  })

  test('never opens with the severity of a resident', () => {
    const points = [
      { family: 'C' as const, outcome: 'flag' as const, who: 'resident' as const },
      { family: 'A' as const, outcome: 'none' as const, who: null },
    ]
    expect(inOrderOfTalk(points, ({ who }) => who).map(({ family }) => family)).toEqual(['A', 'C'])
    const other = points.map((point) => ({ ...point, who: 'supervisor' as const }))
    expect(inOrderOfTalk(other, ({ who }) => who).map(({ family }) => family)).toEqual(['C', 'A'])
    const halo = points.map((point) => ({ ...point, family: point.family === 'C' ? 'A' : 'B' }) as const)
    expect(inOrderOfTalk(halo, ({ who }) => who).map(({ family }) => family)).toEqual(['A', 'B'])
  })

  test('gives the same measure the same name, of letters, digits and hyphens', () => {
    expect(pointId({ kind: 'similarity', rater: 2, attribute: 'studyYears' })).toBe('similarity-2-studyyears')
  })
})

test('only what the procedure publishes can be declared as shared, and sex is never asked', () => {
  expect(shareKinds).toEqual([
    'clinic',
    'region',
    'faculty',
    'studyYears',
    'workedTogether',
    'supervision',
    'researchGroup',
    'association',
    'sex',
  ])
  expect(askedShares).not.toContain('sex')
})

describe('the error rates on screen', () => {
  const row = (name: string): number[] => {
    const line = readFileSync('docs/statistics.md', 'utf8')
      .split('\n')
      .find((one) => one.startsWith(`| ${name} |`))
    return [...(line ?? '').matchAll(/(\d\.\d{3}) ±/g)].map(([, rate]) => Number(rate))
  }

  test('are those that the benchmark measured', () => {
    expect(FALSE_ALARMS.map(({ rate }) => rate)).toEqual(row('usual'))
  })

  test('are of the measured size nearest to the committee', () => {
    expect([2, 8, 9, 19, 100].map((n) => falseAlarms(n).candidates)).toEqual([6, 6, 6, 24, 40])
  })
})
