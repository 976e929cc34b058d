import { chiSquareUpper } from './chi-square.ts'
import type { Table } from './grid.ts'

export interface Concordance {
  /** Kendall's W between 0 and 1, corrected for ties. */
  readonly w: number
  /** W as if there were no ties. */
  readonly uncorrected: number
  /** k (n - 1) W, chi-square with n - 1 degrees of freedom under no agreement. */
  readonly chiSquare: number
  readonly p: number
}

/** Scores closer than this are tied: card means of equal sums may differ in their last bits. */
const TIE = 1e-9

/** Ranks from 1, ties share their mean rank. Adds sum of (t^3 - t) over the groups of ties. */
function ranks(values: readonly number[]): { rank: number[]; ties: number } {
  const order = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]!)
  const rank = new Array<number>(values.length).fill(0)
  let ties = 0
  for (let from = 0; from < order.length; ) {
    let to = from + 1
    while (to < order.length && values[order[to]!]! - values[order[to - 1]!]! < TIE) to++
    for (let s = from; s < to; s++) rank[order[s]!] = (from + to + 1) / 2
    const t = to - from
    ties += t ** 3 - t
    from = to
  }
  return { rank, ties }
}

/**
 * Kendall's coefficient of concordance: how far raters put the candidates in the same order.
 *
 * Kendall & Babington Smith (1939); correction for ties of Kendall (1970), Rank Correlation Methods, 6.5.
 *
 * @param table complete card composites, n >= 2 candidates and k >= 2 raters
 * @returns null where a card is missing or every rater ties everybody
 */
export function kendallW(table: Table): Concordance | null {
  const { n, k, y } = table
  if (n < 2 || k < 2 || y.some(Number.isNaN)) return null
  const sums = new Float64Array(n)
  let ties = 0
  for (let j = 0; j < k; j++) {
    const ranked = ranks(Array.from({ length: n }, (_, i) => y[i * k + j]!))
    ties += ranked.ties
    for (let i = 0; i < n; i++) sums[i]! += ranked.rank[i]!
  }
  const mean = (k * (n + 1)) / 2
  let s = 0
  for (const v of sums) s += (v - mean) ** 2
  const most = k * k * (n ** 3 - n)
  if (most - k * ties <= 0) return null
  const w = (12 * s) / (most - k * ties)
  const chiSquare = k * (n - 1) * w
  return { w, uncorrected: (12 * s) / most, chiSquare, p: chiSquareUpper(chiSquare, n - 1) }
}
