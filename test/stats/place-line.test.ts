import { expect, test } from 'vitest'
import { combinedScores } from '../../shared/stats/combined-score.ts'
import { differenceErrors } from '../../shared/stats/difference-errors.ts'
import { type Grid, gridOf } from '../../shared/stats/grid.ts'
import { meanSquares } from '../../shared/stats/icc.ts'
import { largestDifferenceQuantile } from '../../shared/stats/largest-difference.ts'
import { type LargestDifference, placeLine, tukey } from '../../shared/stats/place-line.ts'
import { placeRules } from '../../shared/stats/place-rules.ts'
import { normalFrom, seededRandom } from '../../shared/stats/random.ts'
import { studentizedRangeQuantile } from '../../shared/stats/studentized-range.ts'
import { ratingFile } from './rating-files.ts'

const committee = ratingFile('sim_committee_12x6x5.csv')
const EQUAL = [1, 1, 1, 1, 1]
const RULE = placeRules.get('all-pairs-95-v1')!

function without(grid: Grid, cards: readonly (readonly [number, number])[]): Grid {
  const x = grid.x.slice()
  for (const [i, j] of cards) x.fill(Number.NaN, (i * grid.k + j) * grid.m, (i * grid.k + j + 1) * grid.m)
  return { ...grid, x }
}

test('with all cards the combined score is the plain weighted mean over members', () => {
  const weights = [10, 20, 30, 25, 15]
  const { scores, method } = combinedScores(committee, weights)
  expect(method).toBe('crossed')
  for (let i = 0; i < committee.n; i++) {
    let sum = 0
    for (let j = 0; j < committee.k; j++) {
      for (let c = 0; c < committee.m; c++)
        sum += committee.x[(i * committee.k + j) * committee.m + c]! * weights[c]!
    }
    expect(scores[i]).toBeCloseTo(sum / (100 * committee.k), 12)
  }
})

test('a criterion that was not observed leaves its weight to the others on the card', () => {
  const grid = gridOf(1, 1, 3, [
    { candidate: 0, rater: 0, criterion: 0, score: 2 },
    { candidate: 0, rater: 0, criterion: 2, score: 5 },
  ])
  expect(combinedScores(grid, [50, 30, 25]).scores[0]).toBeCloseTo((50 * 2 + 25 * 5) / 75, 12)
})

test('a candidate is not punished for having met the severe member', () => {
  // Two equal candidates; member 0 is one point more severe than members 1 and 2, as the third candidate shows.
  const rows = [
    [3, 4, null],
    [null, 4, 4],
    [2, 3, 3],
  ]
  const ratings = rows.flatMap((row, candidate) =>
    row.flatMap((score, rater) => (score === null ? [] : [{ candidate, rater, criterion: 0, score }])),
  )
  const { scores, method, connected } = combinedScores(gridOf(3, 3, 1, ratings), [1])
  expect(method).toBe('severity-corrected')
  expect(connected).toBe(true)
  expect(scores[0]).toBeCloseTo(scores[1]!, 9)
  expect(scores[0]! - scores[2]!).toBeCloseTo(1, 9)
})

test('a member without cards leaves every error as it is, and two groups that nobody links have none', () => {
  const none = Number.NaN
  const y = new Float64Array([1, none, 2, 3, 3, 2])
  const found = differenceErrors({ n: 3, k: 2, y })
  const empty = new Float64Array([1, none, none, 2, 3, none, 3, 2, none])
  expect(differenceErrors({ n: 3, k: 3, y: empty })).toEqual(found)
  expect(differenceErrors({ n: 2, k: 2, y: new Float64Array([1, none, none, 2]) })).toBeNull()
})

