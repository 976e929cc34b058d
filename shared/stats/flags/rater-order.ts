import type { RaterResult } from './halo.ts'
import { powerOfT, REFERENCE } from './power.ts'
import type { Residuals } from './residuals.ts'
import { THRESHOLD } from './rules.ts'
import { below, centred, ratedBy, slopePanel, slopeTest } from './slope-test.ts'

/** Position of candidate i before rater j: `position[i * k + j]`, any increasing numbers; NaN where unknown. */
export type Positions = Float64Array

const NONE: RaterResult = { effect: null, p: null, power: null }

/** The candidates of rater j with a known position, in order. */
function inOrder(res: Residuals, positions: Positions, j: number): number[] {
  const at = (i: number) => positions[i * res.k + j]!
  return ratedBy(res, j)
    .filter((i) => !Number.isNaN(at(i)))
    .sort((a, b) => at(a) - at(b))
}

function columns(res: Residuals, order: readonly number[], j: number) {
  return {
    y: centred(order.map((i) => res.two.r[i * res.k + j]!)),
    z: centred(order.map((i) => res.z[i * res.k + j]!)),
  }
}

/**
 * Drift: whether a rater becomes milder or more severe than the others from the first candidate to the last.
 *
 * Effect in points from first to last; two-sided t of slopeTest. Congdon & McQueen (2000), Journal of Educational
 * Measurement 37, 163-178.
 *
 * @param res residuals; speaks from 8 candidates and 3 raters
 */
export function drift(res: Residuals, positions: Positions, panel = slopePanel(res)): RaterResult[] {
  return Array.from({ length: res.k }, (_, j): RaterResult => {
    const order = inOrder(res, positions, j)
    if (panel === null || order.length < 3) return NONE
    const { y, z } = columns(res, order, j)
    const u = centred(order.map((_, at) => at / (order.length - 1)))
    const test = slopeTest(u, y, z, panel)
    if (test === null) return NONE
    const one = below(test)
    const power = powerOfT(REFERENCE.drift, THRESHOLD.drift, test.error, test.df, 2)
    return { effect: test.effect, p: Math.min(1, 2 * Math.min(one, 1 - one)), power }
  })
}

/**
 * Contrast: whether a rater marks a candidate down after a strong one, and up after a weak one, more than the others do.
 *
 * Effect: points per point of the previous candidate's consensus (leave-one-out), one-sided below zero; the first
 * candidate has nobody before. Damisch, Mussweiler & Plessner (2006), Journal of Experimental Psychology: Applied 12,
 * 166-178.
 *
 * @param res residuals; speaks from 8 candidates and 3 raters
 */
export function contrast(res: Residuals, positions: Positions, panel = slopePanel(res)): RaterResult[] {
  return Array.from({ length: res.k }, (_, j): RaterResult => {
    const order = inOrder(res, positions, j)
    if (panel === null || order.length < 4) return NONE
    const all = columns(res, order, j)
    const u = centred(order.slice(1).map((_, at) => res.z[order[at]! * res.k + j]!))
    const test = slopeTest(u, centred(all.y.subarray(1)), centred(all.z.subarray(1)), panel)
    if (test === null) return NONE
    const power = powerOfT(REFERENCE.contrast, -THRESHOLD.contrast, test.error, test.df, 1)
    return { effect: test.effect, p: below(test), power }
  })
}
