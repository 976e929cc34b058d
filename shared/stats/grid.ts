/**
 * All ratings of one round: candidate i of n, rater j of k, criterion c of m, in points of the scale.
 *
 * `x[(i * k + j) * m + c]`; NaN is a cell nobody filled (not observed, recusal).
 */
export interface Grid {
  readonly n: number
  readonly k: number
  readonly m: number
  readonly x: Float64Array
}

/** One number per card (candidate x rater): `y[i * k + j]`; NaN is a card that is not there. */
export interface Table {
  readonly n: number
  readonly k: number
  readonly y: Float64Array
}

/** One rating: three counted-off places and a score in points. */
export interface Rating {
  readonly candidate: number
  readonly rater: number
  readonly criterion: number
  readonly score: number
}

/** Puts ratings into an n x k x m grid; a later rating of the same cell replaces an earlier one. */
export function gridOf(n: number, k: number, m: number, ratings: Iterable<Rating>): Grid {
  const x = new Float64Array(n * k * m).fill(Number.NaN)
  for (const { candidate, rater, criterion, score } of ratings)
    x[(candidate * k + rater) * m + criterion] = score
  return { n, k, m, x }
}

/** Whether no cell is missing. */
export function isComplete(values: Float64Array): boolean {
  for (const v of values) if (Number.isNaN(v)) return false
  return true
}

/** How many observed criteria a card needs to count: three, or all where there are fewer (m < 3). */
export function leastCriteria(m: number): number {
  return Math.min(3, m)
}
