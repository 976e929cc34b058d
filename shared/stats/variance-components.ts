import type { Grid } from './grid.ts'

/** Variances in squared points: p candidates, r raters, c criteria, their interactions, and what is left. */
export interface Components {
  readonly p: number
  readonly r: number
  readonly c: number
  readonly pr: number
  readonly pc: number
  readonly rc: number
  readonly 'prc,e': number
}

/**
 * Variance components of the fully crossed p x r x c design with one rating a cell, by expected mean squares; estimates
 * below zero are left as they are.
 *
 * Cronbach, Gleser, Nanda & Rajaratnam (1972); Brennan (2001), Generalizability Theory, 3.4.
 *
 * @param grid complete ratings in points, at least two of each
 * @returns mean squares under the same names, and components; null where a cell is missing
 */
export function varianceComponents(grid: Grid): { meanSquares: Components; components: Components } | null {
  const { n, k, m, x } = grid
  if (n < 2 || k < 2 || m < 2 || x.some(Number.isNaN)) return null
  const p = new Float64Array(n)
  const r = new Float64Array(k)
  const c = new Float64Array(m)
  const pr = new Float64Array(n * k)
  const pc = new Float64Array(n * m)
  const rc = new Float64Array(k * m)
  let mean = 0
  for (const v of x) mean += v / x.length
  for (let i = 0, at = 0; i < n; i++) {
    for (let j = 0; j < k; j++) {
      for (let t = 0; t < m; t++, at++) {
        const v = x[at]! - mean
        p[i]! += v / (k * m)
        r[j]! += v / (n * m)
        c[t]! += v / (n * k)
        pr[i * k + j]! += v / m
        pc[i * m + t]! += v / k
        rc[j * m + t]! += v / n
      }
    }
  }
  const ss = { p: 0, r: 0, c: 0, pr: 0, pc: 0, rc: 0, 'prc,e': 0 }
  for (let i = 0; i < n; i++) ss.p += k * m * p[i]! ** 2
  for (let j = 0; j < k; j++) ss.r += n * m * r[j]! ** 2
  for (let t = 0; t < m; t++) ss.c += n * k * c[t]! ** 2
  for (let i = 0; i < n; i++) for (let j = 0; j < k; j++) ss.pr += m * (pr[i * k + j]! - p[i]! - r[j]!) ** 2
  for (let i = 0; i < n; i++) for (let t = 0; t < m; t++) ss.pc += k * (pc[i * m + t]! - p[i]! - c[t]!) ** 2
  for (let j = 0; j < k; j++) for (let t = 0; t < m; t++) ss.rc += n * (rc[j * m + t]! - r[j]! - c[t]!) ** 2
  for (let i = 0, at = 0; i < n; i++) {
    for (let j = 0; j < k; j++) {
      for (let t = 0; t < m; t++, at++) {
        const pairs = pr[i * k + j]! + pc[i * m + t]! + rc[j * m + t]!
        ss['prc,e'] += (x[at]! - mean - pairs + p[i]! + r[j]! + c[t]!) ** 2
      }
    }
  }
  const ms: Components = {
    p: ss.p / (n - 1),
    r: ss.r / (k - 1),
    c: ss.c / (m - 1),
    pr: ss.pr / ((n - 1) * (k - 1)),
    pc: ss.pc / ((n - 1) * (m - 1)),
    rc: ss.rc / ((k - 1) * (m - 1)),
    'prc,e': ss['prc,e'] / ((n - 1) * (k - 1) * (m - 1)),
  }
  const e = ms['prc,e']
  return {
    meanSquares: ms,
    components: {
      p: (ms.p - ms.pr - ms.pc + e) / (k * m),
      r: (ms.r - ms.pr - ms.rc + e) / (n * m),
      c: (ms.c - ms.pc - ms.rc + e) / (n * k),
      pr: (ms.pr - e) / m,
      pc: (ms.pc - e) / k,
      rc: (ms.rc - e) / n,
      'prc,e': e,
    },
  }
}
