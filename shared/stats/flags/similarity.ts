import { tUpper } from '../student-t.ts'
import { type PowerAt, powerOfT, REFERENCE } from './power.ts'
import type { Residuals } from './residuals.ts'
import { LEAST, THRESHOLD } from './rules.ts'
import {
  above,
  centred,
  ratedBy,
  type SlopePanel,
  type SlopeTest,
  slopePanel,
  slopeTest,
} from './slope-test.ts'

export interface SimilarityResult {
  /** Extra points for candidates who share the attribute with the rater. */
  readonly effect: number | null
  readonly p: number | null
  readonly power: PowerAt | null
}

const NONE: SimilarityResult = { effect: null, p: null, power: null }

/** Whether rater j and candidate i share an attribute: `shared[i * k + j]`, 1 or 0. */
export type Sharing = Uint8Array

/**
 * The consensus corrected for its own error within sharers and non-sharers, and the residuals to go with it: z* = gm +
 * rho (z - gm), y = r + (1 - rho)(z - gm) / own, rho = clamp(1 - v_e / v_z, .5, 1).
 *
 * Regression calibration within groups (Carroll, Ruppert, Stefanski & Crainiceanu 2006, Measurement Error, ch. 4):
 * without it an attribute that goes with merit looks like favour.
 */
function calibrated(
  res: Residuals,
  j: number,
  rated: readonly number[],
  sharing: Sharing,
  panel: SlopePanel,
) {
  const { k, z: consensus, two, others } = res
  const z = centred(rated.map((i) => consensus[i * k + j]!))
  const sums = [0, 0]
  const counts = [0, 0]
  let ve = 0
  rated.forEach((i, at) => {
    const g = sharing[i * k + j]!
    sums[g]! += z[at]!
    counts[g]!++
    ve += panel.s2 / others[i * k + j]! / rated.length
  })
  const gm = sums.map((s, g) => (counts[g] ? s / counts[g]! : 0))
  let within = 0
  rated.forEach((i, at) => {
    within += (z[at]! - gm[sharing[i * k + j]!]!) ** 2
  })
  const groups = counts.filter((c) => c > 0).length
  const vz = rated.length > groups ? within / (rated.length - groups) : 0
  const rho = vz > 0 ? Math.min(1, Math.max(0.5, 1 - ve / vz)) : 0.5
  const star = new Float64Array(rated.length)
  const y = new Float64Array(rated.length)
  rated.forEach((i, at) => {
    const g = gm[sharing[i * k + j]!]!
    star[at] = g + rho * (z[at]! - g)
    y[at] = two.r[i * k + j]! + ((1 - rho) * (z[at]! - g)) / panel.own
  })
  return { star, y }
}

/**
 * Similarity, rater x attribute: whether a rater gives more than the others to candidates who share an attribute (same
 * clinic, faculty, ...) than to those who do not.
 *
 * Rivera (2012), American Sociological Review 77, 999-1022, on matching; the test is a mixed regression (slopeTest),
 * one-sided.
 *
 * @param res residuals; speaks from 5 candidates, 3 raters, 2 sharers and 2 non-sharers of the rater
 * @param sharing of one attribute
 */
export function similarity(res: Residuals, sharing: Sharing, panel = slopePanel(res)): SimilarityResult[] {
  const { k } = res
  return Array.from({ length: k }, (_, j): SimilarityResult => {
    const rated = ratedBy(res, j)
    const u = rated.map((i) => sharing[i * k + j]!)
    const sharers = u.filter((v) => v > 0).length
    if (panel === null || sharers < LEAST.similarity.sharers || u.length - sharers < LEAST.similarity.others)
      return NONE
    const { star, y } = calibrated(res, j, rated, sharing, panel)
    const test = slopeTest(centred(u), y, star, panel)
    if (test === null) return NONE
    const power = powerOfT(REFERENCE.similarity, THRESHOLD.similarity, test.error, test.df, 1)
    return { effect: test.effect, p: above(test), power }
  })
}

/** Takes candidate and rater means out of a 0/1 table over existing cards, by alternating sweeps. */
function doubleCentred(res: Residuals, sharing: Sharing): Float64Array {
  const { n, k, observed } = res
  const u = Float64Array.from(sharing)
  const sweep = (outer: number, inner: number, at: (o: number, i: number) => number) => {
    let most = 0
    for (let o = 0; o < outer; o++) {
      let sum = 0
      let count = 0
      for (let i = 0; i < inner; i++) {
        if (observed[at(o, i)] === 0) continue
        sum += u[at(o, i)]!
        count++
      }
      if (count === 0) continue
      for (let i = 0; i < inner; i++) u[at(o, i)]! -= sum / count
      most = Math.max(most, Math.abs(sum / count))
    }
    return most
  }
  for (let pass = 0; pass < 500; pass++) {
    const byCandidate = sweep(n, k, (i, j) => i * k + j)
    const byRater = sweep(k, n, (j, i) => i * k + j)
    if (Math.max(byCandidate, byRater) < 1e-12) break
  }
  return u
}

/**
 * Similarity pooled over raters: whether candidates get more from raters with whom they share an attribute than from the
 * others.
 *
 * u double-centred over candidates and raters, information and score summed over raters, v = (SS_r - B^2 / A) / df,
 * one-sided t; effect in points.
 *
 * @param res residuals; speaks from 4 sharing pairs, not where all raters share the attribute with the same candidates
 * @param sharing of one attribute
 */
export function pooledSimilarity(
  res: Residuals,
  sharing: Sharing,
  panel = slopePanel(res),
): SimilarityResult {
  const { n, k, observed } = res
  let pairs = 0
  for (let o = 0; o < n * k; o++) if (observed[o]! > 0 && sharing[o]) pairs++
  if (panel === null || pairs < LEAST.pooled.pairs) return NONE
  const centredSharing = doubleCentred(res, sharing)
  let A = 0
  let B = 0
  for (let j = 0; j < k; j++) {
    const rated = ratedBy(res, j)
    if (rated.length < 3) continue
    const { star, y } = calibrated(res, j, rated, sharing, panel)
    const u = Float64Array.from(rated, (i) => centredSharing[i * k + j]!)
    const test: SlopeTest | null = slopeTest(u, y, star, panel)
    if (test === null) continue
    A += test.information
    B += test.score
  }
  if (!(A > 1e-6)) return NONE
  const effect = B / A
  const v = Math.max(0, panel.ss - (B * B) / A) / panel.df
  const error = Math.sqrt(v / A)
  if (!(error > 0)) return NONE
  const power = powerOfT(REFERENCE.pooled, THRESHOLD.pooled, error, panel.df, 1)
  return { effect, p: tUpper(effect / error, panel.df), power }
}
