import type { DifferenceErrors } from './difference-errors.ts'
import { findRoot } from './find-root.ts'
import type { PlaceRule } from './place-rules.ts'
import { normalFrom, seededRandom } from './random.ts'
import { studentizedCdf } from './studentized.ts'
import { studentizedRangeCdf } from './studentized-range.ts'

/** Draws that are worked out together. */
const AT_ONCE = 4

/** The last answer: the same gaps are asked about whenever somebody looks at the matrix. */
let last = { question: '', answer: Number.NaN }

/**
 * The q that the largest of all studentised differences stays under with the confidence of the rule: |difference| / (estimated standard
 * error), for every pair at once, times the square root of 2, so that it stands where the quantile of the studentised
 * range stands when all cards are there.
 *
 * A parametric bootstrap: rounds with the same gaps are drawn anew from the variance components. Those of candidates and
 * members drop out of differences of least squares effects, so that only the residual has to be drawn; how uncertain its
 * variance is enters as an integral instead of a second draw. Whatever the gaps, the level is exact for normal residuals
 * but for the draws, where Tukey-Kramer is on the safe side (Edwards & Berry 1987, Biometrics 43, 913-928). The draws are
 * held against the same draws with all cards, whose answer is known: a control variate, which takes out most of their own
 * error (Hsu & Nelson 1998, J. Comput. Graph. Stat. 7, 23-41).
 *
 * @param rule how sure, and how the bootstrap draws
 * @param layout of at least 2 candidates
 * @param df degrees of freedom of the estimated residual variance, at least 1
 */
export function largestDifferenceQuantile(rule: PlaceRule, layout: DifferenceErrors, df: number): number {
  const question = `${JSON.stringify(rule)} ${df} ${layout.errors.join()}`
  if (question !== last.question) last = { question, answer: quantile(rule, layout, df) }
  return last.answer
}

function quantile(rule: PlaceRule, layout: DifferenceErrors, df: number): number {
  const { confidence: p, draws } = rule
  const { here, complete } = largestDifferences(layout, rule)
  const reached = (q: number) =>
    studentizedRangeCdf(q, layout.n, df) +
    studentizedCdf(q, df, (w) => (countUpTo(here, w) - countUpTo(complete, w)) / draws)
  let hi = 4
  while (reached(hi) < p && hi < 1e6) hi *= 2
  return findRoot((q) => reached(q) - p, hi === 4 ? 0 : hi / 2, hi, 1e-6)
}

/**
 * Draws of the largest difference in standard errors, times the square root of 2, with the gaps as they are and with all
 * cards, from small to large.
 */
function largestDifferences({ n, errors, root }: DifferenceErrors, { draws, seed }: PlaceRule) {
  const normal = normalFrom(seededRandom(seed))
  const scale = errors.map((v) => (v > 0 ? 2 / v : 0))
  /** Per candidate, the scale of the difference that is told most precisely. */
  const widest = Float64Array.from({ length: n }, (_, a) =>
    scale.subarray(a * n, (a + 1) * n).reduce((most, v) => Math.max(most, v), 0),
  )
  const z = Array.from({ length: AT_ONCE }, () => new Float64Array(n))
  const effects = z.map(() => new Float64Array(n))
  const here = new Float64Array(draws)
  const complete = new Float64Array(draws)
  for (let first = 0; first < draws; first += AT_ONCE) {
    for (const own of z) for (let a = 0; a < n; a++) own[a] = normal()
    multiply(root, z, effects)
    for (let at = 0; at < Math.min(AT_ONCE, draws - first); at++) {
      here[first + at] = Math.sqrt(largestSquare(effects[at]!, scale, widest))
      complete[first + at] = range(z[at]!)
    }
  }
  return { here: here.sort(), complete: complete.sort() }
}

/** Largest minus smallest. */
function range(values: Float64Array): number {
  let least = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  for (const value of values) {
    if (value < least) least = value
    if (value > most) most = value
  }
  return most - least
}

/** The upper triangle `root` times each of four columns: together, because one long sum alone waits for itself. */
function multiply(root: Float64Array, columns: readonly Float64Array[], into: readonly Float64Array[]): void {
  const [p, q, r, s] = columns as [Float64Array, Float64Array, Float64Array, Float64Array]
  const n = p.length
  for (let a = 0; a < n; a++) {
    let [ofP, ofQ, ofR, ofS] = [0, 0, 0, 0]
    for (let t = a; t < n; t++) {
      const v = root[a * n + t]!
      ofP += v * p[t]!
      ofQ += v * q[t]!
      ofR += v * r[t]!
      ofS += v * s[t]!
    }
    into[0]![a] = ofP
    into[1]![a] = ofQ
    into[2]![a] = ofR
    into[3]![a] = ofS
  }
}

/**
 * The largest squared difference times its scale, over all pairs. Rows that could not reach what is found already are passed
 * over: nearly all of them, for only candidates at the ends are far enough from anybody.
 */
function largestSquare(effect: Float64Array, scale: Float64Array, widest: Float64Array): number {
  const n = effect.length
  let bottom = 0
  let top = 0
  for (let a = 1; a < n; a++) {
    if (effect[a]! < effect[bottom]!) bottom = a
    if (effect[a]! > effect[top]!) top = a
  }
  const least = effect[bottom]!
  const most = effect[top]!
  let largest = (most - least) ** 2 * scale[top * n + bottom]!
  for (let a = 0; a < n; a++) {
    const own = effect[a]!
    const reach = Math.max(own - least, most - own)
    if (reach ** 2 * widest[a]! <= largest) continue
    for (let b = 0; b < n; b++) {
      const squared = (own - effect[b]!) ** 2 * scale[a * n + b]!
      if (squared > largest) largest = squared
    }
  }
  return largest
}

/** How many of `sorted` are at most `w`. */
function countUpTo(sorted: Float64Array, w: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! <= w) low = middle + 1
    else high = middle
  }
  return low
}
