import type { CombinedScores } from './combined-score.ts'
import { type DifferenceErrors, differenceErrors } from './difference-errors.ts'
import { largestDifferenceQuantile } from './largest-difference.ts'
import type { PlaceRule } from './place-rules.ts'
import { studentizedRangeQuantile } from './studentized-range.ts'

export type PlaceGroup = 'above' | 'level' | 'below'

export interface Placed {
  readonly score: number | null
  readonly group: PlaceGroup
  /**
   * Comparison interval in points: two candidates whose intervals do not overlap can be told apart (exactly so when all
   * cards are there, nearly so otherwise). Null where no error can be estimated.
   */
  readonly interval: readonly [number, number] | null
}

export interface PlaceLine {
  readonly candidates: readonly Placed[]
  /** Why everybody is 'level', where that is so for want of data. */
  readonly reason: 'too-few-cards' | 'not-connected' | null
}

/** Standard errors e_i with e_a^2 + e_b^2 nearest the variance of every difference (Firth & de Menezes 2004). */
function quasiVariances(errors: Float64Array, n: number): Float64Array {
  const row = new Float64Array(n)
  let all = 0
  for (let a = 0; a < n; a++) for (let b = 0; b < n; b++) row[a]! += errors[a * n + b]!
  for (const v of row) all += v
  if (n === 2) return new Float64Array(2).fill(errors[1]! / 2)
  const mean = all / (2 * (n - 1))
  return row.map((v) => Math.max(0, (v - mean) / (n - 2)))
}

/**
 * What the largest of all studentised differences, times the square root of 2, stays under with the confidence of the rule.
 *
 * @param layout which cards there are
 * @param df of the residual variance
 */
export type LargestDifference = (rule: PlaceRule, layout: DifferenceErrors, df: number) => number

/** Tukey's studentised range: exact when all cards are there, on the safe side otherwise (Tukey-Kramer). */
export const tukey: LargestDifference = ({ confidence }, { n }, df) =>
  studentizedRangeQuantile(confidence, n, df)

/**
 * Three groups around the line of places: above it, not to be told apart around it, below it.
 *
 * A candidate is above when at least (candidates - places) others score lower by more than chance allows, and below when
 * at least `places` others score higher by more than chance allows; everybody else is level. With all cards present this
 * means: told apart from the first candidate outside the places, or from the last one inside. All pairs are compared at
 * once, by Tukey's studentised range when all cards are there and by a bootstrap with a fixed seed where some are missing,
 * so that with the confidence of the rule not one candidate is put above or below wrongly: the confidence sets for ranks of
 * Mogstad, Romano, Shaikh & Wilhelm (2024), Review of Economic Studies 91, 476-518. The error is the residual (candidate x
 * member) variance of weighted card means, members taken as drawn from many, criteria and weights as fixed.
 *
 * @param combined scores and fit, from combinedScores
 * @param places how many candidates can be placed, 0 or more
 * @param weights the same weights, for the smallest variance that is believed
 * @param rule the one that the design names
 * @param largest how all pairs are compared at once; by default as above
 */
export function placeLine(
  combined: CombinedScores,
  places: number,
  weights: readonly number[],
  rule: PlaceRule,
  largest?: LargestDifference,
): PlaceLine {
  const { scores, cards, fit, connected } = combined
  const scored = scores.flatMap((s, i) => (s === null ? [] : [i]))
  const n = scored.length
  const value = Float64Array.from(scored, (i) => scores[i]!)
  const result = (
    reason: PlaceLine['reason'],
    groups: readonly PlaceGroup[],
    half: Float64Array | null,
  ): PlaceLine => ({
    candidates: scores.map((score, i) => {
      if (score === null) return { score, group: 'level', interval: null }
      const at = scored.indexOf(i)
      return {
        score,
        group: groups[at] ?? 'level',
        interval: half && [score - half[at]!, score + half[at]!],
      }
    }),
    reason,
  })
  if (!connected) return result('not-connected', [], null)
  if (n < 2 || fit.df < 1) return result('too-few-cards', [], null)
  const { k } = cards
  const y = Float64Array.from({ length: n * k }, (_, o) => cards.y[scored[Math.floor(o / k)]! * k + (o % k)]!)
  const layout = differenceErrors({ n, k, y })
  if (layout === null) return result('not-connected', [], null)
  const total = weights.reduce((sum, w) => sum + w, 0)
  const least = rule.leastVariance * weights.reduce((sum, w) => sum + (w / total) ** 2, 0)
  const variance = Math.max(least, fit.ss / fit.df)
  const compare = largest ?? (y.some(Number.isNaN) ? largestDifferenceQuantile : tukey)
  const q = compare(rule, layout, fit.df)
  const { errors } = layout
  const half = quasiVariances(errors, n).map((v) => (q / 2) * Math.sqrt(variance * v))
  const groups = Array.from({ length: n }, (_, a): PlaceGroup => {
    let lower = 0
    let higher = 0
    for (let b = 0; b < n; b++) {
      const margin = (q / Math.SQRT2) * Math.sqrt(variance * errors[a * n + b]!)
      if (value[a]! - value[b]! > margin) lower++
      if (value[b]! - value[a]! > margin) higher++
    }
    if (lower >= n - places) return 'above'
    return higher >= places ? 'below' : 'level'
  })
  return result(null, groups, half)
}
