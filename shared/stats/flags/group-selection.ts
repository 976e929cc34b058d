import { logGamma } from '../log-gamma.ts'

export interface GroupSelection {
  /** Selection rate of the less selected of the two, over that of the other. */
  readonly ratio: number
  /** Two-sided Fisher mid-p. */
  readonly p: number
}

function logChoose(n: number, r: number): number {
  return logGamma(n + 1) - logGamma(r + 1) - logGamma(n - r + 1)
}

/**
 * Selection ratio between a group and the rest: the four-fifths rule with Fisher's exact test.
 *
 * Uniform Guidelines on Employee Selection Procedures (1978), 29 CFR 1607.4 D; Fisher (1935); mid-p of Lancaster (1961),
 * JASA 56, twice the smaller tail.
 *
 * @param selected whether the candidate was selected
 * @param member whether the candidate belongs to the group
 * @returns null where either side is empty or nobody was selected
 */
export function groupSelection(
  selected: readonly boolean[],
  member: readonly boolean[],
): GroupSelection | null {
  const n = selected.length
  const size = member.filter(Boolean).length
  const chosen = selected.filter(Boolean).length
  if (size === 0 || size === n || chosen === 0) return null
  const both = selected.filter((s, i) => s && member[i]).length
  let below = 0
  let above = 0
  let here = 0
  for (let x = Math.max(0, size + chosen - n); x <= Math.min(size, chosen); x++) {
    const p = Math.exp(logChoose(size, x) + logChoose(n - size, chosen - x) - logChoose(n, chosen))
    if (x < both) below += p
    else if (x > both) above += p
    else here = p / 2
  }
  const rates = [both / size, (chosen - both) / (n - size)]
  const [low = 0, high = 0] = rates.sort((a, b) => a - b)
  return { ratio: low / high, p: Math.min(1, 2 * Math.min(below + here, above + here)) }
}
