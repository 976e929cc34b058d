import { must } from '../errors.ts'
import { checkSigners, type Message } from '../message.ts'
import { mustBeHeard, type Roster, signKeys } from './people.ts'

type Confirm = Message<'confirm/v1'>

/** Checks one confirmation of a roster. Throws SealingError E_ROSTER, E_SIGNERS, E_SIG, E_UNCONFIRMED. */
export const checkConfirm = (roster: Roster, confirm: Confirm): void => {
  const { member, heard, procedure } = confirm.payload
  must(procedure === roster.payload.procedure, 'E_PROCEDURE', 'a confirmation of another procedure')
  must(confirm.payload.roster === roster.id, 'E_ROSTER', 'confirms another list')
  checkSigners(confirm, signKeys(roster, [member]))
  const people = new Set(roster.payload.people.map((person) => person.id))
  for (const id of heard)
    must(people.has(id) && id !== member, 'E_UNCONFIRMED', `${member} says to have heard ${id}`)
}

/**
 * Whether a person has confirmed a roster: heard everybody who must be heard, in one confirmation. `confirms` have
 * passed checkConfirm.
 */
export const hasConfirmed = (roster: Roster, confirms: readonly Confirm[], member: string): boolean =>
  confirms.some(
    ({ payload }) =>
      payload.member === member &&
      payload.roster === roster.id &&
      mustBeHeard(roster).every((id) => id === member || payload.heard.includes(id)),
  )

/** Throws SealingError E_UNCONFIRMED. */
export const mustHaveConfirmed = (roster: Roster, confirms: readonly Confirm[], member: string): void =>
  must(hasConfirmed(roster, confirms, member), 'E_UNCONFIRMED', `${member} has not heard everybody`)
