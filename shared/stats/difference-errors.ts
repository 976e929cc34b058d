import { cholesky, choleskyRoot } from './cholesky.ts'
import type { Table } from './grid.ts'

/**
 * How precisely the layout of cards tells two candidates apart: the variance of the difference of their effects, divided
 * by the residual variance of a card.
 *
 * From the reduced normal equations of the two-way layout, C = diag(r_i) - N diag(1/k_j) N' (John & Williams 1995, Cyclic
 * and Computer Generated Designs, 1.3). With all cards present it is 2 / k for every pair.
 *
 * @param table a connected layout in which every candidate has a card; only its gaps are read
 * @returns n x n by row, zero on the diagonal; null where the layout is not connected
 */
export function differenceErrors(table: Table): Float64Array | null {
  const { n, k, y } = table
  const c = new Float64Array(n * n)
  for (let j = 0; j < k; j++) {
    const rated: number[] = []
    for (let i = 0; i < n; i++) if (!Number.isNaN(y[i * k + j]!)) rated.push(i)
    for (const a of rated) {
      c[a * n + a]! += 1
      for (const b of rated) c[a * n + b]! -= 1 / rated.length
    }
  }
  // Adding the same number everywhere makes C invertible and leaves differences as they are.
  for (let o = 0; o < n * n; o++) c[o]! += 1 / n
  if (!(cholesky(c, n) > -18 * n)) return null
  const root = choleskyRoot(c, n)
  const out = new Float64Array(n * n)
  for (let a = 0; a < n; a++) {
    for (let b = 0; b < n; b++) {
      for (let t = 0; t < n; t++) out[a * n + b]! += (root[a * n + t]! - root[b * n + t]!) ** 2
    }
  }
  return out
}
