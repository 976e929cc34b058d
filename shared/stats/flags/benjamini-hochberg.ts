/**
 * Adjusted p-values: the smallest level q at which each hypothesis of a family is rejected.
 *
 * Benjamini & Hochberg (1995), Journal of the Royal Statistical Society B 57, 289-300.
 *
 * @param p p-values of one family
 */
export function benjaminiHochberg(p: readonly number[]): number[] {
  const order = [...p.keys()].sort((a, b) => p[b]! - p[a]!)
  const out = new Array<number>(p.length).fill(1)
  let least = 1
  order.forEach((at, rank) => {
    least = Math.min(least, (p[at]! * p.length) / (p.length - rank))
    out[at] = least
  })
  return out
}
