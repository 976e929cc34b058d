import { fCdfWith } from '../f-distribution.ts'
import type { RaterScale } from './rater-scale.ts'

/** Degrees of freedom the harmless spread tau0 is worth against the spread found among the other raters. */
const PRIOR_DF = 10

/**
 * tau_j: how far the log scales of raters may differ without harm, from tau0 and from the other raters' spread.
 *
 * Morris (1983), JASA 78, 47-55 (empirical Bayes, prior worth PRIOR_DF raters).
 *
 * @param scales of all raters, null where unknown
 * @param j the rater in question
 * @param tau0 smallest harmless standard deviation of a log scale
 */
export function harmlessSpread(scales: readonly (RaterScale | null)[], j: number, tau0: number): number {
  const others = scales.filter((s, l): s is RaterScale => l !== j && s !== null)
  const K = others.length
  if (K < 2) return tau0
  const logs = others.map((s) => Math.log(s.c))
  const mean = logs.reduce((sum, v) => sum + v, 0) / K
  const variance = logs.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (K - 1)
  const excess = variance - others.reduce((sum, s) => sum + 1 / (2 * s.df), 0) / K
  const base = tau0 * tau0
  return Math.sqrt(Math.max(base, (PRIOR_DF * base + (K - 1) * excess) / (PRIOR_DF + K - 1)))
}

const U = Array.from({ length: 33 }, (_, i) => -4 + i / 4)
const WEIGHT = U.map((u) => Math.exp((-u * u) / 2))
const TOTAL = WEIGHT.reduce((sum, w) => sum + w, 0)

/**
 * P(a harmless rater shows a scale as small as this): c^2 exp(-2 eps) ~ F(nu, nu2), averaged over eps ~ N(0, tau^2).
 *
 * @param scale of the rater
 * @param df2 degrees of freedom of the others' variances
 * @param tau from harmlessSpread
 */
export function scaleBelow(scale: RaterScale, df2: number, tau: number): number {
  return scalesBelow(scale.df, df2, tau)(scale.c)
}

/** scaleBelow for many scales c with the same degrees of freedom. */
export function scalesBelow(df: number, df2: number, tau: number): (c: number) => number {
  const cdf = fCdfWith(df, df2)
  const harmless = U.map((u) => Math.exp(-2 * tau * u))
  return (c) => {
    let p = 0
    for (let i = 0; i < U.length; i++) p += WEIGHT[i]! * cdf(c * c * harmless[i]!)
    return p / TOTAL
  }
}
