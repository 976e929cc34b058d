import { isSet } from '../bytes.ts'
import { must } from '../errors.ts'
import { type Message, readNested } from '../message.ts'
import { checkEnrolment } from './enrolment.ts'
import { checkException } from './exception.ts'
import { checkHandover, isOffice } from './handover.ts'
import type { Roster } from './people.ts'
import { type Attached, checkChain } from './roster-chain.ts'
import { checkKeys, checkOffices } from './roster-people.ts'

/** What a roster carries with it, read. */
export interface RosterParts extends Attached {
  readonly enrols: readonly Message<'enrol/v1'>[]
  readonly earlier: readonly Roster[]
}

const sortedById = <T extends { readonly id: string }>(
  messages: readonly T[],
  what: string,
): readonly T[] => {
  must(isSet(messages.map((message) => message.id)), 'E_ATT', `the ${what} are not sorted by id`)
  return messages
}

/** The exception a roster rests on, as attached to it; null for the first of a round. Throws SealingError E_ATT, E_ROSTER. */
const exceptionOf = (roster: Roster): Message<'exception/v1'> | null => {
  if (roster.payload.exception === null) return null
  const found = readNested('exception/v1', roster.att['exceptions']).find(
    (one) => one.id === roster.payload.exception,
  )
  must(found !== undefined, 'E_ROSTER', 'a new generation without its exception')
  return found
}

/** Whether a roster was made because an opening failed: then only the same contents are sealed and answered again. */
export const isRetry = (roster: Roster): boolean => exceptionOf(roster)?.payload.kind === 'opening-mislukt'

/** Reads the attachments of a roster, without judging them. */
const rosterParts = (roster: Roster): RosterParts => ({
  enrols: sortedById(readNested('enrol/v1', roster.att['enrols']), 'enrolments'),
  earlier: readNested('roster/v1', roster.att['rosters']),
  exceptions: sortedById(readNested('exception/v1', roster.att['exceptions']), 'exceptions'),
  handovers: sortedById(readNested('handover/v1', roster.att['handovers']), 'handovers'),
})

/**
 * Checks a whole chain of rosters, oldest first, with the enrolments they name: all points of docs/formats.md.
 * Throws SealingError E_ROSTER, E_SLOT, E_SIGNERS, E_SIG, E_PROCEDURE, E_STATE, E_ATT.
 */
export const checkRosters = (
  rosters: readonly Roster[],
  enrols: readonly Message<'enrol/v1'>[],
  attached: Attached,
  anchor: string | null,
): void => {
  const procedure = rosters[0]?.payload.procedure
  for (const message of [...rosters, ...enrols, ...attached.exceptions, ...attached.handovers])
    must(message.payload.procedure === procedure, 'E_PROCEDURE', `a ${message.type} of another procedure`)
  for (const enrol of enrols) checkEnrolment(enrol)
  for (const exception of attached.exceptions) {
    const about = rosters.find((one) => one.id === exception.payload.roster)
    must(about !== undefined, 'E_ROSTER', 'an exception about a list that is not there')
    checkException(about, exception)
  }
  for (const handover of attached.handovers) {
    const about = rosters.find((one) => one.id === handover.payload.roster)
    must(about !== undefined, 'E_ROSTER', 'a handover under a list that is not there')
    checkHandover(about, handover)
  }
  const offices = attached.handovers.filter(isOffice).map(({ payload }) => payload.roster)
  must(new Set(offices).size === offices.length, 'E_STATE', 'one office was handed over twice')
  for (const [index, roster] of rosters.entries()) {
    checkOffices(roster)
    checkKeys(roster, enrols)
    checkChain(roster, rosters.slice(0, index), attached, anchor)
  }
  const named = new Set(rosters.flatMap(({ payload }) => payload.people.map(({ enrol }) => enrol)))
  must(
    enrols.every(({ id }) => named.has(id)),
    'E_ATT',
    'an enrolment that no list names',
  )
}

/** Checks a roster with everything attached to it. Throws as checkRosters. */
export const checkRoster = (roster: Roster): RosterParts => {
  const parts = rosterParts(roster)
  checkRosters([...parts.earlier, roster], parts.enrols, parts, null)
  return parts
}
