import { findRoot } from './find-root.ts'
import { incompleteGamma } from './incomplete-gamma.ts'

/**
 * P(X <= x) for chi-square.
 *
 * Johnson, Kotz & Balakrishnan (1994), Continuous Univariate Distributions 1, ch. 18.
 *
 * @param x any number; 0 below zero
 * @param df degrees of freedom, positive, need not be whole
 */
export function chiSquareCdf(x: number, df: number): number {
  return incompleteGamma(df / 2, x / 2)[0]
}

/** P(X > x), exact in the far tail. See chiSquareCdf. */
export function chiSquareUpper(x: number, df: number): number {
  return incompleteGamma(df / 2, x / 2)[1]
}

/**
 * The x for which P(X <= x) = p, by inverting chiSquareCdf.
 *
 * @param p between 0 and 1
 */
export function chiSquareQuantile(p: number, df: number): number {
  if (Number.isNaN(p) || p < 0 || p > 1 || !(df > 0)) return Number.NaN
  if (p === 0) return 0
  if (p === 1) return Number.POSITIVE_INFINITY
  const error = (y: number) => {
    const [lower, upper] = incompleteGamma(df / 2, Math.exp(y) / 2)
    return p < 0.5 ? lower - p : 1 - p - upper
  }
  let lo = -1
  let hi = 1
  while (error(lo) > 0 && lo > -700) lo *= 2
  while (error(hi) < 0 && hi < 700) hi *= 2
  return Math.exp(findRoot(error, lo, hi))
}
