import { findRoot } from '../find-root.ts'
import { normalCdf, normalQuantile } from '../normal.ts'
import { tQuantile, tUpper } from '../student-t.ts'
import type { RaterScale } from './rater-scale.ts'
import { scalesBelow } from './scale-p.ts'

/**
 * The effects for which a family must have had a chance of .80 before its silence means something.
 *
 * Shares of a rater's differences that are lost (halo, range), points, points first to last, points per point, within-card
 * points first to last; a selection rate half that of the others.
 */
export const REFERENCE = {
  halo: 0.75,
  range: 0.75,
  severity: 1,
  similarity: 1.5,
  pooled: 0.75,
  drift: 1,
  contrast: 0.8,
  trend: 1,
  panelContrast: 0.8,
  fatigue: 0.4,
  groupGap: 1,
  selectionRatio: 0.5,
} as const

/** A point more or less arrives as this much: ratings are whole points and the scale has ends (measured, benchmark). */
export const ARRIVES = 0.9

/** Rounding variance of a rating in whole points. */
const ROUNDING = 1 / 12

/** The chance of a flag for the reference effect where p must be at most `level`. */
export type PowerAt = (level: number) => number

/**
 * Power of a t test on a slope or deviation: P(T > max(critical value, threshold / error) - reference / error), a shifted
 * central t instead of the noncentral one, near enough above .5 (Johnson & Welch 1940, Biometrika 31).
 *
 * @param reference effect above zero, points
 * @param threshold smallest effect that counts
 * @param error standard error, points
 * @param sides 1 or 2
 */
export function powerOfT(
  reference: number,
  threshold: number,
  error: number,
  df: number,
  sides: 1 | 2,
): PowerAt {
  return (level) => {
    const critical = -tQuantile(level / sides, df)
    return tUpper(Math.max(critical, threshold / error) - (ARRIVES * reference) / error, df)
  }
}

/** The same with the normal distribution, for permutation tests. See powerOfT. */
export function powerOfNormal(reference: number, threshold: number, error: number, sides: 1 | 2): PowerAt {
  return (level) => {
    const critical = -normalQuantile(level / sides)
    return normalCdf((ARRIVES * reference) / error - Math.max(critical, threshold / error))
  }
}

/**
 * How small the scale of a rater becomes who loses a share of the differences: the rest of the true differences, plus the
 * rounding that stays.
 *
 * @param variance of the others' differences, squared points
 * @param lost share of the differences that is lost
 * @param cells how many ratings each difference is the mean of
 * @returns squared scale relative to the others
 */
export function squaredScaleLeft(variance: number, lost: number, cells = 1): number {
  const rounding = Math.min(variance, ROUNDING / cells)
  return ((1 - lost) ** 2 * (variance - rounding) + rounding) / variance
}

/**
 * Power of the low side of a scale test: with c0 the largest scale whose p is at most the level, P(c c1 <= c0) under the
 * same distribution.
 *
 * @param scale of the rater, for its degrees of freedom
 * @param squaredLeft c1 squared, from squaredScaleLeft
 * @param df2 and tau as in scaleBelow
 * @param share of the error spent on this side
 */
export function powerOfScale(
  scale: RaterScale,
  squaredLeft: number,
  df2: number,
  tau: number,
  share: number,
): PowerAt {
  const below = scalesBelow(scale.df, df2, tau)
  return (level) => {
    // The largest scale that is flagged, on the log scale to a thousandth; -6 is as good as no differences at all.
    const critical = findRoot((c) => Math.log(below(Math.exp(c)) / (share * level)), -6, 0, 1e-3)
    return Number.isNaN(critical) ? 0 : below(Math.exp(critical) / Math.sqrt(squaredLeft))
  }
}

/**
 * Power of a comparison of two shares where one is `ratio` times the other, by the normal approximation, two-sided.
 *
 * Fleiss, Levin & Paik (2003), Statistical Methods for Rates and Proportions, 4.2.
 *
 * @param rate share of all together
 * @param a and b sizes of the two groups
 */
export function powerOfShare(rate: number, ratio: number, a: number, b: number): PowerAt {
  const high = Math.min(1, (rate * (a + b)) / (ratio * a + b))
  const low = ratio * high
  const error = Math.sqrt((low * (1 - low)) / a + (high * (1 - high)) / b)
  return (level) => (error > 0 ? normalCdf((high - low) / error + normalQuantile(level / 2)) : 0)
}
