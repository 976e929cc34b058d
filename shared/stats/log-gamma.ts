/** Lanczos coefficients for g = 7 (Godfrey's set of nine), relative error below 1e-14 on the positive axis. */
const COEFFICIENTS = [
  0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406,
  12.507343278686905, -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
] as const

const HALF_LOG_TWO_PI = 0.9189385332046728

/**
 * Natural logarithm of the gamma function.
 *
 * Lanczos (1964), SIAM J. Numer. Anal. B 1, 86-96.
 *
 * @param x positive number
 */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x)
  let sum: number = COEFFICIENTS[0]
  for (let i = 1; i < COEFFICIENTS.length; i++) sum += (COEFFICIENTS[i] as number) / (x - 1 + i)
  const t = x + 6.5
  return HALF_LOG_TWO_PI + (x - 0.5) * Math.log(t) - t + Math.log(sum)
}
