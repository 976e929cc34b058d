import { findRoot } from './find-root.ts'
import { incompleteBeta } from './incomplete-beta.ts'
import { normalCdf, normalQuantile } from './normal.ts'

/**
 * P(T > t) for Student's t; exact in the far tail, where 1 - cdf would be rounding.
 *
 * Johnson, Kotz & Balakrishnan (1995), Continuous Univariate Distributions 2, ch. 28.
 *
 * @param t any number
 * @param df degrees of freedom, positive, need not be whole; Infinity is the normal distribution
 */
export function tUpper(t: number, df: number): number {
  if (df === Number.POSITIVE_INFINITY) return normalCdf(-t)
  const square = t * t
  const [tail] = incompleteBeta(df / (df + square), df / 2, 0.5, square / (df + square))
  return t >= 0 ? tail / 2 : 1 - tail / 2
}

/** P(T <= t) for Student's t with df degrees of freedom. See tUpper. */
export function tCdf(t: number, df: number): number {
  return tUpper(-t, df)
}

/** P(|T| > |t|): the two-sided p-value. See tUpper. */
export function tTwoSided(t: number, df: number): number {
  return 2 * tUpper(Math.abs(t), df)
}

/**
 * The t for which P(T <= t) = p, by inverting tCdf.
 *
 * @param p between 0 and 1
 * @param df degrees of freedom, positive
 */
export function tQuantile(p: number, df: number): number {
  if (Number.isNaN(p) || p < 0 || p > 1 || !(df > 0)) return Number.NaN
  if (p === 0.5) return 0
  if (p > 0.5) return p === 1 ? Number.POSITIVE_INFINITY : -tQuantile(1 - p, df)
  if (p === 0) return Number.NEGATIVE_INFINITY
  if (df === Number.POSITIVE_INFINITY) return normalQuantile(p)
  let hi = 1
  while (tUpper(hi, df) > p) hi *= 2
  return -findRoot((t) => tUpper(t, df) - p, 0, hi)
}
