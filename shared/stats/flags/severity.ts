import { tTwoSided } from '../student-t.ts'
import { twoWayFit } from '../two-way-fit.ts'
import { type PowerAt, powerOfT, REFERENCE } from './power.ts'
import type { Residuals } from './residuals.ts'
import { THRESHOLD } from './rules.ts'

/** Harmless standard deviation of severity in points, and how many degrees of freedom it is worth. */
const SEVERITY_SD = 0.13
const SEVERITY_DF = 20

export interface SeverityResult {
  /** Mean deviation from the others still in, in points: below zero severe, above lenient. */
  readonly effect: number | null
  readonly p: number | null
  /** p times the raters still in, never smaller than that of a rater taken out before. */
  readonly adjusted: number | null
  readonly flagged: boolean
  readonly power: PowerAt | null
}

interface Deviation {
  readonly b: number
  readonly cards: number
  /** Mean over the rater's candidates of 1 + 1 / others. */
  readonly spread: number
}

function deviation(res: Residuals, j: number, inside: readonly number[]): Deviation | null {
  const { n, k, y, observed } = res
  let b = 0
  let cards = 0
  let spread = 0
  for (let i = 0; i < n; i++) {
    if (observed[i * k + j] === 0) continue
    let sum = 0
    let others = 0
    for (const l of inside) {
      if (l === j || observed[i * k + l] === 0) continue
      sum += y[i * k + l]!
      others++
    }
    if (others === 0) continue
    b += y[i * k + j]! - sum / others
    spread += 1 + 1 / others
    cards++
  }
  return cards === 0 ? null : { b: b / cards, cards, spread: spread / cards }
}

/**
 * Severity and leniency: raters whose cards lie below or above the others' for the same candidates, against a harmless
 * spread of severity. A statement of a deviation: raters who differ a lot are flagged, rightly.
 *
 * v = (20 (.13^2 + h s2 / n_j) + (left - 2) var of the others) / (20 + left - 2); t = |b| / sqrt(v left / (left - 1)). The
 * worst rater is taken out when p times the raters left is at most `level` and |b| at least half a point, and the rest is
 * computed again (Holm 1979, Scandinavian Journal of Statistics 6, 65-70, as a step-down test for outliers).
 *
 * @param res residuals; speaks from 4 candidates and 3 raters
 * @param level of the whole step-down test
 */
export function severity(res: Residuals, level: number): SeverityResult[] {
  const { k } = res
  const results: SeverityResult[] = Array.from({ length: k }, () => {
    return { effect: null, p: null, adjusted: null, flagged: false, power: null }
  })
  let inside = Array.from({ length: k }, (_, j) => j)
  let floor = 0
  for (;;) {
    const left = inside.length
    const y = Float64Array.from({ length: res.n * left }, (_, o) => {
      const card = Math.floor(o / left) * k + inside[o % left]!
      return res.observed[card] === 0 ? Number.NaN : res.y[card]!
    })
    const fit = twoWayFit({ n: res.n, k: left, y })
    if (!(fit.df > 0)) return results
    const s2 = fit.ss / fit.df
    const found = inside.map((j) => deviation(res, j, inside))
    const shrunk = found.map((d) => (d === null ? null : ((left - 1) / left) * d.b))
    let worst = -1
    const stage = inside.map((_, at) => {
      const own = found[at] ?? null
      if (own === null) return null
      const others = shrunk.filter((v, l): v is number => l !== at && v !== null)
      const mean = others.reduce((sum, v) => sum + v, 0) / others.length
      const variance = others.reduce((sum, v) => sum + (v - mean) ** 2, 0) / Math.max(1, others.length - 1)
      const prior = SEVERITY_SD ** 2 + (((left - 1) / left) * own.spread * s2) / own.cards
      const v = (SEVERITY_DF * prior + (left - 2) * variance) / (SEVERITY_DF + left - 2)
      const error = Math.sqrt((v * left) / (left - 1))
      const df = SEVERITY_DF + left - 2
      const power = powerOfT(REFERENCE.severity, THRESHOLD.severity, error, df, 2)
      return { effect: own.b, p: tTwoSided(own.b / error, df), power }
    })
    stage.forEach((s, at) => {
      if (s !== null && (worst < 0 || s.p < stage[worst]!.p)) worst = at
    })
    if (worst < 0) return results
    stage.forEach((s, at) => {
      if (s === null) return
      const adjusted = Math.min(1, Math.max(floor, s.p * left))
      results[inside[at]!] = { ...s, adjusted, flagged: false }
    })
    const j = inside[worst]!
    const result = results[j]!
    if (!(result.adjusted! <= level && Math.abs(result.effect!) >= THRESHOLD.severity)) return results
    results[j] = { ...result, flagged: true }
    floor = result.adjusted!
    inside = inside.filter((l) => l !== j)
    if (inside.length <= 3) return results
  }
}
