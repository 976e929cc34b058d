import { Broken } from './broken.ts'
import type { Message } from './message.ts'
import type { Person } from './payloads-roster.ts'
import type { Signers } from './signed.ts'

export type Roster = Message<'roster/v1'>

export const personOf = (roster: Roster, id: string): Person | undefined =>
  roster.payload.people.find((person) => person.id === id)

export const scorersOf = (roster: Roster): readonly Person[] =>
  roster.payload.people.filter(({ scorer }) => scorer)

/**
 * The signing keys of these people, as the roster gives them.
 * @throws Broken E_SIGNERS when one is not a person of the roster
 */
export const keysOf = (roster: Roster, ids: readonly string[], where: string): Signers =>
  new Map(
    ids.map((id) => {
      const person = personOf(roster, id)
      if (person === undefined)
        throw new Broken('E_SIGNERS', `${where} names ${id}, who is not in the roster`)
      return [id, person.sign]
    }),
  )

/** Ids of those who must be heard: scorers and, in twokey, keeper and deputies. */
export const heardOf = ({ payload: { people, keeper, deputies } }: Roster): readonly string[] =>
  people.filter(({ id, scorer }) => scorer || id === keeper || deputies.includes(id)).map(({ id }) => id)

/**
 * The roster with this file id.
 * @throws Broken E_ROSTER when it is not in the file
 */
export const rosterNamed = (rosters: readonly Roster[], id: string, where: string): Roster => {
  const found = rosters.find((roster) => roster.id === id)
  if (found === undefined) throw new Broken('E_ROSTER', `${where} is about a roster that is not in the file`)
  return found
}
