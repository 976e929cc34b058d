import type { Finding } from './finding.ts'
import { groupGap } from './group-gap.ts'
import { groupSelection } from './group-selection.ts'
import { type PowerAt, powerOfNormal, powerOfShare, REFERENCE } from './power.ts'
import { LEAST, THRESHOLD } from './rules.ts'

/** An attribute of the closed list with each candidate's value; null where it is not known. */
export interface GroupAttribute {
  readonly attribute: string
  readonly values: readonly (string | null)[]
}

/** The comparisons of one attribute: each value against the rest, only one of two where there are two. */
function sides({ values }: GroupAttribute): string[] {
  const known = [...new Set(values.filter((v): v is string => v !== null))].sort()
  return known.length === 2 ? known.slice(0, 1) : known.length > 2 ? known : []
}

function gapPower(scores: readonly number[], member: readonly boolean[]): PowerAt {
  const n = scores.length
  const size = member.filter(Boolean).length
  const mean = scores.reduce((sum, s) => sum + s, 0) / n
  const variance = scores.reduce((sum, s) => sum + (s - mean) ** 2, 0) / (n - 1)
  const error = Math.sqrt(Math.max(1e-6, variance) * (1 / size + 1 / (n - size)))
  return powerOfNormal(REFERENCE.groupGap, THRESHOLD.groupGap, error, 2)
}

/**
 * Family I: score gap and selection ratio between groups. Never called bias: groups may differ for real.
 *
 * Speaks where both sides have 4 candidates or more; below that nothing about the group is computed or told.
 *
 * @param scores combined score per candidate, points; null without one
 * @param groups attributes of the closed list
 * @param selected whether each candidate was selected; null before the decision
 */
export function groupFindings(
  scores: readonly (number | null)[],
  groups: readonly GroupAttribute[],
  selected: readonly boolean[] | null,
): Finding[] {
  return groups.flatMap((group) =>
    sides(group).flatMap((value): Finding[] => {
      const known = group.values.flatMap((v, i) => (v === null || scores[i] == null ? [] : [i]))
      const member = known.map((i) => group.values[i] === value)
      const size = member.filter(Boolean).length
      const enough = size >= LEAST.group && known.length - size >= LEAST.group
      const base = { family: 'I', attribute: group.attribute, value } as const
      const quiet = { effect: null, p: null, beyond: false, power: null }
      const own = known.map((i) => scores[i]!)
      const gap = enough ? groupGap(own, member) : null
      const chosen = selected === null ? null : known.map((i) => selected[i]!)
      const ratio = enough && chosen !== null ? groupSelection(chosen, member) : null
      const rate = chosen === null ? 0 : chosen.filter(Boolean).length / chosen.length
      return [
        gap === null
          ? { ...base, kind: 'group-gap', ...quiet }
          : {
              ...base,
              kind: 'group-gap',
              ...gap,
              beyond: Math.abs(gap.effect) >= THRESHOLD.groupGap,
              power: gapPower(own, member),
            },
        ratio === null
          ? { ...base, kind: 'group-selection', ...quiet }
          : {
              ...base,
              kind: 'group-selection',
              effect: ratio.ratio,
              p: ratio.p,
              beyond: ratio.ratio < THRESHOLD.selectionRatio,
              power: powerOfShare(rate, REFERENCE.selectionRatio, size, known.length - size),
            },
      ]
    }),
  )
}
