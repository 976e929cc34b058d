import { argv } from 'node:process'
import { combinedScores } from '../../shared/stats/combined-score.ts'
import { differenceErrors } from '../../shared/stats/difference-errors.ts'
import { type Grid, gridOf } from '../../shared/stats/grid.ts'
import { isConnected } from '../../shared/stats/is-connected.ts'
import { largestDifferenceQuantile } from '../../shared/stats/largest-difference.ts'
import { type LargestDifference, placeLine, tukey } from '../../shared/stats/place-line.ts'
import { placeRules } from '../../shared/stats/place-rules.ts'
import { normalFrom, seededRandom } from '../../shared/stats/random.ts'
import { committee, SECOND, USUAL } from './committee.ts'

/**
 * The line of places where cards are missing: how often anybody at all is put on the wrong side, how often any difference
 * lies outside its interval, and how many candidates are told apart, by each way of comparing all pairs at once. Same
 * committees for all ways, from fixed seeds.
 */

const short = argv.includes('--short')
const COMMITTEES = short ? 100 : 600
/** Resampling refits every draw, so fewer of both. */
const RESAMPLED = short ? 20 : 100
const RESAMPLES = 199
const RULE = placeRules.get('all-pairs-95-v1')!

interface Round {
  readonly grid: Grid
  /** What each candidate is worth, in points, before anybody rates. */
  readonly truth: Float64Array
  /** Whether the scores estimate it without bias: not where ratings are rounded and cut. */
  readonly measured: boolean
}
type Source = (n: number, k: number, seed: number) => Round

/** One rating a card, normal, candidates `spread` apart. */
const normalRound =
  (spread: number): Source =>
  (n, k, seed) => {
    const normal = normalFrom(seededRandom(seed))
    const truth = Float64Array.from({ length: n }, () => spread * normal())
    const severity = Array.from({ length: k }, () => 0.3 * normal())
    const ratings = [...truth].flatMap((t, candidate) =>
      severity.map((s, rater) => ({ candidate, rater, criterion: 0, score: t + s + 0.5 * normal() })),
    )
    return { grid: gridOf(n, k, 1, ratings), truth, measured: true }
  }

const rated =
  (recipe: typeof USUAL): Source =>
  (n, k, seed) => {
    const { grid, worth } = committee(n, k, 5, recipe, seed)
    return { grid, truth: worth, measured: false }
  }

const SOURCES: readonly (readonly [string, Source])[] = [
  ['normal, nearly equal', normalRound(0.02)],
  ['normal', normalRound(0.7)],
  ['usual', rated({ ...USUAL, logDiscrimination: 0 })],
  ['second', rated({ ...SECOND, logDiscrimination: 0 })],
]

/** Which cards are missing. */
type Gaps = (n: number, k: number, seed: number) => (i: number, j: number) => boolean
const share =
  (missing: number): Gaps =>
  (n, k, seed) => {
    const random = seededRandom(seed)
    const gone = Array.from({ length: n * k }, () => random() < missing)
    return (i, j) => gone[i * k + j]!
  }
const GAPS: readonly (readonly [string, Gaps])[] = [
  ['a tenth missing', share(0.1)],
  ['a third missing', share(1 / 3)],
  ['panels of half', (_, k) => (i, j) => (i + j) % k >= k / 2],
]

function withGaps(grid: Grid, gone: (i: number, j: number) => boolean): Grid {
  const { k, m } = grid
  return {
    ...grid,
    x: grid.x.map((v, o) => (gone(Math.floor(o / m / k), Math.floor(o / m) % k) ? Number.NaN : v)),
  }
}

