import { logGamma } from './log-gamma.ts'

const PRECISION = 1e-16
const MOST_TERMS = 20_000
const TINY = 1e-300

/**
 * The regularised incomplete gamma functions P(a, x) and Q(a, x) = 1 - P(a, x), each without cancellation.
 *
 * Series and continued fraction, DLMF 8.11.4 and 8.9.2 (https://dlmf.nist.gov/8.11).
 *
 * @param a positive
 * @param x not negative
 * @returns [P, Q]
 */
export function incompleteGamma(a: number, x: number): readonly [number, number] {
  if (Number.isNaN(x) || !(a > 0)) return [Number.NaN, Number.NaN]
  if (x <= 0) return [0, 1]
  if (x === Number.POSITIVE_INFINITY) return [1, 0]
  const front = Math.exp(a * Math.log(x) - x - logGamma(a))
  if (x < a + 1) {
    let term = 1 / a
    let sum = term
    for (let i = 1; i <= MOST_TERMS; i++) {
      term *= x / (a + i)
      sum += term
      if (term < sum * PRECISION) break
    }
    return [front * sum, 1 - front * sum]
  }
  let b = x + 1 - a
  let c = 1 / TINY
  let d = 1 / b
  let h = d
  for (let i = 1; i <= MOST_TERMS; i++) {
    const an = -i * (i - a)
    b += 2
    d = an * d + b
    if (Math.abs(d) < TINY) d = TINY
    c = b + an / c
    if (Math.abs(c) < TINY) c = TINY
    d = 1 / d
    const step = d * c
    h *= step
    if (Math.abs(step - 1) < PRECISION * 10) break
  }
  return [1 - front * h, front * h]
}
