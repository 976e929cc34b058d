import type { Decision, OutcomeLine } from './schemas/decision.ts'

export type { Decision, OutcomeLine, SignedDecision } from './schemas/decision.ts'

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
 * whatever the others scored. In a further decision the line has come down to the first of whom is left: choosing them departs from
 * nothing.
 * @param left in a further decision: whom it is about, and how many places are left
 */
export const standings = (
  ranking: readonly { cid: string; standing: Standing; belowThreshold: boolean }[],
  left: { readonly cids: readonly string[]; readonly places: number } | null = null,
): Map<string, Standing> => {
  const first = new Set(
    left &&
      ranking
        .filter(({ cid, belowThreshold }) => !belowThreshold && left.cids.includes(cid))
        .slice(0, left.places)
        .map(({ cid }) => cid),
  )
  return new Map(
    ranking.map(({ cid, standing, belowThreshold }) => {
      if (belowThreshold) return [cid, 'below']
      return [cid, standing === 'below' && first.has(cid) ? 'level' : standing]
    }),
  )
}

/**
 * The last word about everybody: each line of the last decision that has one, without whoever declined as a later one says. Who decides
 * and until when is of the last.
 */
export const lastWord = <D extends Decision>(decisions: readonly D[]): D | null => {
  const last = decisions.at(-1)
  if (!last) return null
  const lines = new Map<string, OutcomeLine>()
  for (const one of decisions) {
    for (const cid of one.declined ?? []) lines.delete(cid)
    for (const line of one.lines) lines.set(line.cid, line)
  }
  return { ...last, lines: [...lines.values()] }
}

/** A decision without what it says of whoever goes. */
export const aboutOthers = <D extends Decision>(decision: D, gone: ReadonlySet<string>): D => {
  const { lines, declined } = decision
  const left = { ...decision, lines: lines.filter(({ cid }) => !gone.has(cid)) }
  return declined ? { ...left, declined: declined.filter((cid) => !gone.has(cid)) } : left
}

/** Whoever declined, as further decisions say. */
export const declinedIn = (decisions: readonly Pick<Decision, 'declined'>[]): ReadonlySet<string> =>
  new Set(decisions.flatMap(({ declined = [] }) => declined))

/** How many do not go on: turned down by the last word about them, or chosen and declined. */
export const turnedDownBy = (decisions: readonly Decision[]): number =>
  (lastWord(decisions)?.lines ?? []).filter(({ outcome }) => outcome === 'rejected').length +
  declinedIn(decisions).size

/** A place, a reserve or an invitation. */
export const isChosen = (outcome: Outcome | null): boolean => outcome !== null && outcome !== 'rejected'

/**
 * Whom the decisions before a further one chose and who keep that: it neither decides about them again nor says that they declined. Each
 * has a place, or an invitation, that it cannot give to somebody else. It follows from what is signed, so that everybody counts alike.
 */
export const takenBefore = (
  before: readonly Decision[],
  { lines, declined = [] }: Pick<Decision, 'lines' | 'declined'>,
): string[] => {
  const again = new Set([...lines.map(({ cid }) => cid), ...declined])
  return (lastWord(before)?.lines ?? []).flatMap(({ cid, outcome }) =>
    isChosen(outcome) && !again.has(cid) ? cid : [],
  )
}

/** A place, or an invitation to the next round. */
export const goesOn = (outcome: Outcome): boolean => outcome === 'place' || outcome === 'invited'

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
