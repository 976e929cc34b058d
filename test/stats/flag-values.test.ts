import { expect, test } from 'vitest'
import { benjaminiHochberg } from '../../shared/stats/flags/benjamini-hochberg.ts'
import { groupGap } from '../../shared/stats/flags/group-gap.ts'
import { groupSelection } from '../../shared/stats/flags/group-selection.ts'
import { halo } from '../../shared/stats/flags/halo.ts'
import { panelOrder } from '../../shared/stats/flags/panel-order.ts'
import { range } from '../../shared/stats/flags/range.ts'
import { contrast, drift } from '../../shared/stats/flags/rater-order.ts'
import { raterScale } from '../../shared/stats/flags/rater-scale.ts'
import { residuals } from '../../shared/stats/flags/residuals.ts'
import { severity } from '../../shared/stats/flags/severity.ts'
import { pooledSimilarity, similarity } from '../../shared/stats/flags/similarity.ts'
import { type Grid, gridOf } from '../../shared/stats/grid.ts'
import { seededRandom } from '../../shared/stats/random.ts'
import { committee, USUAL } from '../bench/committee.ts'
import reference from '../vectors/stats/flags.json' with { type: 'json' }

const NINE = 9

function gridFrom(scores: readonly (readonly (readonly number[])[])[]): Grid {
  const ratings = scores.flatMap((cards, candidate) =>
    cards.flatMap((card, rater) => card.map((score, criterion) => ({ candidate, rater, criterion, score }))),
  )
  return gridOf(scores.length, scores[0]!.length, scores[0]![0]!.length, ratings)
}

const grid = gridFrom(reference.ratings)
const res = residuals(grid)
const { n, k } = grid
const sharing = Uint8Array.from(reference.sharing.flat())
const positions = Float64Array.from({ length: n * k }, (_, o) => Math.floor(o / k))

function all(actual: readonly (number | null)[], expected: readonly number[]) {
  expect(actual).toHaveLength(expected.length)
  expected.forEach((v, j) => {
    expect(actual[j], `rater ${j + 1}`).toBeCloseTo(v, NINE)
  })
}

test('scale, effect and p of halo agree with a second implementation', () => {
  const found = halo(res)
  all(
    reference.haloScale.map((_, j) => raterScale(res, j, 'within')!.c),
    reference.haloScale.map(([c]) => c!),
  )
  all(
    reference.haloScale.map((_, j) => raterScale(res, j, 'within')!.df),
    reference.haloScale.map(([, df]) => df!),
  )
  all(
    found.map((r) => r.effect),
    reference.haloEffect,
  )
  all(
    found.map((r) => r.p),
    reference.haloP,
  )
})

test('scale, effect and p of range agree with a second implementation', () => {
  const found = range(res)
  all(
    reference.rangeScale.map((_, j) => raterScale(res, j, 'all')!.c),
    reference.rangeScale.map(([c]) => c!),
  )
  all(
    found.map((r) => r.effect),
    reference.rangeEffect,
  )
  all(
    found.map((r) => r.p),
    reference.rangeP,
  )
})

test('severity agrees with a second implementation', () => {
  const found = severity(res, 0.01)
  all(
    found.map((r) => r.effect),
    reference.severityEffect,
  )
  all(
    found.map((r) => r.p),
    reference.severityP,
  )
})

test('similarity, a rater and pooled, agrees with a second implementation', () => {
  const found = similarity(res, sharing)
  all(
    found.map((r) => r.effect),
    reference.similarityEffect,
  )
  all(
    found.map((r) => r.p),
    reference.similarityP,
  )
  const pooled = pooledSimilarity(res, sharing)
  expect(pooled.effect).toBeCloseTo(reference.pooled[0]!, NINE)
  expect(pooled.p).toBeCloseTo(reference.pooled[1]!, NINE)
})

test('drift and contrast agree with a second implementation', () => {
  const drifts = drift(res, positions)
  const contrasts = contrast(res, positions)
  all(
    drifts.map((r) => r.effect),
    reference.driftEffect,
  )
  all(
    drifts.map((r) => r.p),
    reference.driftP,
  )
  all(
    contrasts.map((r) => r.effect),
    reference.contrastEffect,
  )
  all(
    contrasts.map((r) => r.p),
    reference.contrastP,
  )
})