test('the error of a difference is 2 / k with all cards and that of an incomplete block design otherwise', () => {
  const all = { n: 4, k: 3, y: new Float64Array(12).fill(1) }
  const found = differenceErrors(all)!.errors
  expect(found[1]).toBeCloseTo(2 / 3, 12)
  expect(found[0]).toBe(0)
  // Balanced incomplete blocks, 3 candidates in 3 blocks of 2: efficiency 3/4, so 2 / (2 x 3/4) (Cochran & Cox 1957).
  const gap = Number.NaN
  const blocks = { n: 3, k: 3, y: Float64Array.of(1, 1, gap, 1, gap, 1, gap, 1, 1) }
  expect(differenceErrors(blocks)!.errors[1]).toBeCloseTo(2 / 1.5, 12)
})

test('groups follow from the studentised range of the card means', () => {
  const combined = combinedScores(committee, EQUAL)
  const { candidates, reason } = placeLine(combined, 3, EQUAL, RULE)
  const order = combined.scores.map((s) => s!).sort((a, b) => b - a)
  const margin = studentizedRangeQuantile(0.95, 12, 55) * Math.sqrt(meanSquares(combined.cards).residual / 6)
  expect(reason).toBeNull()
  for (const { score, group, interval } of candidates) {
    const expected = score! - order[3]! > margin ? 'above' : order[2]! - score! > margin ? 'below' : 'level'
    expect(group).toBe(expected)
    expect(interval![1] - interval![0]).toBeCloseTo(margin, 6)
  }
  expect(candidates.filter((c) => c.group === 'level').length).toBeGreaterThan(0)
  expect(candidates.filter((c) => c.group === 'below').length).toBeGreaterThan(0)
})

test('all pairs are compared by the studentised range where all cards are there, and by the bootstrap where some are missing', () => {
  const intervals = (grid: Grid, largest?: LargestDifference) =>
    placeLine(combinedScores(grid, EQUAL), 3, EQUAL, RULE, largest).candidates.map(({ interval }) => interval)
  expect(intervals(committee)).toEqual(intervals(committee, tukey))
  expect(intervals(committee)).not.toEqual(intervals(committee, largestDifferenceQuantile))
  const some = without(committee, [
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 0],
    [3, 1],
  ])
  expect(intervals(some)).toEqual(intervals(some, largestDifferenceQuantile))
  expect(intervals(some)).not.toEqual(intervals(some, tukey))
})

test('with as many places as candidates everybody is above, with none everybody is below', () => {
  const combined = combinedScores(committee, EQUAL)
  expect(new Set(placeLine(combined, 12, EQUAL, RULE).candidates.map((c) => c.group))).toEqual(
    new Set(['above']),
  )
  expect(new Set(placeLine(combined, 0, EQUAL, RULE).candidates.map((c) => c.group))).toEqual(
    new Set(['below']),
  )
})

test('two groups of candidates without a common member cannot be told apart, and the reason says so', () => {
  const gaps = Array.from({ length: 12 }, (_, i) =>
    [0, 1, 2].map((j): [number, number] => [i, i < 6 ? j + 3 : j]),
  )
  const found = placeLine(combinedScores(without(committee, gaps.flat()), EQUAL), 3, EQUAL, RULE)
  expect(found.reason).toBe('not-connected')
  expect(new Set(found.candidates.map((c) => c.group))).toEqual(new Set(['level']))
})

test('one member alone leaves everybody level', () => {
  const grid = gridOf(
    3,
    1,
    1,
    [1, 3, 5].map((score, candidate) => ({ candidate, rater: 0, criterion: 0, score })),
  )
  const found = placeLine(combinedScores(grid, [1]), 1, [1], RULE)
  expect(found.reason).toBe('too-few-cards')
  expect(new Set(found.candidates.map(({ group, interval }) => `${group} ${interval}`))).toEqual(
    new Set(['level null']),
  )
})

test('equal candidates are never told apart, even by members who agree to the point', () => {
  const ratings = [4, 4, 2].flatMap((score, candidate) =>
    [0, 1, 2].map((rater) => ({ candidate, rater, criterion: 0, score })),
  )
  const found = placeLine(combinedScores(gridOf(3, 3, 1, ratings), [1]), 1, [1], RULE)
  expect(found.candidates.map((c) => c.group)).toEqual(['level', 'level', 'below'])
})

