import { expect, test } from 'vitest'
import { committee, type Recipe, USUAL } from '../bench/committee.ts'
import { flagsIn, power } from './made-up.ts'

test.each<[string, Partial<Recipe>]>([
  ['usual committees', {}],
  ['committees near the ceiling', { mean: 4.2 }],
  ['committees with missing cells and cards', { missingCells: 0.15, missingCards: 0.1 }],
  ['committees whose ties go with merit', { meritTrap: 1, logDiscrimination: 0.2 }],
])('%s without bias raise a flag in about 5 % or less', (_, change) => {
  let any = 0
  for (let s = 0; s < 200; s++) {
    if (flagsIn(committee(8, 5, 5, { ...USUAL, ...change }, 70_000 + s)).some((f) => f.outcome === 'flag'))
      any++
  }
  // Three standard errors of 5 % in 200 committees are 4.6 %.
  expect(any / 200).toBeLessThan(0.096)
})

test.each([
  ['halo', { kind: 'halo', size: 0.75 }, 'halo'],
  ['severity', { kind: 'severity', size: 1 }, 'severity'],
  ['range restriction', { kind: 'range', size: 0.75 }, 'range-narrow'],
] as const)('%s in one rater of a committee of 12 x 6 x 5 is mostly found', (_, injection, kind) => {
  expect(power([12, 6, 5], injection, kind, 80)).toBeGreaterThan(0.8)
})

test('a halo that silence is said to exclude would have been found as often as that says', () => {
  const made = Array.from({ length: 30 }, (_, s) => flagsIn(committee(10, 5, 5, USUAL, 90_000 + s)))
  const stated = made.flatMap((found) => found.flatMap((f) => (f.kind === 'halo' ? (f.power ?? []) : [])))
  const mean = stated.reduce((sum, v) => sum + v, 0) / stated.length
  const measured = power([10, 5, 5], { kind: 'halo', size: 0.75 }, 'halo', 150)
  expect(Math.abs(measured - mean)).toBeLessThan(0.12)
})
