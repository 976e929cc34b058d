import { expect, test } from 'vitest'
import { flagsOf } from '../../shared/stats/analyse.ts'
import { benjaminiHochberg } from '../../shared/stats/flags/benjamini-hochberg.ts'
import { decide } from '../../shared/stats/flags/decide.ts'
import type { Finding, Flag } from '../../shared/stats/flags/finding.ts'
import { groupFindings } from '../../shared/stats/flags/group-findings.ts'
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
import { committee, type Injection, type Recipe, USUAL } from '../bench/committee.ts'
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

function flagsIn(made: ReturnType<typeof committee>): Flag[] {
  const at = new Float64Array(made.grid.n * made.grid.k)
  made.order.forEach((i, t) => {
    at.fill(t, i * made.grid.k, (i + 1) * made.grid.k)
  })
  const attributes = made.sharing.map((shared, a) => ({ name: `a${a}`, sharing: shared }))
  return flagsOf(made.grid, { attributes, order: { positions: at, random: true } })
}

/** Share of made-up committees in which the biased rater gets the flag. */
function power(
  size: readonly [number, number, number],
  injection: Injection,
  kind: string,
  runs: number,
): number {
  let found = 0
  for (let s = 0; s < runs; s++) {
    const made = committee(...size, USUAL, 50_000 + s, injection)
    if (flagsIn(made).some((f) => f.outcome === 'flag' && f.kind === kind && f.rater === made.biased)) found++
  }
  return found / runs
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
  expect(outcome(0.009, true)).toBe('flag')
  expect(outcome(0.009, false)).toBe('none')
  expect(outcome(0.011, true)).toBe('none')
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
