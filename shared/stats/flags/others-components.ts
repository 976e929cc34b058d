import type { Residuals } from './residuals.ts'

/** Variances among the other raters, squared points: cell, candidate x rater, candidate x criterion, candidate. */
export interface OthersComponents {
  readonly ve: number
  readonly vab: number
  readonly vag: number
  readonly va: number
}

/** No cell is believed to be more exact than this: ratings are whole points. */
const LEAST_CELL_VARIANCE = 0.05

/**
 * Variance components of d over all raters but one, by expected mean squares with their degrees of freedom reduced for
 * the centring over candidates, f = (n - 1) / n (Henderson 1953, Biometrics 9, method 1; Brennan 2001, 3.4).
 *
 * @param res residuals
 * @param j the rater left out
 * @returns null where the others have no two cards on one candidate, or cards have one criterion
 */
export function othersComponents(res: Residuals, j: number): OthersComponents | null {
  const { n, k, m, e, mu, observed } = res
  const f = (n - 1) / n
  const column = new Float64Array(m)
  const count = new Float64Array(m)
  let sse = 0
  let ssab = 0
  let ssag = 0
  let ssa = 0
  let dfe = 0
  let dfab = 0
  let rated = 0
  let raters = 0
  for (let i = 0; i < n; i++) {
    column.fill(0)
    count.fill(0)
    let K = 0
    let cells = 0
    let mean = 0
    for (let l = 0; l < k; l++) {
      const card = i * k + l
      if (l === j || observed[card] === 0) continue
      K++
      mean += mu[card]!
      for (let c = 0; c < m; c++) {
        const v = e[card * m + c]!
        if (Number.isNaN(v)) continue
        column[c]! += v
        count[c]!++
        cells++
      }
    }
    if (K === 0) continue
    mean /= K
    rated++
    raters += K
    ssa += mean * mean
    for (let c = 0; c < m; c++) {
      if (count[c] === 0) continue
      column[c]! /= count[c]!
      ssag += count[c]! * column[c]! ** 2
    }
    if (K < 2) continue
    for (let l = 0; l < k; l++) {
      const card = i * k + l
      if (l === j || observed[card] === 0) continue
      ssab += (mu[card]! - mean) ** 2
      for (let c = 0; c < m; c++) {
        const v = e[card * m + c]!
        if (!Number.isNaN(v)) sse += (v - column[c]!) ** 2
      }
    }
    const full = (K - 1) * (m - 1)
    dfe += f * (cells === K * m ? full : full * Math.max(0.2, (cells - K - m + 1) / full))
    dfab += f * (K - 1)
  }
  if (dfe <= 0 || dfab <= 0) return null
  const K = raters / rated
  const ve = Math.max(LEAST_CELL_VARIANCE, sse / dfe)
  const msab = ssab / dfab
  const msag = ssag / (rated * (m - 1) * f)
  const msa = ssa / (rated * f)
  const vag = Math.max(0, (msag - ve) / K)
  return {
    ve,
    vab: Math.max(0, msab - ve / m),
    vag,
    va: Math.max(0, msa - vag / m - msab / K),
  }
}