test('residuals are free of severity: a rater who is a point lower everywhere has the same d, w and r', () => {
  const x = grid.x.slice()
  for (let i = 0; i < n; i++) for (let c = 0; c < 4; c++) x[i * k * 4 + c]! -= 1
  const lower = residuals({ ...grid, x })
  res.d.forEach((v, o) => {
    expect(lower.d[o]).toBeCloseTo(v, 10)
  })
  res.two.r.forEach((v, o) => {
    expect(lower.two.r[o]).toBeCloseTo(v, 10)
  })
})

test('two raters who are both two points severe are both flagged, one after the other', () => {
  const random = seededRandom(4)
  const ratings = Array.from({ length: 12 }, (_, candidate) =>
    Array.from({ length: 7 }, (__, rater) =>
      Array.from({ length: 4 }, (___, criterion) => {
        const score = 3 + (candidate % 3) + Math.round(random()) - (rater < 2 ? 2 : 0)
        return { candidate, rater, criterion, score }
      }),
    ),
  ).flat(2)
  const found = severity(residuals(gridOf(12, 7, 4, ratings)), 0.01)
  expect(found.map((r) => r.flagged)).toEqual([true, true, false, false, false, false, false])
  expect(found[0]!.effect).toBeLessThan(-1)
})

test('Benjamini-Hochberg gives the adjusted p-values of SciPy', () => {
  const found = benjaminiHochberg([0.01, 0.04, 0.03, 0.005, 0.8])
  ;[0.025, 0.05, 0.05, 0.025, 0.8].forEach((v, i) => {
    expect(found[i]).toBeCloseTo(v, 12)
  })
})

test('a group gap has the exact mid-p of all groups of that size', () => {
  const scores = [3.2, 3.5, 2.8, 4.1, 3.9, 2.5, 3.0, 4.4, 3.7, 2.9]
  const member = [1, 1, 0, 0, 1, 0, 1, 0, 1, 0].map(Boolean)
  const found = groupGap(scores, member)
  expect(found?.effect).toBeCloseTo(0.12, 12)
  // Enumerated: 252 groups of five.
  expect(found?.p).toBeCloseTo(0.7738095238095238, 12)
  expect(groupGap([3, 3, 3, 3], [true, false, true, false])).toBeNull()
})

test('selection has the mid-p of the hypergeometric distribution and the four-fifths ratio', () => {
  const member = Array.from({ length: 20 }, (_, i) => i < 8)
  const selected = Array.from({ length: 20 }, (_, i) => i === 0 || (i >= 8 && i < 13))
  const found = groupSelection(selected, member)
  expect(found?.ratio).toBeCloseTo(0.3, 12)
  expect(found?.p).toBeCloseTo(0.21114551083591332, 10)
})

test('order permutations give the same p for the same seed, and small ones only for what stands out', () => {
  const made = committee(16, 5, 5, USUAL, 3)
  const r = residuals(made.grid)
  const merit = [...made.order].sort((a, b) => r.two.a[a]! - r.two.a[b]!)
  const rising = panelOrder(r, merit, seededRandom(1))
  expect(panelOrder(r, merit, seededRandom(1)).fatigue.p).toBe(rising.fatigue.p)
  expect(rising.trend.p).toBe(1 / 5000)
  expect(rising.contrast.p).toBeGreaterThan(0.5)
  expect(panelOrder(r, made.order, seededRandom(1)).trend.p).toBeGreaterThan(0.001)
})

test('contrast of the whole panel is seen when strong and weak candidates alternate', () => {
  const made = committee(16, 5, 5, USUAL, 8)
  const r = residuals(made.grid)
  const merit = [...made.order].sort((a, b) => r.two.a[a]! - r.two.a[b]!)
  const zigzag = merit.slice(0, 8).flatMap((low, t) => [merit[15 - t]!, low])
  const found = panelOrder(r, zigzag, seededRandom(2))
  expect(found.contrast.effect).toBeLessThan(-0.3)
  expect(found.contrast.p).toBeLessThan(0.01)
})
