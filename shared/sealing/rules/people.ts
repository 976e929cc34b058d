import { must, type SealingCode } from '../errors.ts'
import type { Message } from '../message.ts'
import type { Person } from '../schemas/people.ts'

export type Roster = Message<'roster/v1'>

/** The person with this id in a roster. Throws SealingError, E_SIGNERS unless another code is given. */
export const personOf = (roster: Roster, id: string, code: SealingCode = 'E_SIGNERS'): Person => {
  const found = roster.payload.people.find((person) => person.id === id)
  must(found !== undefined, code, `${id} is not in the list of people`)
  return found
}

export const scorersOf = (roster: Roster): Person[] => roster.payload.people.filter((person) => person.scorer)

/** Sign keys of some people of a roster, as checkSigners wants them. */
export const signKeys = (roster: Roster, ids: readonly string[]): Record<string, string> =>
  Object.fromEntries(ids.map((id) => [id, personOf(roster, id).sign]))

/** Box recipients of all people of a roster, in order of their ids. */
export const boxesOf = (roster: Roster): string[] => roster.payload.people.map((person) => person.box)

/** Role recipient of the coordinator. */
export const coordinatorKey = (roster: Roster): string => {
  const { roleKey } = personOf(roster, roster.payload.coordinator, 'E_ROSTER')
  must(roleKey !== null, 'E_ROSTER', 'the coordinator has no role key')
  return roleKey
}

/** Who can answer a close in mode twokey: keeper and deputies. */
export const keepersOf = (roster: Roster): string[] =>
  roster.payload.keeper === null ? [] : [roster.payload.keeper, ...roster.payload.deputies].sort()

/** Role recipients of keeper and deputies, in order of their ids. */
export const keeperKeys = (roster: Roster): string[] =>
  keepersOf(roster).map((id) => {
    const { roleKey } = personOf(roster, id, 'E_ROSTER')
    must(roleKey !== null, 'E_ROSTER', `${id} has no role key`)
    return roleKey
  })

/** Candidates that a member does not judge according to the roster. */
export const recusedBy = (roster: Roster, member: string): string[] =>
  roster.payload.recusals.filter((recusal) => recusal.member === member).map((recusal) => recusal.cid)

/**
 * Everybody who must be heard before sealing: the scorers and, in twokey, keeper and deputies. A deputy's key opens as much as
 * the keeper's: one that nobody heard could be the coordinator's own.
 */
export const mustBeHeard = (roster: Roster): string[] =>
  [...new Set([...scorersOf(roster).map((person) => person.id), ...keepersOf(roster)])].sort()
