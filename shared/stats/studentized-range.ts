import { findRoot } from './find-root.ts'
import { normalCdf, normalPdf } from './normal.ts'
import { studentizedCdf } from './studentized.ts'

/** The trapezium rule converges at a geometric rate for these integrands (Trefethen & Weideman 2014). */
const STEP = 0.2
const FROM = -8
const POINTS = 81

const Z = Float64Array.from({ length: POINTS }, (_, i) => FROM + i * STEP)
const DENSITY = Z.map(normalPdf)
const BELOW = Z.map(normalCdf)

/** P(range of `groups` independent standard normals <= w). */
function rangeCdf(w: number, groups: number): number {
  let sum = 0
  for (let i = 0; i < POINTS; i++) {
    const inside = (BELOW[i] as number) - normalCdf((Z[i] as number) - w)
    sum += (DENSITY[i] as number) * inside ** (groups - 1)
  }
  return Math.min(1, groups * sum * STEP)
}

/**
 * P(Q <= q) for the studentised range: the range of `groups` normal means over their common estimated standard error.
 *
 * Tukey (1953); the double integral of Copenhaver & Holland (1988), J. Stat. Comput. Simul. 30, 1-15, whose outer one is
 * studentizedCdf.
 *
 * @param q not negative
 * @param groups number of means compared, at least 2
 * @param df degrees of freedom of the estimated error, at least 1
 */
export function studentizedRangeCdf(q: number, groups: number, df: number): number {
  if (Number.isNaN(q) || groups < 2 || !(df >= 1)) return Number.NaN
  if (q <= 0) return 0
  return studentizedCdf(q, df, (w) => rangeCdf(w, groups))
}

/**
 * The q for which P(Q <= q) = p, by inverting studentizedRangeCdf; right to about eight figures.
 *
 * @param p between 0 and 1
 */
export function studentizedRangeQuantile(p: number, groups: number, df: number): number {
  if (!(p > 0 && p < 1) || groups < 2 || !(df >= 1)) return Number.NaN
  let hi = 4
  while (studentizedRangeCdf(hi, groups, df) < p && hi < 1e6) hi *= 2
  return findRoot((q) => studentizedRangeCdf(q, groups, df) - p, hi === 4 ? 0 : hi / 2, hi, 1e-9)
}