/** The same with members drawn anew, with replacement, each with the cards that he or she gave. */
function membersResampled(grid: Grid, seed: number): LargestDifference {
  const { n, k, m, x } = grid
  return ({ confidence: p }, { errors }) => {
    const weights = new Array<number>(m).fill(1)
    const { scores, fit } = combinedScores(grid, weights)
    const sd = Math.sqrt(fit.ss / fit.df)
    const random = seededRandom(seed)
    const largest: number[] = []
    for (let draw = 0; draw < RESAMPLES; draw++) {
      const who = Array.from({ length: k }, () => Math.floor(random() * k))
      const again = x.map(
        (_, o) => x[(Math.floor(o / m / k) * k + who[Math.floor(o / m) % k]!) * m + (o % m)]!,
      )
      const drawn = combinedScores({ n, k, m, x: again }, weights)
      if (!drawn.connected || drawn.scores.includes(null)) continue
      let most = 0
      for (let a = 1; a < n; a++)
        for (let b = 0; b < a; b++) {
          const off = drawn.scores[a]! - drawn.scores[b]! - (scores[a]! - scores[b]!)
          most = Math.max(most, Math.abs(off) / (sd * Math.sqrt(errors[a * n + b]!)))
        }
      largest.push(most)
    }
    largest.sort((a, b) => a - b)
    return (
      Math.SQRT2 * (largest[Math.min(largest.length - 1, Math.ceil(p * largest.length) - 1)] ?? Number.NaN)
    )
  }
}

interface Count {
  committees: number
  wrong: number
  outside: number
  apart: number
}

function judge({ grid, truth }: Round, places: number, compare: LargestDifference, count: Count): void {
  const { n, m } = grid
  const weights = new Array<number>(m).fill(1)
  const combined = combinedScores(grid, weights)
  const layout = differenceErrors(combined.cards)
  if (layout === null) return
  let q = Number.NaN
  const { candidates } = placeLine(combined, places, weights, RULE, (...asked) => {
    q = compare(...asked)
    return q
  })
  const inside = new Set([...truth.keys()].sort((a, b) => truth[b]! - truth[a]!).slice(0, places))
  const { scores, fit } = combined
  const margin = (q / Math.SQRT2) * Math.sqrt(fit.ss / fit.df)
  count.committees++
  if (candidates.some((c, i) => c.group !== 'level' && (c.group === 'above') !== inside.has(i))) count.wrong++
  count.apart += candidates.filter((c) => c.group !== 'level').length / n
  const isOutside = (a: number, b: number) =>
    Math.abs(scores[a]! - scores[b]! - (truth[a]! - truth[b]!)) >
    margin * Math.sqrt(layout.errors[a * n + b]!)
  if ([...truth.keys()].some((a) => [...truth.keys()].some((b) => b < a && isOutside(a, b)))) count.outside++
}

const percent = (part: number, of: number) => {
  const rate = part / of
  return `${(100 * rate).toFixed(1)} ±${(100 * Math.sqrt((rate * (1 - rate)) / of)).toFixed(1)}`
}

const start = performance.now()
for (const [n, k] of [
  [6, 4],
  [12, 6],
] as const) {
  console.log(
    `\n${n} candidates, ${k} members, ${n / 3} places; in per cent: wrong side, outside, told apart`,
  )
  for (const [gapsName, gaps] of GAPS)
    for (const [sourceName, source] of SOURCES) {
      const cells = (['tukey', 'bootstrap', 'members'] as const).map((way) => {
        const count: Count = { committees: 0, wrong: 0, outside: 0, apart: 0 }
        let measured = true
        for (let seed = 1; seed <= (way === 'members' ? RESAMPLED : COMMITTEES); seed++) {
          const full = source(n, k, seed)
          // A few layouts, each for many committees: what differs between them is chance, and the bootstrap is drawn once.
          const grid = withGaps(full.grid, gaps(n, k, 1 + Math.floor((seed - 1) / 20)))
          if (!isConnected(combinedScores(grid, new Array<number>(grid.m).fill(1)).cards)) continue
          measured = full.measured
          const compare = {
            tukey,
            bootstrap: largestDifferenceQuantile,
            members: membersResampled(grid, seed),
          }
          judge({ ...full, grid }, n / 3, compare[way], count)
        }
        const { committees, wrong, outside, apart } = count
        return `${way} ${percent(wrong, committees)}, ${measured ? percent(outside, committees) : '-'}, ${((100 * apart) / committees).toFixed(1)}`
      })
      console.log(
        [`${gapsName}, ${sourceName}`.padEnd(40), ...cells.map((cell) => cell.padEnd(40))].join('').trimEnd(),
      )
    }
}
console.log(
  `\n${Math.round((performance.now() - start) / 1000)} s, ${COMMITTEES} committees a cell (${RESAMPLED} for members)`,
)
