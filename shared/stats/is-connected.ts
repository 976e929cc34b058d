import type { Table } from './grid.ts'

/**
 * Whether all candidates can be compared after a correction for severity: whether the cards, seen as edges between
 * candidates and raters, hold them together in one piece.
 *
 * Weeks & Williams (1964), Technometrics 6, 319-324. Candidates and raters without any card are left out.
 */
export function isConnected(table: Table): boolean {
  const { n, k, y } = table
  const parent = Array.from({ length: n + k }, (_, i) => i)
  const root = (of: number): number => {
    let at = of
    while (parent[at] !== at) at = parent[at]!
    return at
  }
  const used = new Set<number>()
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < k; j++) {
      if (Number.isNaN(y[i * k + j]!)) continue
      used.add(i).add(n + j)
      parent[root(i)] = root(n + j)
    }
  }
  return new Set([...used].map(root)).size <= 1
}
