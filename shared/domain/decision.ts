import type { Decision, OutcomeLine } from './schemas/decision.ts'

export type { Decision, OutcomeLine } from './schemas/decision.ts'

/** `invited` goes on to the next round; places and reserves are of the last. */
export const outcomes = ['place', 'reserve', 'invited', 'rejected'] as const
export type Outcome = (typeof outcomes)[number]

/** Why the committee departs from the combined order; the text never leaves the archive, the code and a count do. */
export const departureReasons = [
  'agreed-tie-rule',
  'new-facts',
  'profile-needed',
  'evidence-outweighs',
  'other',
] as const

/** Where a candidate stands against the line of places (shared/stats). */
export type Standing = 'above' | 'level' | 'below'

/**
 * Where everybody stands. A candidate under the threshold that was published is not appointable, so stands below the line
 * whatever the others scored.
 */
export const standings = (
  ranking: readonly { cid: string; standing: Standing; belowThreshold: boolean }[],
): Map<string, Standing> =>
  new Map(ranking.map(({ cid, standing, belowThreshold }) => [cid, belowThreshold ? 'below' : standing]))

/** A place, or an invitation to the next round. */
const goesOn = (outcome: Outcome): boolean => outcome === 'place' || outcome === 'invited'

/** What can be decided in a round: the last gives places, the others invite. */
export const outcomesIn = ({ last }: { readonly last: boolean }): readonly Outcome[] =>
  last ? ['place', 'reserve', 'rejected'] : ['invited', 'rejected']

/**
 * The candidates whose outcome departs from the combined order: somebody clearly above the line who gets no place or is not
 * invited, or somebody clearly below it who does. Inside the group that cannot be told apart the committee is free.
 */
export const departs = (lines: readonly OutcomeLine[], standing: ReadonlyMap<string, Standing>): string[] =>
  lines
    .filter(({ cid, outcome }) => {
      const where = standing.get(cid)
      return (
        (where === 'above' && outcome !== null && !goesOn(outcome)) ||
        (where === 'below' && outcome !== null && goesOn(outcome))
      )
    })
    .map((line) => line.cid)

/** Who goes on to the next round is told so there; a place, a reserve and a rejection each get their words. */
export const needsMotivation = (outcome: Outcome, readAgain: boolean): boolean =>
  outcome !== 'invited' && !(outcome === 'rejected' && readAgain)

/**
 * What still keeps the decision from being fixed; codes with the candidate they are about. Empty when it can be.
 * @param places how many can get a place, or be invited
 * @param readAgain whom a second assessor reads again gets no motivation yet
 */
export const decisionFaults = (
  decision: Decision,
  places: number,
  standing: ReadonlyMap<string, Standing>,
  readAgain = false,
): { code: string; cid: string | null }[] => {
  const { lines } = decision
  const needing = new Set(departs(lines, standing))
  const invites = lines.some(({ outcome }) => outcome === 'invited')
  return [
    decision.decidedBy.trim() === '' ? [{ code: 'decided-by', cid: null }] : [],
    lines.filter((l) => l.outcome !== null && goesOn(l.outcome)).length > places
      ? [{ code: invites ? 'too-many-invited' : 'too-many-places', cid: null }]
      : [],
    lines.filter((l) => l.outcome === null).map((l) => ({ code: 'no-outcome', cid: l.cid })),
    lines
      .filter(
        (l) => l.outcome !== null && needsMotivation(l.outcome, readAgain) && l.motivation.trim() === '',
      )
      .map((l) => ({ code: 'no-motivation', cid: l.cid })),
    lines
      .filter((l) => needing.has(l.cid) && !l.departure?.text.trim())
      .map((l) => ({ code: 'no-reason', cid: l.cid })),
    lines.some((l) => l.outcome === 'reserve') && decision.reserveUntil === null
      ? [{ code: 'reserve-until', cid: null }]
      : [],
  ].flat()
}
