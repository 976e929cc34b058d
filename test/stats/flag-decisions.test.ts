import { expect, test } from 'vitest'
import { flagsOf } from '../../shared/stats/analyse.ts'
import { decide } from '../../shared/stats/flags/decide.ts'
import type { Finding } from '../../shared/stats/flags/finding.ts'
import { groupFindings } from '../../shared/stats/flags/group-findings.ts'
import { levelOf } from '../../shared/stats/flags/rules.ts'
import { type Grid, gridOf } from '../../shared/stats/grid.ts'
import { committee, USUAL } from '../bench/committee.ts'
import { flagsIn } from './made-up.ts'

test('nothing is computed about a group of three, nor about the rest of three', () => {
  const scores = [1, 2, 3, 4, 5, 1, 2, 3]
  const values = ['a', 'a', 'a', 'b', 'b', 'b', 'b', 'b']
  const found = groupFindings(
    scores,
    [{ attribute: 'own clinic', values }],
    scores.map((s) => s > 3),
  )
  expect(found).toHaveLength(2)
  for (const f of found) expect([f.effect, f.p]).toEqual([null, null])
  expect(decide(found, 8).every((f) => f.outcome === 'too-few')).toBe(true)
})

test('with two values one side is compared, with three each against the rest', () => {
  const scores = Array.from({ length: 12 }, (_, i) => 1 + (i % 5))
  const two = scores.map((_, i) => (i < 6 ? 'a' : 'b'))
  const three = scores.map((_, i) => ['a', 'b', 'c'][i % 3]!)
  expect(groupFindings(scores, [{ attribute: 'x', values: two }], null).map((f) => f.value)).toEqual([
    'a',
    'a',
  ])
  expect(
    new Set(groupFindings(scores, [{ attribute: 'x', values: three }], null).map((f) => f.value)),
  ).toEqual(new Set(['a', 'b', 'c']))
})

test('a flag needs both a small q and an effect past the threshold', () => {
  const finding = (p: number, beyond: boolean): Finding => {
    return { family: 'A', kind: 'halo', rater: 0, effect: 0.5, p, beyond, power: () => 0.9 }
  }
  const outcome = (p: number, beyond: boolean) => decide([finding(p, beyond)], 12)[0]?.outcome
  expect(outcome(0.8 * levelOf('A', 12), true)).toBe('flag')
  expect(outcome(0.8 * levelOf('A', 12), false)).toBe('none')
  expect(outcome(1.2 * levelOf('A', 12), true)).toBe('none')
})

test('silence is no indication only with a power of .80 and eight candidates, else too few data', () => {
  const outcome = (n: number, found: number | null) =>
    decide(
      [
        {
          family: 'C',
          kind: 'severity',
          effect: 0,
          p: 0.5,
          beyond: false,
          power: found === null ? null : () => found,
        },
      ],
      n,
    )[0]?.outcome
  expect(outcome(12, 0.8)).toBe('none')
  expect(outcome(12, 0.79)).toBe('too-few')
  expect(outcome(12, null)).toBe('too-few')
  expect(outcome(7, 0.95)).toBe('too-few')
})

test('below the minimum data every family says too few, and p is null', () => {
  const small = committee(4, 2, 3, USUAL, 1)
  const found = flagsIn(small)
  expect(found.length).toBeGreaterThan(8)
  for (const f of found) expect([f.outcome, f.p, f.q], f.kind).toEqual(['too-few', null, null])
})

test('identical raters raise no flag at all', () => {
  const made = committee(12, 5, 5, USUAL, 6)
  const x = made.grid.x.slice()
  for (let i = 0; i < 12; i++)
    for (let j = 1; j < 5; j++) for (let c = 0; c < 5; c++) x[(i * 5 + j) * 5 + c] = x[i * 25 + c]!
  const found = flagsIn({ ...made, grid: { ...made.grid, x } })
  expect(found.filter((f) => f.outcome === 'flag')).toEqual([])
})

test('flat ratings, one rater, or one card break nothing and flag nothing', () => {
  const flat = gridOf(6, 3, 4, [])
  const same: Grid = { ...flat, x: flat.x.map(() => 3) }
  const one = gridOf(6, 1, 4, [{ candidate: 0, rater: 0, criterion: 0, score: 3 }])
  const card = gridOf(
    6,
    3,
    4,
    [0, 1, 2, 3].map((criterion) => ({ candidate: 0, rater: 0, criterion, score: 3 })),
  )
  for (const odd of [same, one, card]) {
    const found = flagsOf(odd)
    expect(found.filter((f) => f.outcome === 'flag')).toEqual([])
    for (const f of found) expect(f.p === null || (f.p >= 0 && f.p <= 1), `${f.kind} ${f.p}`).toBe(true)
  }
})
