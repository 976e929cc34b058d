import type { Grid } from './grid.ts'

/** x = mu + a_i + b_j + g_c, each set of effects with mean zero, in points. */
export interface AdditiveFit {
  readonly mu: number
  readonly a: Float64Array
  readonly b: Float64Array
  readonly g: Float64Array
}

const MOST_SWEEPS = 2000
const SMALLEST_CHANGE = 1e-12

function centre(effects: Float64Array): number {
  let sum = 0
  for (const e of effects) sum += e
  const mean = sum / effects.length
  for (let i = 0; i < effects.length; i++) effects[i] = (effects[i] as number) - mean
  return mean
}

/**
 * Least squares fit of candidate, rater and criterion effects without interactions.
 *
 * In closed form (margins) when complete, which the first sweep is; else alternating sweeps (backfitting, Gauss-Seidel
 * on the normal equations; Searle 1971, Linear Models, ch. 7) until nothing moves by more than 1e-12. A candidate or
 * rater without any cell has effect 0; where the design falls apart into separate parts, effects between the parts
 * mean nothing (see isConnected).
 *
 * @param grid at least one observed cell
 */
export function additiveFit(grid: Grid): AdditiveFit {
  const { n, k, m, x } = grid
  const a = new Float64Array(n)
  const b = new Float64Array(k)
  const g = new Float64Array(m)
  const counts = [new Float64Array(n), new Float64Array(k), new Float64Array(m)] as const
  let total = 0
  let cells = 0
  for (let i = 0, at = 0; i < n; i++) {
    for (let j = 0; j < k; j++) {
      for (let c = 0; c < m; c++, at++) {
        const v = x[at] as number
        if (Number.isNaN(v)) continue
        total += v
        cells++
        counts[0][i]!++
        counts[1][j]!++
        counts[2][c]!++
      }
    }
  }
  let mu = total / cells
  const complete = cells === n * k * m
  const next = [new Float64Array(n), new Float64Array(k), new Float64Array(m)] as const
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    let change = 0
    for (let which = 0; which < 3; which++) {
      const sums = next[which]!
      sums.fill(0)
      for (let i = 0, at = 0; i < n; i++) {
        const ai = which === 0 ? 0 : a[i]!
        for (let j = 0; j < k; j++) {
          const known = mu + ai + (which === 1 ? 0 : b[j]!)
          for (let c = 0; c < m; c++, at++) {
            const v = x[at]!
            if (Number.isNaN(v)) continue
            sums[which === 0 ? i : which === 1 ? j : c]! += v - known - (which === 2 ? 0 : g[c]!)
          }
        }
      }
      const effects = which === 0 ? a : which === 1 ? b : g
      for (let e = 0; e < effects.length; e++) {
        const count = counts[which]![e]!
        const value = count === 0 ? 0 : sums[e]! / count
        change = Math.max(change, Math.abs(value - effects[e]!))
        effects[e] = value
      }
      mu += centre(effects)
    }
    if (complete || change < SMALLEST_CHANGE) break
  }
  return { mu, a, b, g }
}
