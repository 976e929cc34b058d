import { deviations, type RaterDeviation } from '../../stats/flags/deviations.ts'
import { residuals } from '../../stats/flags/residuals.ts'
import type { Grid } from '../../stats/grid.ts'

/** What the pictures are drawn from besides. */
export interface AttentionNumbers {
  readonly deviations: readonly RaterDeviation[]
  /** Per card (candidate x rater), in points: within-card spread, card range, composite, double-centred residual. */
  readonly w: Float64Array
  readonly q: Float64Array
  readonly y: Float64Array
  readonly r: Float64Array
}

/** The numbers behind the pictures of one round. */
export const numbersOf = (grid: Grid): AttentionNumbers => {
  const res = residuals(grid)
  return { deviations: deviations(res), w: res.w, q: res.q, y: res.y, r: res.two.r }
}
