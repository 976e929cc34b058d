import { isComplete, type Table } from './grid.ts'

/** y = mu + a_i + b_j + r_ij over cards; a and b have mean zero over those with a card. */
export interface TwoWayFit {
  readonly mu: number
  /** Candidate effects in points; NaN for a candidate without a card. */
  readonly a: Float64Array
  /** Rater effects (severity below zero, leniency above) in points; NaN for a rater without a card. */
  readonly b: Float64Array
  /** Double-centred residuals in points, NaN where there is no card. */
  readonly r: Float64Array
  readonly cards: number
  /** Degrees of freedom of the residual: cards - candidates - raters + 1. */
  readonly df: number
  /** Sum of squared residuals. */
  readonly ss: number
}

const MOST_SWEEPS = 5000
const SMALLEST_CHANGE = 1e-13

/**
 * Least squares fit of candidate and rater effects to a table of cards.
 *
 * Double centring when complete; else alternating sweeps (Searle 1971, Linear Models, 7.1). Degrees of freedom hold for
 * a connected table (see isConnected).
 *
 * @param table at least one card
 */
export function twoWayFit(table: Table): TwoWayFit {
  const { n, k, y } = table
  const a = new Float64Array(n)
  const b = new Float64Array(k)
  const ofCandidate = new Float64Array(n)
  const ofRater = new Float64Array(k)
  let cards = 0
  let mu = 0
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < k; j++) {
      const v = y[i * k + j]!
      if (Number.isNaN(v)) continue
      cards++
      mu += v
      ofCandidate[i]!++
      ofRater[j]!++
    }
  }
  mu /= cards
  const sums = new Float64Array(Math.max(n, k))
  const once = isComplete(y)
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    let change = 0
    for (const which of [0, 1]) {
      const effects = which === 0 ? a : b
      const counts = which === 0 ? ofCandidate : ofRater
      sums.fill(0)
      for (let i = 0; i < n; i++) {
        for (let j = 0; j < k; j++) {
          const v = y[i * k + j]!
          if (!Number.isNaN(v)) sums[which === 0 ? i : j]! += v - mu - (which === 0 ? b[j]! : a[i]!)
        }
      }
      let mean = 0
      let there = 0
      for (let e = 0; e < effects.length; e++) {
        if (counts[e] === 0) continue
        const value = sums[e]! / counts[e]!
        change = Math.max(change, Math.abs(value - effects[e]!))
        effects[e] = value
        mean += value
        there++
      }
      mean /= there
      for (let e = 0; e < effects.length; e++) if (counts[e]! > 0) effects[e]! -= mean
      mu += mean
    }
    if (once || change < SMALLEST_CHANGE) break
  }
  const r = new Float64Array(n * k)
  let ss = 0
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < k; j++) {
      const at = i * k + j
      r[at] = y[at]! - mu - a[i]! - b[j]!
      if (!Number.isNaN(r[at])) ss += r[at]! ** 2
    }
  }
  let candidates = 0
  let raters = 0
  for (let i = 0; i < n; i++) {
    if (ofCandidate[i] === 0) a[i] = Number.NaN
    else candidates++
  }
  for (let j = 0; j < k; j++) {
    if (ofRater[j] === 0) b[j] = Number.NaN
    else raters++
  }
  return { mu, a, b, r, cards, df: cards - candidates - raters + 1, ss }
}