/** Cards by hand: rows are candidates, in them members, in them criteria. */
const byHand = (rows: readonly (readonly (readonly number[])[])[]): Grid =>
  gridOf(
    rows.length,
    rows[0]!.length,
    rows[0]![0]!.length,
    rows.flatMap((row, candidate) =>
      row.flatMap((card, rater) => card.map((score, criterion) => ({ candidate, rater, criterion, score }))),
    ),
  )
const widths = (grid: Grid, weights: readonly number[]) =>
  placeLine(combinedScores(grid, weights), 1, weights, RULE).candidates.map(
    ({ interval }) => interval![1] - interval![0],
  )

test('members who agree to the point are believed no further than whole points on so many criteria allow', () => {
  const alike = (card: readonly number[]) => [card, card, card]
  const found = widths(byHand([alike([4, 4]), alike([4, 3]), alike([3, 3])]), [70, 30])
  const least = 0.05 * (0.7 ** 2 + 0.3 ** 2)
  for (const width of found)
    expect(width).toBeCloseTo(studentizedRangeQuantile(0.95, 3, 4) * Math.sqrt(least / 3), 6)
})

test('two candidates and two members are enough for an interval, as wide as the difference that counts', () => {
  const found = widths(
    byHand([
      [[5], [4]],
      [[2], [3]],
    ]),
    [1],
  )
  // Double-centred residuals are half a point each, on one degree of freedom.
  for (const width of found)
    expect(width).toBeCloseTo(studentizedRangeQuantile(0.95, 2, 1) * Math.sqrt(1 / 2), 6)
})

test('a member who gave no card changes no interval and no group', () => {
  const { n, k, m, x } = committee
  const fewer: Grid = { n, k: k - 1, m, x: x.filter((_, o) => Math.floor(o / m) % k < k - 1) }
  const absent = without(
    committee,
    Array.from({ length: n }, (_, i) => [i, k - 1]),
  )
  const of = (grid: Grid) => placeLine(combinedScores(grid, EQUAL), 4, EQUAL, RULE).candidates
  expect(of(absent).map(({ group }) => group)).toEqual(of(fewer).map(({ group }) => group))
  for (const [i, { interval }] of of(absent).entries())
    expect(interval![0]).toBeCloseTo(of(fewer)[i]!.interval![0], 4)
})

test.each([
  ['all cards', 0],
  ['a fifth of the cards missing', 0.2],
])('with %s, somebody is put on the wrong side of the line in at most 5 % of committees', (_, missing) => {
  const random = seededRandom(11)
  const normal = normalFrom(random)
  const n = 10
  const k = 5
  const places = 3
  const gaps = Array.from({ length: n * k }, () => random() < missing)
  let wrong = 0
  let apart = 0
  const runs = 150
  for (let run = 0; run < runs; run++) {
    const truth = Array.from({ length: n }, () => 0.5 * normal())
    const severity = Array.from({ length: k }, () => 0.3 * normal())
    const inside = new Set([...truth.keys()].sort((a, b) => truth[b]! - truth[a]!).slice(0, places))
    const ratings = truth.flatMap((t, candidate) =>
      severity.flatMap((s, rater) => {
        const score = t + s + 0.5 * normal()
        return gaps[candidate * k + rater] ? [] : [{ candidate, rater, criterion: 0, score }]
      }),
    )
    const { candidates } = placeLine(combinedScores(gridOf(n, k, 1, ratings), [1]), places, [1], RULE)
    if (
      candidates.some(
        (c, i) => (c.group === 'above' && !inside.has(i)) || (c.group === 'below' && inside.has(i)),
      )
    ) {
      wrong++
    }
    apart += candidates.filter((c) => c.group !== 'level').length
  }
  // Three standard errors of 5 % in 150 committees are 5.3 %.
  expect(wrong / runs).toBeLessThan(0.103)
  expect(apart / (runs * n)).toBeGreaterThan(0.05)
})

