import { type AdditiveFit, additiveFit } from './additive-fit.ts'
import { type Grid, leastCriteria, type Table } from './grid.ts'

/**
 * Card composites Y_ij: the mean over the observed criteria c of (x_ijc - g_c), where g_c is how much easier criterion c
 * is than the mean criterion (additive fit). Where nothing is missing this is the card's plain mean.
 *
 * A card needs at least three observed criteria (all, where there are fewer than three); else it is NaN.
 *
 * @param grid ratings in points
 * @param fit the additive fit of the same grid, where it is known already
 * @returns composites in points
 */
export function cardComposites(grid: Grid, fit: AdditiveFit = additiveFit(grid)): Table {
  const { n, k, m, x } = grid
  const y = new Float64Array(n * k)
  const least = leastCriteria(m)
  for (let card = 0; card < n * k; card++) {
    let sum = 0
    let observed = 0
    for (let c = 0; c < m; c++) {
      const v = x[card * m + c]!
      if (Number.isNaN(v)) continue
      sum += v - fit.g[c]!
      observed++
    }
    y[card] = observed >= least ? sum / observed : Number.NaN
  }
  return { n, k, y }
}

/** Plain card means over the observed criteria, in points; NaN for a card without any. */
export function cardMeans(grid: Grid): Table {
  const { n, k, m, x } = grid
  const y = new Float64Array(n * k)
  for (let card = 0; card < n * k; card++) {
    let sum = 0
    let observed = 0
    for (let c = 0; c < m; c++) {
      const v = x[card * m + c]!
      if (Number.isNaN(v)) continue
      sum += v
      observed++
    }
    y[card] = observed > 0 ? sum / observed : Number.NaN
  }
  return { n, k, y }
}
