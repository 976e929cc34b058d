import { tUpper } from '../student-t.ts'
import type { Residuals } from './residuals.ts'

/** Smallest variance of how steeply raters follow the consensus that is believed. */
const LEAST_SLOPE_VARIANCE = 0.04
/** Degrees of freedom the panel's residual variance is worth against the rater's own. */
const PANEL_DF = 12

/** A rater's regression of residuals on a predictor, with the consensus kept out. */
export interface SlopeTest {
  /** Extra points per unit of the predictor. */
  readonly effect: number
  /** Its standard error, points. */
  readonly error: number
  readonly df: number
  readonly t: number
  /** Information A and score A b, for pooling over raters. */
  readonly information: number
  readonly score: number
}

/** What all raters of a panel share in these tests. */
export interface SlopePanel {
  readonly own: number
  readonly s2: number
  /** Variance of raters' slopes on the consensus. */
  readonly slopeVariance: number
  readonly ss: number
  readonly df: number
}

/** Candidates whom rater j and somebody else rated. */
export function ratedBy(res: Residuals, j: number): number[] {
  const rated: number[] = []
  for (let i = 0; i < res.n; i++) {
    if (res.observed[i * res.k + j]! > 0 && res.others[i * res.k + j]! > 0) rated.push(i)
  }
  return rated
}

/** Values less their mean. */
export function centred(values: ArrayLike<number>): Float64Array {
  const out = Float64Array.from(values)
  let mean = 0
  for (const v of out) mean += v / out.length
  for (let i = 0; i < out.length; i++) out[i]! -= mean
  return out
}

/**
 * Residual variance and the variance of raters' slopes on the consensus, tau2 = max(.04, mean_j(own slope_j^2 -
 * s2 / sum z^2)), by the method of moments.
 *
 * @returns null without residual degrees of freedom
 */
export function slopePanel(res: Residuals): SlopePanel | null {
  const { k, two } = res
  const df = two.df - 1
  if (df < 1) return null
  const own = k / (k - 1)
  let sum = 0
  let raters = 0
  for (let j = 0; j < k; j++) {
    const rated = ratedBy(res, j)
    const z = centred(rated.map((i) => res.z[i * k + j]!))
    let zz = 0
    let zr = 0
    rated.forEach((i, at) => {
      zz += z[at]! ** 2
      zr += z[at]! * two.r[i * k + j]!
    })
    if (!(zz > 1e-9)) continue
    sum += own * (zr / zz) ** 2 - res.s2 / zz
    raters++
  }
  const slopeVariance = Math.max(LEAST_SLOPE_VARIANCE, raters > 0 ? sum / raters : 0)
  return { own, s2: res.s2, slopeVariance, ss: two.ss, df }
}

/**
 * The regression of y on u next to the consensus z, whose slope is shrunk as a random effect: A = uu - (zu)^2 / den,
 * A b = uy - (zu)(zy) / den with den = sum z^2 + s2 / tau2; error variance from rater and panel together with
 * Satterthwaite's degrees of freedom.
 *
 * Henderson (1975), Biometrics 31, 423-447 (mixed model equations); Satterthwaite (1946), Biometrics Bulletin 2.
 *
 * @param u predictor, centred over the rater's candidates
 * @param y residuals of the rater, points
 * @param z consensus, centred, points
 * @param panel from slopePanel
 * @returns null where u does not vary beyond z
 */
export function slopeTest(
  u: Float64Array,
  y: Float64Array,
  z: Float64Array,
  panel: SlopePanel,
): SlopeTest | null {
  const { own, s2, slopeVariance, ss, df: dfp } = panel
  let uu = 0
  let uy = 0
  let zu = 0
  let zy = 0
  let zz = 0
  let yy = 0
  for (let i = 0; i < u.length; i++) {
    uu += u[i]! ** 2
    uy += u[i]! * y[i]!
    zu += z[i]! * u[i]!
    zy += z[i]! * y[i]!
    zz += z[i]! ** 2
    yy += y[i]! ** 2
  }
  const den = zz + s2 / slopeVariance
  const information = den > 0 ? uu - (zu * zu) / den : uu
  const score = den > 0 ? uy - (zu * zy) / den : uy
  if (!(information > 1e-9 * Math.max(1, uu))) return null
  const b = score / information
  const v0 = Math.max(0, ss - own * b * score) / dfp
  const rss = own * Math.max(0, yy - (den > 0 ? (zy * zy) / den : 0) - b * score)
  const dj = Math.max(0, u.length - 2 - (den > 0 ? zz / den : 0))
  const v = (PANEL_DF * v0 + rss) / (PANEL_DF + dj)
  const error = Math.sqrt((v * own) / information)
  if (!(error > 0)) return null
  const df = Math.min(dfp, (PANEL_DF + dj) ** 2 / (PANEL_DF ** 2 / dfp + dj))
  return { effect: own * b, error, df, t: (own * b) / error, information, score }
}

/** One-sided p-value that the effect is above zero. */
export function above(test: SlopeTest): number {
  return tUpper(test.t, test.df)
}

/** One-sided p-value that the effect is below zero. */
export function below(test: SlopeTest): number {
  return tUpper(-test.t, test.df)
}
