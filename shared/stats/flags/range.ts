import { type RaterResult, ratioToOthers } from './halo.ts'
import { ARRIVES, powerOfScale, REFERENCE, squaredScaleLeft } from './power.ts'
import { raterScale } from './rater-scale.ts'
import type { Residuals } from './residuals.ts'
import { harmlessSpread, scaleBelow } from './scale-p.ts'

const RANGE_TAU = 0.05
/** Shares of the error spent on the narrow and the wide side. */
const NARROW = 0.67
const WIDE = 0.33

export interface RangeResult extends RaterResult {
  readonly kind: 'range-narrow' | 'range-wide'
}

/**
 * Central tendency and extremes: whether a rater uses less, or more, of the scale than the others for the same candidates.
 *
 * Effect: mean card range (root mean square of d) over the mean of the others', no unit. p: the rater's scale of all
 * differences given the others, against a harmless spread; two sides that share the error as .67 and .33. Saal, Downey &
 * Lahey (1980), Psychological Bulletin 88, 413-428, on range restriction.
 *
 * @param res residuals; speaks from 5 candidates, 3 raters and 2 criteria
 */
export function range(res: Residuals): RangeResult[] {
  const { n, k, m } = res
  const raters = Array.from({ length: k }, (_, j) => j)
  const scales = raters.map((j) => raterScale(res, j, 'all'))
  return raters.map((j) => {
    const effect = ratioToOthers(res.q, n, k, j)
    const scale = scales[j] ?? null
    if (scale === null) {
      return {
        kind: effect !== null && effect > 1 ? 'range-wide' : 'range-narrow',
        effect,
        p: null,
        power: null,
      }
    }
    const df2 = ((n - 1) * (k - 1) * m) / 2
    const tau = harmlessSpread(scales, j, RANGE_TAU)
    const low = scaleBelow(scale, df2, tau)
    const cells = squaredScaleLeft(scale.within, ARRIVES * REFERENCE.range)
    const cards = squaredScaleLeft(scale.between, ARRIVES * REFERENCE.range, m)
    const power = powerOfScale(scale, ((m - 1) * cells + cards) / m, df2, tau, NARROW)
    const narrow = low / NARROW
    const wide = (1 - low) / WIDE
    return {
      kind: narrow <= wide ? 'range-narrow' : 'range-wide',
      effect,
      p: Math.min(1, narrow, wide),
      power,
    }
  })
}
