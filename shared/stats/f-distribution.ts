import { findRoot } from './find-root.ts'
import { incompleteBeta, logBeta } from './incomplete-beta.ts'

function beta(f: number, df1: number, df2: number, logB?: number): readonly [number, number] {
  if (!(f > 0)) return Number.isNaN(f) ? [Number.NaN, Number.NaN] : [0, 1]
  if (f === Number.POSITIVE_INFINITY) return [1, 0]
  const total = df1 * f + df2
  return incompleteBeta((df1 * f) / total, df1 / 2, df2 / 2, df2 / total, logB)
}

/**
 * P(F <= f) for Snedecor's F.
 *
 * Johnson, Kotz & Balakrishnan (1995), Continuous Univariate Distributions 2, ch. 27.
 *
 * @param f any number; 0 below zero
 * @param df1 degrees of freedom of the numerator, positive, need not be whole
 * @param df2 degrees of freedom of the denominator, positive, need not be whole
 */
export function fCdf(f: number, df1: number, df2: number): number {
  return beta(f, df1, df2)[0]
}

/** fCdf for many f with the same degrees of freedom. */
export function fCdfWith(df1: number, df2: number): (f: number) => number {
  const logB = logBeta(df1 / 2, df2 / 2)
  return (f) => beta(f, df1, df2, logB)[0]
}

/**
 * The f for which P(F <= f) = p, by inverting fCdf on the logarithm of f.
 *
 * @param p between 0 and 1
 */
export function fQuantile(p: number, df1: number, df2: number): number {
  if (Number.isNaN(p) || p < 0 || p > 1 || !(df1 > 0) || !(df2 > 0)) return Number.NaN
  if (p === 0) return 0
  if (p === 1) return Number.POSITIVE_INFINITY
  const error = (y: number) => {
    const [lower, upper] = beta(Math.exp(y), df1, df2)
    return p < 0.5 ? lower - p : 1 - p - upper
  }
  let lo = -1
  let hi = 1
  while (error(lo) > 0 && lo > -700) lo *= 2
  while (error(hi) < 0 && hi < 700) hi *= 2
  return Math.exp(findRoot(error, lo, hi))
}
