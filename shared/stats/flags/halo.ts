import { type PowerAt, powerOfScale, REFERENCE, squaredScaleLeft } from './power.ts'
import { raterScale } from './rater-scale.ts'
import type { Residuals } from './residuals.ts'
import { harmlessSpread, scaleBelow } from './scale-p.ts'

/** One rater's result; null where it cannot be computed. */
export interface RaterResult {
  readonly effect: number | null
  readonly p: number | null
  /** Chance that the reference effect is flagged; null where unknown. */
  readonly power: PowerAt | null
}

const HALO_TAU = 0.08

/** Sum of a rater's values over the sum of the other raters' mean values for the same candidates. */
export function ratioToOthers(values: Float64Array, n: number, k: number, j: number): number | null {
  let own = 0
  let rest = 0
  for (let i = 0; i < n; i++) {
    const v = values[i * k + j]!
    if (Number.isNaN(v)) continue
    let sum = 0
    let count = 0
    for (let l = 0; l < k; l++) {
      const u = values[i * k + l]!
      if (l === j || Number.isNaN(u)) continue
      sum += u
      count++
    }
    if (count === 0) continue
    own += v
    rest += sum / count
  }
  return rest > 0 ? own / rest : null
}

/**
 * A halo: whether a rater makes fewer differences between criteria within a card than the others for the same candidates.
 *
 * Effect: mean within-card standard deviation over the mean of the others' (Balzer & Sulsky 1992), no unit. p: the
 * rater's scale of within-card differences given the others, against a harmless spread of scales, low side.
 *
 * @param res residuals; speaks from 5 candidates, 3 raters and 4 criteria
 */
export function halo(res: Residuals): RaterResult[] {
  const { n, k, m } = res
  const raters = Array.from({ length: k }, (_, j) => j)
  const scales = raters.map((j) => raterScale(res, j, 'within'))
  return raters.map((j) => {
    const effect = ratioToOthers(res.w, n, k, j)
    const scale = scales[j] ?? null
    if (scale === null) return { effect, p: null, power: null }
    const df2 = (n - 1) * (m - 1) * (k - 1)
    const tau = harmlessSpread(scales, j, HALO_TAU)
    const left = squaredScaleLeft(scale.within, REFERENCE.halo)
    return { effect, p: scaleBelow(scale, df2, tau), power: powerOfScale(scale, left, df2, tau, 1) }
  })
}
