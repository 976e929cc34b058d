/** Whole numbers the scores are rounded to for the exact count: hundredths of a point. */
const UNITS = 100

export interface GroupGap {
  /** Mean of the group less the mean of the rest, points. */
  readonly effect: number
  /** Two-sided mid-p. */
  readonly p: number
}

/**
 * Score gap between a group and the rest: the exact distribution of the group's sum over all groups of that size
 * (hypergeometric subset sums), two-sided mid-p.
 *
 * Pitman (1937), Supplement to the JRSS 4, 119-130; subset sums by the shift algorithm of Streitberg & Rohmel (1986),
 * Statistical Software Newsletter 12; mid-p of Lancaster (1961), JASA 56. Scores are rounded to hundredths of a point.
 *
 * @param scores one per candidate, points
 * @param member whether the candidate belongs to the group
 * @returns null where either side is empty or all scores are equal
 */
export function groupGap(scores: readonly number[], member: readonly boolean[]): GroupGap | null {
  const n = scores.length
  const size = member.filter(Boolean).length
  if (size === 0 || size === n) return null
  const lowest = Math.min(...scores)
  const units = scores.map((s) => Math.round((s - lowest) * UNITS))
  const small = size <= n - size ? size : n - size
  const inSmall = size <= n - size ? member : member.map((v) => !v)
  const sorted = units.slice().sort((a, b) => b - a)
  const highest = sorted[0]!
  const most = sorted.slice(0, small).reduce((sum, u) => sum + u, 0)
  if (most === 0) return null
  // chance[g][s]: share of subsets of size g with sum s among the candidates seen so far, as probabilities.
  const chance = Array.from({ length: small + 1 }, () => new Float64Array(most + 1))
  chance[0]![0] = 1
  units.forEach((u, seen) => {
    // A subset with too few members by now can no longer reach the size of the group.
    const least = Math.max(1, small - (n - seen - 1))
    for (let g = Math.min(small, seen + 1); g >= least; g--) {
      const to = chance[g]!
      const from = chance[g - 1]!
      const stay = (seen + 1 - g) / (seen + 1)
      const join = g / (seen + 1)
      for (let s = Math.min(most, g * highest); s >= 0; s--)
        to[s] = to[s]! * stay + (s >= u ? from[s - u]! * join : 0)
    }
  })
  const observed = units.reduce((sum, u, i) => sum + (inSmall[i] ? u : 0), 0)
  const law = chance[small]!
  let below = 0
  let above = 0
  for (let s = 0; s <= most; s++) {
    if (s < observed) below += law[s]!
    else if (s > observed) above += law[s]!
  }
  const mean = (inside: boolean) => {
    const values = scores.filter((_, i) => member[i] === inside)
    return values.reduce((sum, s) => sum + s, 0) / values.length
  }
  const here = law[observed]! / 2
  return { effect: mean(true) - mean(false), p: Math.min(1, 2 * Math.min(below + here, above + here)) }
}
