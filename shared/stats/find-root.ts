const MOST_STEPS = 200

/**
 * The place where an increasing or decreasing function crosses zero, to the last few bits.
 *
 * Brent (1973), Algorithms for Minimization without Derivatives, ch. 4.
 *
 * @param f continuous, with different signs at both ends
 * @param lo one end
 * @param hi the other end
 * @param precision absolute width at which the search ends, on top of machine precision
 * @returns the root; NaN where both ends have the same sign
 */
export function findRoot(f: (x: number) => number, lo: number, hi: number, precision = 0): number {
  let a = lo
  let b = hi
  let fa = f(a)
  let fb = f(b)
  if (fa === 0) return a
  if (fb === 0) return b
  if (fa > 0 === fb > 0) return Number.NaN
  let c = a
  let fc = fa
  let d = b - a
  let e = d
  for (let i = 0; i < MOST_STEPS; i++) {
    if (fb > 0 === fc > 0) {
      c = a
      fc = fa
      d = b - a
      e = d
    }
    if (Math.abs(fc) < Math.abs(fb)) {
      a = b
      b = c
      c = a
      fa = fb
      fb = fc
      fc = fa
    }
    const tolerance = 2 * Number.EPSILON * Math.abs(b) + precision / 2
    const half = (c - b) / 2
    if (Math.abs(half) <= tolerance || fb === 0) return b
    if (Math.abs(e) >= tolerance && Math.abs(fa) > Math.abs(fb)) {
      const s = fb / fa
      let p: number
      let q: number
      if (a === c) {
        p = 2 * half * s
        q = 1 - s
      } else {
        const r = fb / fc
        const t = fa / fc
        p = s * (2 * half * t * (t - r) - (b - a) * (r - 1))
        q = (t - 1) * (r - 1) * (s - 1)
      }
      if (p > 0) q = -q
      p = Math.abs(p)
      if (2 * p < Math.min(3 * half * q - Math.abs(tolerance * q), Math.abs(e * q))) {
        e = d
        d = p / q
      } else {
        d = half
        e = half
      }
    } else {
      d = half
      e = half
    }
    a = b
    fa = fb
    b += Math.abs(d) > tolerance ? d : half > 0 ? tolerance : -tolerance
    fb = f(b)
  }
  return b
}
