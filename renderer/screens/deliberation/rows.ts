import type { Output } from '../../../shared/contract.ts'

export type Matrix = Output<'matrix.get'>
export type MatrixRow = Matrix['rows'][number]

/** The largest difference first; where nobody can differ, last. */
export const byGap = (rows: readonly MatrixRow[]): MatrixRow[] =>
  rows.toSorted((a, b) => (b.gap ?? -1) - (a.gap ?? -1) || a.code.localeCompare(b.code))
