import type { DifferenceErrors } from './difference-errors.ts'
import { findRoot } from './find-root.ts'
import { normalFrom, seededRandom } from './random.ts'
import { studentizedCdf } from './studentized.ts'
import { studentizedRangeCdf } from './studentized-range.ts'

const DRAWS = 4999
/** Fixed, so that everybody who computes again finds the same number. */
const SEED = 1987

/** The last answer: the same gaps are asked about whenever somebody looks at the matrix. */
let last = { question: '', answer: Number.NaN }

/**
 * The q that the largest of all studentised differences stays under with probability p: |difference| / (estimated standard
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
 * @param p between 0 and 1
 * @param layout of at least 2 candidates
 * @param df degrees of freedom of the estimated residual variance, at least 1
 */
export function largestDifferenceQuantile(p: number, layout: DifferenceErrors, df: number): number {
  const question = `${p} ${df} ${layout.errors.join()}`
  if (question !== last.question) last = { question, answer: quantile(p, layout, df) }
  return last.answer
}

function quantile(p: number, layout: DifferenceErrors, df: number): number {
  const { here, complete } = largestDifferences(layout)
  const reached = (q: number) =>
    studentizedRangeCdf(q, layout.n, df) +
    studentizedCdf(q, df, (w) => (countUpTo(here, w) - countUpTo(complete, w)) / DRAWS)
  let hi = 4
  while (reached(hi) < p && hi < 1e6) hi *= 2
  return findRoot((q) => reached(q) - p, hi === 4 ? 0 : hi / 2, hi, 1e-6)
}

/**
 * Draws of the largest difference in standard errors, times the square root of 2, with the gaps as they are and with all
 * cards, from small to large.
 */
function largestDifferences({ n, errors, root }: DifferenceErrors) {
  const normal = normalFrom(seededRandom(SEED))
  const scale = errors.map((v) => (v > 0 ? 2 / v : 0))
  const z = new Float64Array(n)
  const effect = new Float64Array(n)
  const here = new Float64Array(DRAWS)
  const complete = new Float64Array(DRAWS)
  for (let draw = 0; draw < DRAWS; draw++) {
    let least = Number.POSITIVE_INFINITY
    let most = Number.NEGATIVE_INFINITY
    for (let a = 0; a < n; a++) {
      const value = normal()
      z[a] = value
      if (value < least) least = value
      if (value > most) most = value
    }
    complete[draw] = most - least
    for (let a = 0; a < n; a++) {
      let sum = 0
      for (let t = a; t < n; t++) sum += root[a * n + t]! * z[t]!
      effect[a] = sum
    }
    let largest = 0
    for (let a = 1; a < n; a++) {
      for (let b = 0; b < a; b++) {
        const squared = (effect[a]! - effect[b]!) ** 2 * scale[a * n + b]!
        if (squared > largest) largest = squared
      }
    }
    here[draw] = Math.sqrt(largest)
  }
  return { here: here.sort(), complete: complete.sort() }
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
