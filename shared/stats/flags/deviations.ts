import { tQuantile } from '../student-t.ts'
import type { Residuals } from './residuals.ts'

/** How far a rater's cards lie from the others' for the same candidates, in points. */
export interface RaterDeviation {
  /** Mean over the candidates; null without a card that somebody else has as well. */
  readonly mean: number | null
  /** 95 % interval of the mean over candidates; null with fewer than two. */
  readonly interval: readonly [number, number] | null
}

/**
 * Per rater the mean difference from the others' mean on the same candidates with its t interval over candidates: the
 * picture beside severity, not its test (that is severity.ts).
 *
 * Student (1908), Biometrika 6, 1-25.
 *
 * @param res residuals
 */
export function deviations(res: Residuals): RaterDeviation[] {
  const { n, k, y } = res
  return Array.from({ length: k }, (_, j): RaterDeviation => {
    const found: number[] = []
    for (let i = 0; i < n; i++) {
      const own = y[i * k + j]!
      if (Number.isNaN(own)) continue
      let sum = 0
      let count = 0
      for (let l = 0; l < k; l++) {
        const v = y[i * k + l]!
        if (l === j || Number.isNaN(v)) continue
        sum += v
        count++
      }
      if (count > 0) found.push(own - sum / count)
    }
    const cards = found.length
    if (cards === 0) return { mean: null, interval: null }
    const mean = found.reduce((sum, v) => sum + v, 0) / cards
    if (cards < 2) return { mean, interval: null }
    const variance = found.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (cards - 1)
    const half = -tQuantile(0.025, cards - 1) * Math.sqrt(variance / cards)
    return { mean, interval: [mean - half, mean + half] }
  })
}
