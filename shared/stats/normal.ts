import { incompleteGamma } from './incomplete-gamma.ts'

/**
 * P(Z <= z) for a standard normal Z; exact in both tails.
 *
 * DLMF 7.11.2 (https://dlmf.nist.gov/7.11): the error function as an incomplete gamma function.
 */
export function normalCdf(z: number): number {
  const [lower, upper] = incompleteGamma(0.5, (z * z) / 2)
  return z < 0 ? upper / 2 : 0.5 + lower / 2
}

/** Density of the standard normal distribution. */
export function normalPdf(z: number): number {
  return Math.exp(-0.5 * z * z) * 0.3989422804014327
}

function ratio(numerator: readonly number[], denominator: readonly number[], x: number): number {
  let top = 0
  let bottom = 0
  for (const c of numerator) top = top * x + c
  for (const c of denominator) bottom = bottom * x + c
  return top / bottom
}

const CENTRE = [
  [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
    1971.5909503065513, 133.14166789178438, 3.3871328727963665,
  ],
  [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
    687.1870074920579, 42.31333070160091, 1,
  ],
] as const
const SIDE = [
  [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
  ],
] as const
const TAIL = [
  [
    2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124,
    0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  [
    2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133,
    0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
  ],
] as const

/**
 * The z for which P(Z <= z) = p.
 *
 * Wichura (1988), Applied Statistics 37, 477-484 (AS 241, PPND16): about 16 figures.
 *
 * @param p between 0 and 1
 */
export function normalQuantile(p: number): number {
  if (Number.isNaN(p) || p < 0 || p > 1) return Number.NaN
  if (p === 0) return Number.NEGATIVE_INFINITY
  if (p === 1) return Number.POSITIVE_INFINITY
  const q = p - 0.5
  if (Math.abs(q) <= 0.425) return q * ratio(CENTRE[0], CENTRE[1], 0.180625 - q * q)
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p))
  const z = r <= 5 ? ratio(SIDE[0], SIDE[1], r - 1.6) : ratio(TAIL[0], TAIL[1], r - 5)
  return q < 0 ? -z : z
}
