import type { Roster } from '../../sealing/rules/people.ts'
import type { Open } from '../app.ts'
import { lastRound, protocolState, roundState } from '../progressOf.ts'

const lists = ({ payload }: Roster, member: string): boolean => payload.people.some(({ id }) => id === member)

/**
 * Who was in a list, and is not in the one that counts now: since when (UTC), under which exception (null where the first list of a
 * round leaves somebody out). Null for everybody else, also for who joins with a list that is still to come.
 */
export const goneFrom = (open: Open, member: string): { kind: string | null; at: string } | null => {
  const round = roundState(open) ?? lastRound(open)
  if (!round || lists(round.roster, member)) return null
  const { rosters } = protocolState(open)
  const last = rosters.findLastIndex((one) => lists(one, member))
  const next = last < 0 ? undefined : rosters[last + 1]
  if (!next) return null
  const { exceptions } = protocolState(open).rounds[next.payload.round] ?? round
  const kind = exceptions.find(({ id }) => id === next.payload.exception)?.payload.kind ?? null
  return { kind, at: next.payload.at }
}
