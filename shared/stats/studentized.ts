import { logGamma } from './log-gamma.ts'

/**
 * P(X / S <= q), where S is the estimated standard deviation of an error of 1: S squared times `df` is chi-squared with `df`
 * degrees of freedom, and independent of X.
 *
 * The outer integral of Copenhaver & Holland (1988), J. Stat. Comput. Simul. 30, 1-15, over the logarithm of S.
 *
 * @param q not negative
 * @param df at least 1
 * @param below P(X <= w)
 */
export function studentizedCdf(q: number, df: number, below: (w: number) => number): number {
  if (df > 1e5) return below(q)
  const constant = Math.LN2 + (df / 2) * Math.log(df / 2) - logGamma(df / 2)
  const spread = 1 / Math.sqrt(2 * df)
  const step = Math.min(0.2, spread / 2)
  const lowest = -Math.max(8 * spread, 34 / df)
  const highest = Math.max(8 * spread, Math.log(Math.sqrt(90 / df)))
  let sum = 0
  for (let t = lowest; t <= highest; t += step) {
    const s = Math.exp(t)
    const weight = Math.exp(constant + df * t - (df / 2) * s * s)
    if (weight > 1e-16) sum += weight * below(q * s)
  }
  return Math.min(1, sum * step)
}
