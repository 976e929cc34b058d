import { logGamma } from './log-gamma.ts'

const TINY = 1e-300
const PRECISION = 1e-15
const MOST_TERMS = 20_000

/** Continued fraction of the incomplete beta function, by the modified Lentz method. */
function continuedFraction(x: number, a: number, b: number): number {
  let c = 1
  let d = 1 - ((a + b) * x) / (a + 1)
  if (Math.abs(d) < TINY) d = TINY
  d = 1 / d
  let h = d
  for (let i = 1; i <= MOST_TERMS; i++) {
    const even = (i * (b - i) * x) / ((a + 2 * i - 1) * (a + 2 * i))
    d = 1 + even * d
    if (Math.abs(d) < TINY) d = TINY
    c = 1 + even / c
    if (Math.abs(c) < TINY) c = TINY
    d = 1 / d
    h *= d * c
    const odd = (-(a + i) * (a + b + i) * x) / ((a + 2 * i) * (a + 2 * i + 1))
    d = 1 + odd * d
    if (Math.abs(d) < TINY) d = TINY
    c = 1 + odd / c
    if (Math.abs(c) < TINY) c = TINY
    d = 1 / d
    const step = d * c
    h *= step
    if (Math.abs(step - 1) < PRECISION) break
  }
  return h
}

/** Logarithm of the complete beta function, for whoever asks for many x with the same a and b. */
export function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b)
}

/**
 * The regularised incomplete beta function I_x(a, b) with its complement, each without cancellation.
 *
 * DLMF 8.17.22 (https://dlmf.nist.gov/8.17); Lentz's evaluation as in Press et al. (2007), Numerical Recipes 6.4.
 *
 * @param x between 0 and 1
 * @param a positive
 * @param b positive
 * @param y 1 - x, where the caller knows it better than by subtraction
 * @param logB logBeta(a, b), where the caller knows it already
 * @returns [I_x(a, b), 1 - I_x(a, b)]
 */
export function incompleteBeta(
  x: number,
  a: number,
  b: number,
  y = 1 - x,
  logB = logBeta(a, b),
): readonly [number, number] {
  if (Number.isNaN(x) || !(a > 0) || !(b > 0)) return [Number.NaN, Number.NaN]
  if (x <= 0) return [0, 1]
  if (y <= 0) return [1, 0]
  const front = Math.exp(a * Math.log(x) + b * Math.log(y) - logB)
  if (x < (a + 1) / (a + b + 2)) {
    const lower = (front * continuedFraction(x, a, b)) / a
    return [lower, 1 - lower]
  }
  const upper = (front * continuedFraction(y, b, a)) / b
  return [1 - upper, upper]
}
