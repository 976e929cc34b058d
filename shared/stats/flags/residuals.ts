import { type AdditiveFit, additiveFit } from '../additive-fit.ts'
import { cardComposites } from '../composites.ts'
import { type Grid, leastCriteria } from '../grid.ts'
import { type TwoWayFit, twoWayFit } from '../two-way-fit.ts'

/**
 * What the flags are computed from, in points. Cards (candidate i, rater j) are at i * k + j, cells at (i * k + j) * m + c.
 * A card with too few observed criteria counts as not there.
 */
export interface Residuals {
  readonly n: number
  readonly k: number
  readonly m: number
  readonly fit: AdditiveFit
  /** Card composites Y_ij; NaN where there is no card. */
  readonly y: Float64Array
  /** Candidate and rater effects of Y with the double-centred residuals r_ij. */
  readonly two: TwoWayFit
  /** Residual variance of a card, squared points; NaN without degrees of freedom. */
  readonly s2: number
  /** d_ijc = x_ijc - mean_i(x_ijc - a_i): without severity and the rater's own view of a criterion's difficulty. */
  readonly d: Float64Array
  /** mu_ij = mean over c of d_ijc. */
  readonly mu: Float64Array
  /** e_ijc = d_ijc - mu_ij: differences within the card. */
  readonly e: Float64Array
  /** Observed criteria per card; 0 where there is no card. */
  readonly observed: Int32Array
  /** Within-card standard deviation w_ij of d_ijc; NaN with one criterion. */
  readonly w: Float64Array
  /** Card range q_ij: root mean square of d_ijc. */
  readonly q: Float64Array
  /** Leave-one-out consensus z_ij: mean of the other raters' severity-corrected Y; NaN where nobody else has a card. */
  readonly z: Float64Array
  /** K: how many other raters have a card on the candidate, per card. */
  readonly others: Int32Array
}

/**
 * The residuals of steps 1 to 5 on which every flag rests.
 *
 * Additive least squares as in analysis of variance; within-card spread as in Balzer & Sulsky (1992), Journal of Applied
 * Psychology 77, 975-985; the leave-one-out consensus as in Judd & Park (1993), Psychological Review 100, 109-128.
 *
 * @param grid ratings in points, at least one card
 */
export function residuals(grid: Grid): Residuals {
  const { n, k, m, x } = grid
  const fit = additiveFit(grid)
  const table = cardComposites(grid, fit)
  const { y } = table
  const two = twoWayFit(table)
  const cells = n * k * m
  const d = new Float64Array(cells).fill(Number.NaN)
  const e = new Float64Array(cells).fill(Number.NaN)
  const mu = new Float64Array(n * k).fill(Number.NaN)
  const w = new Float64Array(n * k).fill(Number.NaN)
  const q = new Float64Array(n * k).fill(Number.NaN)
  const z = new Float64Array(n * k).fill(Number.NaN)
  const observed = new Int32Array(n * k)
  const others = new Int32Array(n * k)
  const view = new Float64Array(m)
  const seen = new Int32Array(m)
  for (let j = 0; j < k; j++) {
    view.fill(0)
    seen.fill(0)
    for (let i = 0; i < n; i++) {
      for (let c = 0; c < m; c++) {
        const v = x[(i * k + j) * m + c]!
        if (Number.isNaN(v)) continue
        view[c]! += v - fit.a[i]!
        seen[c]!++
      }
    }
    for (let i = 0; i < n; i++) {
      const card = i * k + j
      let sum = 0
      let square = 0
      let count = 0
      for (let c = 0; c < m; c++) {
        const v = x[card * m + c]!
        if (Number.isNaN(v)) continue
        const dv = v - view[c]! / seen[c]!
        d[card * m + c] = dv
        sum += dv
        square += dv * dv
        count++
      }
      if (count === 0 || count < leastCriteria(m)) {
        d.fill(Number.NaN, card * m, (card + 1) * m)
        continue
      }
      observed[card] = count
      const mean = sum / count
      mu[card] = mean
      q[card] = Math.sqrt(square / count)
      if (count > 1) w[card] = Math.sqrt(Math.max(0, square - count * mean * mean) / (count - 1))
      for (let c = 0; c < m; c++) e[card * m + c] = d[card * m + c]! - mean
    }
  }
  for (let i = 0; i < n; i++) {
    let sum = 0
    let count = 0
    for (let j = 0; j < k; j++) {
      if (observed[i * k + j] === 0) continue
      sum += y[i * k + j]! - two.b[j]!
      count++
    }
    for (let j = 0; j < k; j++) {
      const card = i * k + j
      const own = observed[card] === 0 ? 0 : 1
      others[card] = count - own
      if (count - own > 0) z[card] = (sum - (own ? y[card]! - two.b[j]! : 0)) / (count - own)
    }
  }
  return {
    n,
    k,
    m,
    fit,
    y,
    two,
    s2: two.df > 0 ? two.ss / two.df : Number.NaN,
    d,
    mu,
    e,
    observed,
    w,
    q,
    z,
    others,
  }
}
