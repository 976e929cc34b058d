import fc from 'fast-check'
import { expect, test } from 'vitest'
import { agreement } from '../../shared/stats/agreement.ts'
import { flagsOf } from '../../shared/stats/analyse.ts'
import { combinedScores } from '../../shared/stats/combined-score.ts'
import type { Grid } from '../../shared/stats/grid.ts'
import { placeLine } from '../../shared/stats/place-line.ts'
import { placeRules } from '../../shared/stats/place-rules.ts'

/** Any small committee with any cells missing and any ties, at least one cell filled. */
const committees = fc
  .record({
    n: fc.integer({ min: 1, max: 9 }),
    k: fc.integer({ min: 1, max: 5 }),
    m: fc.integer({ min: 1, max: 5 }),
  })
  .chain(({ n, k, m }) =>
    fc.record({
      grid: fc
        .array(fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 1, max: 5 }) }, fc.constant(Number.NaN)), {
          minLength: n * k * m,
          maxLength: n * k * m,
        })
        .filter((cells) => cells.some((v) => !Number.isNaN(v)))
        .map((cells): Grid => ({ n, k, m, x: Float64Array.from(cells) })),
      sharing: fc.uint8Array({ min: 0, max: 1, minLength: n * k, maxLength: n * k }),
      places: fc.integer({ min: 0, max: n }),
    }),
  )

const RULE = placeRules.get('all-pairs-95-v1')!

function everyNumber(value: unknown, path: string, check: (v: number, path: string) => void): void {
  if (typeof value === 'number') check(value, path)
  else if (value !== null && typeof value === 'object') {
    for (const [name, part] of Object.entries(value)) everyNumber(part, `${path}.${name}`, check)
  }
}

test('whatever the ratings, every number is finite, every p between 0 and 1, and what is unknown is null', () => {
  fc.assert(
    fc.property(committees, ({ grid, sharing }) => {
      const { n, k } = grid
      const positions = Float64Array.from({ length: n * k }, (_, o) => Math.floor(o / k))
      const groups = [
        { attribute: 'own', values: Array.from({ length: n }, (_, i) => (i % 2 === 0 ? 'yes' : 'no')) },
      ]
      const flags = flagsOf(grid, {
        attributes: [{ name: 'clinic', sharing }],
        order: { positions, random: true },
        groups,
        selected: Array.from({ length: n }, (_, i) => i < 2),
      })
      everyNumber({ flags, agreement: agreement(grid) }, '', (v, path) => {
        expect(Number.isFinite(v), path).toBe(true)
        if (/\.(p|q|power)$/.test(path) && path.startsWith('.flags'))
          expect(v >= 0 && v <= 1, `${path} ${v}`).toBe(true)
      })
    }),
    { numRuns: 300, seed: 20 },
  )
})

test('whatever the ratings, every candidate with a card has a score between the ends of what the members gave, where all rated all', () => {
  fc.assert(
    fc.property(committees, ({ grid, places }) => {
      const weights = new Array<number>(grid.m).fill(1)
      const combined = combinedScores(grid, weights)
      const { candidates } = placeLine(combined, places, weights, RULE)
      expect(candidates).toHaveLength(grid.n)
      for (const { score, interval } of candidates) {
        if (score === null) continue
        expect(Number.isFinite(score)).toBe(true)
        if (combined.method === 'crossed') expect(score >= 1 - 1e-9 && score <= 5 + 1e-9).toBe(true)
        if (interval !== null) expect(interval[0] <= score && score <= interval[1]).toBe(true)
      }
      const above = candidates.filter((c) => c.group === 'above').length
      const below = candidates.filter((c) => c.group === 'below').length
      const scored = candidates.filter((c) => c.score !== null).length
      expect(above).toBeLessThanOrEqual(places)
      expect(below).toBeLessThanOrEqual(Math.max(0, scored - places))
    }),
    { numRuns: 150, seed: 21 },
  )
})
