import type { Candidate } from './candidate.ts'
import type { Design } from './design.ts'
import { foldName } from './samePerson.ts'
import { smallestGroup, withoutPinned } from './suppression.ts'

/** Where candidates come from: the own hospital, another one of the own region, or elsewhere. */
export const candidateGroups = ['own', 'region', 'elsewhere'] as const
export type CandidateGroup = (typeof candidateGroups)[number]

/** The three numbers of the monitor: who applied, who was invited, to whom a place was offered. */
export const groupStages = ['applied', 'invited', 'offered'] as const
export type GroupStage = (typeof groupStages)[number]

/** A number for each group at each stage; null is not shown. */
export type GroupNumbers = Readonly<Record<CandidateGroup, Readonly<Record<GroupStage, number | null>>>>

const isNamed = (name: string, other: string): boolean =>
  name.trim() !== '' && foldName(name) === foldName(other)

/** The group of a candidate, from the names of clinic and region as people typed them. */
export const groupOf = (
  candidate: Pick<Candidate, 'clinic' | 'region'>,
  design: Pick<Design, 'institution' | 'region'>,
): CandidateGroup => {
  if (isNamed(candidate.clinic, design.institution)) return 'own'
  return isNamed(candidate.region, design.region) ? 'region' : 'elsewhere'
}

/** One stage of all groups: what may stand there, given that everybody knows the total. */
const withoutTotals = (counts: readonly (number | null)[], total: number): (number | null)[] => {
  const shown = [...counts]
  const hidden = () => shown.filter((count) => count === null).length
  const left = () => total - shown.reduce<number>((sum, count) => sum + (count ?? 0), 0)
  // What is hidden must be at least two groups, and together no small group: else the total gives it away.
  while (hidden() > 0 && hidden() < shown.length && (hidden() === 1 || left() < smallestGroup)) {
    const smallest = Math.min(...shown.filter((count) => count !== null))
    shown[shown.indexOf(smallest)] = null
  }
  return shown
}

/**
 * Counts of three stages, each part of the one before, with every group under four left out, also where a difference
 * between two stages or a total would give it away. Totals are taken to be known to everybody.
 * @param counts how many of each group are at each stage
 */
export const shownNumbers = (
  counts: Readonly<Record<CandidateGroup, Readonly<Record<GroupStage, number>>>>,
): GroupNumbers => {
  const own = candidateGroups.map((group) => {
    const { applied, invited, offered } = counts[group]
    const big = (count: number): boolean => count >= smallestGroup
    return {
      applied: big(applied) ? applied : null,
      // Everybody invited tells of nobody that they were not.
      invited: big(invited) && (applied === invited || big(applied - invited)) ? invited : null,
      offered: big(offered) && big(invited - offered) ? offered : null,
    }
  })
  const columns = groupStages.map((stage) =>
    withoutTotals(
      own.map((row) => row[stage]),
      candidateGroups.reduce((sum, group) => sum + counts[group][stage], 0),
    ),
  )
  const shown = withoutPinned(
    candidateGroups.map((group) => groupStages.map((stage) => counts[group][stage])),
    candidateGroups.map((_, g) => columns.map((column) => column[g] ?? null)),
  )
  const row = (g: number): Record<GroupStage, number | null> => ({
    applied: shown[g]?.[0] ?? null,
    invited: shown[g]?.[1] ?? null,
    offered: shown[g]?.[2] ?? null,
  })
  return { own: row(0), region: row(1), elsewhere: row(2) }
}
