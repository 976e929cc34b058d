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
