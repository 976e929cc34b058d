import { fQuantile } from './f-distribution.ts'
import type { Table } from './grid.ts'
import { twoWayFit } from './two-way-fit.ts'

/** A coefficient with its confidence interval; null where it cannot be computed. */
export interface Coefficient {
  readonly value: number | null
  readonly interval: readonly [number, number] | null
}

/**
 * Intraclass correlations of McGraw & Wong (1996): C consistency, A absolute agreement, in a two-way model; `1,1` and
 * `1,k` the one-way model of Shrout & Fleiss (1979). `1` is one rater, `k` the mean of all raters.
 */
export interface Icc {
  readonly 'C,1': Coefficient
  readonly 'C,k': Coefficient
  readonly 'A,1': Coefficient
  readonly 'A,k': Coefficient
  readonly '1,1': Coefficient
  readonly '1,k': Coefficient
}

/** Mean squares of a complete candidates x raters table, in squared points. */
export interface MeanSquares {
  readonly candidate: number
  readonly rater: number
  readonly residual: number
  readonly within: number
}

/** Two-way analysis of variance without replication of a complete table (n >= 2, k >= 2). */
export function meanSquares(table: Table): MeanSquares {
  const { n, k } = table
  const { a, b, ss } = twoWayFit(table)
  let between = 0
  let raters = 0
  for (const v of a) between += v * v
  for (const v of b) raters += v * v
  return {
    candidate: (k * between) / (n - 1),
    rater: (n * raters) / (k - 1),
    residual: ss / ((n - 1) * (k - 1)),
    within: (n * raters + ss) / (n * (k - 1)),
  }
}

const NONE: Coefficient = { value: null, interval: null }

function coefficient(value: number, lower: number, upper: number): Coefficient {
  if (!Number.isFinite(value)) return NONE
  return { value, interval: Number.isFinite(lower) && Number.isFinite(upper) ? [lower, upper] : null }
}

/** Interval of absolute agreement: McGraw & Wong (1996) table 7, degrees of freedom by Satterthwaite. */
function agreement(ms: MeanSquares, n: number, k: number, means: boolean, tail: number): Coefficient {
  const { candidate: r, rater: c, residual: e } = ms
  const size = means ? 1 : k
  const value = means ? (r - e) / (r + (c - e) / n) : (r - e) / (r + (k - 1) * e + (k / n) * (c - e))
  const wc = (size * value) / (n * (1 - value))
  const we = 1 + (size * value * (n - 1)) / (n * (1 - value))
  const df = (wc * c + we * e) ** 2 / ((wc * c) ** 2 / (k - 1) + (we * e) ** 2 / ((n - 1) * (k - 1)))
  const lowF = fQuantile(1 - tail, n - 1, df)
  const highF = fQuantile(1 - tail, df, n - 1)
  const spread = means ? c - e : k * c + (k * n - k - n) * e
  return coefficient(
    value,
    (n * (r - lowF * e)) / (lowF * spread + n * r),
    (n * (highF * r - e)) / (spread + n * highF * r),
  )
}

/**
 * Six intraclass correlations with confidence intervals, by analysis of variance.
 *
 * McGraw & Wong (1996), Psychological Methods 1, 30-46, tables 4 and 7 with the correction of 1, 390; Shrout & Fleiss
 * (1979), Psychological Bulletin 86, 420-428.
 *
 * @param table complete card composites in points, n >= 2 candidates and k >= 2 raters; else every value is null
 * @param confidence of the intervals
 */
export function icc(table: Table, confidence = 0.95): Icc {
  const { n, k, y } = table
  if (n < 2 || k < 2 || y.some(Number.isNaN)) {
    return { 'C,1': NONE, 'C,k': NONE, 'A,1': NONE, 'A,k': NONE, '1,1': NONE, '1,k': NONE }
  }
  const ms = meanSquares(table)
  const tail = (1 - confidence) / 2
  const consistency = (residual: number, df: number) => {
    const f = ms.candidate / residual
    const low = f / fQuantile(1 - tail, n - 1, df)
    const high = f * fQuantile(1 - tail, df, n - 1)
    return {
      single: coefficient((f - 1) / (f + k - 1), (low - 1) / (low + k - 1), (high - 1) / (high + k - 1)),
      mean: coefficient(1 - 1 / f, 1 - 1 / low, 1 - 1 / high),
    }
  }
  const twoWay = consistency(ms.residual, (n - 1) * (k - 1))
  const oneWay = consistency(ms.within, n * (k - 1))
  return {
    'C,1': twoWay.single,
    'C,k': twoWay.mean,
    'A,1': agreement(ms, n, k, false, tail),
    'A,k': agreement(ms, n, k, true, tail),
    '1,1': oneWay.single,
    '1,k': oneWay.mean,
  }
}
