import type { Grid, Table } from './grid.ts'
import { type Factor, reml } from './reml.ts'
import type { Components } from './variance-components.ts'

function factor(levels: number, of: readonly number[]): Factor {
  const seen = new Map<number, number>()
  const coded = Int32Array.from(of, (level) => {
    const known = seen.get(level)
    if (known !== undefined) return known
    seen.set(level, seen.size)
    return seen.size - 1
  })
  return { levels: Math.min(levels, seen.size), of: coded }
}

/**
 * Variances between candidates and raters over cards, by restricted maximum likelihood, any cards missing.
 *
 * @param table card composites in points; at least two candidates and raters, more cards than either
 * @returns squared points; null where it cannot be estimated
 */
export function remlOfCards(table: Table): { candidate: number; rater: number; residual: number } | null {
  const { n, k, y } = table
  const values: number[] = []
  const i: number[] = []
  const j: number[] = []
  y.forEach((v, at) => {
    if (Number.isNaN(v)) return
    values.push(v)
    i.push(Math.floor(at / k))
    j.push(at % k)
  })
  const factors = [factor(n, i), factor(k, j)]
  if (factors.some((f) => f.levels < 2)) return null
  const fit = reml(Float64Array.from(values), factors)
  return fit && { candidate: fit.variances[0]!, rater: fit.variances[1]!, residual: fit.residual }
}

/**
 * Variance components of p x r x c with missing cells, by restricted maximum likelihood.
 *
 * @param grid ratings in points, at least two of each; more cells than cards
 * @returns components in squared points and the criterion; null where it cannot be estimated
 */
export function remlOfRatings(grid: Grid): { components: Components; criterion: number } | null {
  const { n, k, m, x } = grid
  if (n < 2 || k < 2 || m < 2) return null
  const at = Array.from(x.keys()).filter((o) => !Number.isNaN(x[o]!))
  const i = at.map((o) => Math.floor(o / (k * m)))
  const j = at.map((o) => Math.floor(o / m) % k)
  const c = at.map((o) => o % m)
  const factors = [
    factor(n, i),
    factor(k, j),
    factor(m, c),
    factor(
      n * k,
      at.map((_, o) => i[o]! * k + j[o]!),
    ),
    factor(
      n * m,
      at.map((_, o) => i[o]! * m + c[o]!),
    ),
    factor(
      k * m,
      at.map((_, o) => j[o]! * m + c[o]!),
    ),
  ]
  const fit = reml(
    Float64Array.from(at, (o) => x[o]!),
    factors,
  )
  if (fit === null) return null
  const [p = 0, r = 0, cr = 0, pr = 0, pc = 0, rc = 0] = fit.variances
  return { components: { p, r, c: cr, pr, pc, rc, 'prc,e': fit.residual }, criterion: fit.criterion }
}