/** Five candidates; two members met only two of them each, one of whom nobody else met. */
const uneven = (() => {
  const gap = Number.NaN
  return {
    n: 5,
    k: 4,
    y: Float64Array.of(1, 1, 1, gap, 1, 1, gap, gap, 1, 1, gap, gap, 1, gap, 1, gap, gap, 1, gap, 1),
  }
})()

test('with all cards the bootstrap finds the studentised range again', () => {
  for (const [n, k] of [
    [3, 2],
    [6, 5],
    [24, 6],
  ] as const) {
    const layout = differenceErrors({ n, k, y: new Float64Array(n * k).fill(1) })!
    const df = (n - 1) * (k - 1)
    expect(largestDifferenceQuantile(RULE, layout, df)).toBeCloseTo(tukey(RULE, layout, df), 5)
  }
})

test('with gaps the bootstrap asks for no more than Tukey-Kramer, and for the same on every machine', () => {
  const layout = differenceErrors(uneven)!
  const found = largestDifferenceQuantile(RULE, layout, 5)
  expect(found).toBeLessThan(tukey(RULE, layout, 5))
  expect(found).toBeCloseTo(5.625066004168785, 9)
})

test('in rounds drawn whole, with the gaps of one, the largest difference stays under it in 95 %', () => {
  const normal = normalFrom(seededRandom(77))
  const { n, k } = uneven
  const layout = differenceErrors(uneven)!
  const rounds = 4000
  let under = 0
  for (let round = 0; round < rounds; round++) {
    const severity = Array.from({ length: k }, () => normal())
    const ratings = Array.from(uneven.y).flatMap((there, o) => {
      const card = { candidate: Math.floor(o / k), rater: o % k, criterion: 0 }
      return Number.isNaN(there) ? [] : [{ ...card, score: severity[o % k]! + normal() }]
    })
    const { scores, fit } = combinedScores(gridOf(n, k, 1, ratings), [1])
    const margin = largestDifferenceQuantile(RULE, layout, fit.df) / Math.SQRT2
    const sd = Math.sqrt(fit.ss / fit.df)
    const tooLarge = scores.some((a, i) =>
      scores.some((b, j) => Math.abs(a! - b!) > margin * sd * Math.sqrt(layout.errors[i * n + j]!)),
    )
    if (!tooLarge) under++
  }
  // Three standard errors of 95 % in 4,000 rounds are 1 %, and the draws of the bootstrap add a little.
  expect(Math.abs(under / rounds - 0.95)).toBeLessThan(0.013)
})

test('what a named rule computes never changes: who computes otherwise gives it another name', () => {
  const weights = [10, 20, 30, 25, 15]
  const said = (grid: Grid) =>
    placeLine(combinedScores(grid, weights), 4, weights, RULE).candidates.map(
      ({ group, interval }) => `${group} ${interval?.map((end) => end.toFixed(4)).join(' ')}`,
    )
  expect(said(committee)).toEqual([
    'above 4.3169 4.9997',
    'below 2.2503 2.9331',
    'above 3.9336 4.6164',
    'below 2.9669 3.6497',
    'below 2.6336 3.3164',
    'level 3.1336 3.8164',
    'below 2.6169 3.2997',
    'below 2.8503 3.5331',
    'level 3.6503 4.3331',
    'level 3.1586 3.8414',
    'level 3.7503 4.4331',
    'below 2.0336 2.7164',
  ])
  const some = without(committee, [
    [0, 0],
    [3, 2],
    [3, 5],
    [7, 1],
    [11, 0],
    [11, 4],
  ])
  expect(said(some)).toEqual([
    'above 4.3126 5.0948',
    'below 2.2374 2.9459',
    'above 3.9208 4.6292',
    'level 2.9213 3.8053',
    'below 2.6208 3.3292',
    'level 3.1208 3.8292',
    'below 2.6041 3.3126',
    'below 2.8013 3.5849',
    'level 3.6374 4.3459',
    'level 3.1458 3.8542',
    'level 3.7374 4.4459',
    'below 1.9118 2.7944',
  ])
})
