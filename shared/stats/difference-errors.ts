import { cholesky, choleskyRoot } from './cholesky.ts'
import type { Table } from './grid.ts'

export interface DifferenceErrors {
  /** Candidates. */
  readonly n: number
  /** n x n by row: the variance of the difference of two effects, divided by the residual variance of a card. */
  readonly errors: Float64Array
  /** n x n by row: times n independent standard normal numbers it gives effects whose differences have those variances. */
  readonly root: Float64Array
}

function allPresent(n: number, k: number): DifferenceErrors {
  const errors = new Float64Array(n * n).fill(2 / k)
  const root = new Float64Array(n * n)
  for (let a = 0; a < n; a++) {
    errors[a * n + a] = 0
    root[a * n + a] = Math.sqrt(1 / k)
  }
  return { n, errors, root }
}

/**
 * How precisely the layout of cards tells two candidates apart.
 *
 * From the reduced normal equations of the two-way layout, C = diag(r_i) - N diag(1/k_j) N' (John & Williams 1995, Cyclic
 * and Computer Generated Designs, 1.3). With all cards present every variance is 2 / k, and the root is diagonal.
 *
 * @param table a connected layout in which every candidate has a card; only its gaps are read
 * @returns null where the layout is not connected
 */
export function differenceErrors(table: Table): DifferenceErrors | null {
  const { n, k, y } = table
  if (!y.some(Number.isNaN)) return allPresent(n, k)
  const c = new Float64Array(n * n)
  let cards = 0
  for (let j = 0; j < k; j++) {
    const rated: number[] = []
    for (let i = 0; i < n; i++) if (!Number.isNaN(y[i * k + j]!)) rated.push(i)
    cards += rated.length
    for (const a of rated) {
      c[a * n + a]! += 1
      for (const b of rated) c[a * n + b]! -= 1 / rated.length
    }
  }
  // Adding the same number everywhere makes C invertible and leaves differences as they are.
  for (let o = 0; o < n * n; o++) c[o]! += cards / (n * n)
  if (!(cholesky(c, n) > -18 * n)) return null
  const root = choleskyRoot(c, n)
  const errors = new Float64Array(n * n)
  for (let a = 0; a < n; a++) {
    // Rows of the root are zero before their own place.
    let before = 0
    for (let b = a + 1; b < n; b++) {
      before += root[a * n + b - 1]! ** 2
      let sum = before
      for (let t = b; t < n; t++) sum += (root[a * n + t]! - root[b * n + t]!) ** 2
      errors[a * n + b] = sum
      errors[b * n + a] = sum
    }
  }
  return { n, errors, root }
}
