import { type Random, shuffle } from '../random.ts'
import type { RaterResult } from './halo.ts'
import { powerOfNormal, REFERENCE } from './power.ts'
import type { Residuals } from './residuals.ts'
import { THRESHOLD } from './rules.ts'

const DRAWS = 4999

export interface PanelOrder {
  /** Points from the first to the last candidate, all members together. */
  readonly trend: RaterResult
  /** Points per point of the previous candidate. */
  readonly contrast: RaterResult
  /** Change of the mean within-card standard deviation from first to last, points. */
  readonly fatigue: RaterResult
}

const NONE: RaterResult = { effect: null, p: null, power: null }

/**
 * What the order of interviews did to the panel as a whole: trend, contrast with the previous candidate, fatigue (cards
 * become flatter).
 *
 * Slopes in the order that was drawn, against the slopes in `draws` other orders: a permutation test that is valid
 * because the order was random, p = (1 + as extreme) / (1 + draws) (Phipson & Smyth 2010, Stat. Appl. Genet. Mol. Biol.
 * 9, 39). Trend two-sided, the others below zero. Simonsohn & Gino (2013), Psychological Science 24, 219-224.
 *
 * @param res residuals; speaks from 12 candidates in a random order
 * @param order candidates from first to last
 * @param random seeded, so that the same ratings always give the same p
 */
export function panelOrder(
  res: Residuals,
  order: readonly number[],
  random: Random,
  draws = DRAWS,
): PanelOrder {
  const { k, two, w, observed } = res
  const rated = order.filter((i) => !Number.isNaN(two.a[i]!))
  const n = rated.length
  if (n < 4) return { trend: NONE, contrast: NONE, fatigue: NONE }
  const score = Float64Array.from(rated, (i) => two.a[i]!)
  const flat = Float64Array.from(rated, (i) => {
    let sum = 0
    let cards = 0
    for (let j = 0; j < k; j++) {
      if (observed[i * k + j] === 0 || Number.isNaN(w[i * k + j]!)) continue
      sum += w[i * k + j]!
      cards++
    }
    return cards > 0 ? sum / cards : Number.NaN
  })
  const spreads = !flat.some(Number.isNaN)
  let xx = 0
  const x = Float64Array.from({ length: n }, (_, t) => t / (n - 1) - 0.5)
  for (const v of x) xx += v * v
  let mean = 0
  for (const v of score) mean += v / n
  for (let t = 0; t < n; t++) score[t]! -= mean
  const places = Int32Array.from({ length: n }, (_, t) => t)
  const found = new Float64Array(3)
  const measure = () => {
    let trend = 0
    let tired = 0
    let sp = 0
    let ss = 0
    let sum = 0
    let previous = 0
    for (let t = 0; t < n; t++) {
      const v = score[places[t]!]!
      trend += x[t]! * v
      tired += x[t]! * flat[places[t]!]!
      if (t === 0) {
        previous = v
        continue
      }
      sp += previous * v
      ss += previous * previous
      sum += previous
      previous = v
    }
    // Regression of each on the one before, both centred over their n - 1 values; all scores sum to zero.
    const first = score[places[0]!]!
    const sxx = ss - (sum * sum) / (n - 1)
    found[0] = trend / xx
    found[1] = sxx > 1e-12 ? (sp - (sum * -first) / (n - 1)) / sxx : 0
    found[2] = tired / xx
  }
  measure()
  const [trend = 0, contrast = 0, fatigue = 0] = found
  const extreme = [0, 0, 0]
  for (let d = 0; d < draws; d++) {
    shuffle(places, random)
    measure()
    if (Math.abs(found[0]!) >= Math.abs(trend) - 1e-12) extreme[0]!++
    if (found[1]! <= contrast + 1e-12) extreme[1]!++
    if (found[2]! <= fatigue + 1e-12) extreme[2]!++
  }
  const p = (at: number) => (1 + extreme[at]!) / (1 + draws)
  const error = (values: Float64Array) => {
    const average = values.reduce((sum, v) => sum + v, 0) / n
    return Math.sqrt(values.reduce((sum, v) => sum + (v - average) ** 2, 0) / ((n - 1) * xx))
  }
  const trendError = error(score)
  const flatError = error(flat)
  return {
    trend: {
      effect: trend,
      p: p(0),
      power: powerOfNormal(REFERENCE.trend, THRESHOLD.trend, trendError, 2),
    },
    contrast: {
      effect: contrast,
      p: p(1),
      power: powerOfNormal(REFERENCE.panelContrast, -THRESHOLD.panelContrast, 1 / Math.sqrt(n), 1),
    },
    fatigue: spreads
      ? {
          effect: fatigue,
          p: p(2),
          power: powerOfNormal(REFERENCE.fatigue, -THRESHOLD.fatigue, flatError, 1),
        }
      : NONE,
  }
}
