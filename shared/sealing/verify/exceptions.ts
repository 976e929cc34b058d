import { demand } from './broken.ts'
import type { Message } from './message.ts'
import { keysOf, personOf, type Roster, rosterNamed, scorersOf } from './people.ts'
import { checkSigned } from './signed.ts'

/** Exceptions by themselves: docs/formats.md "Exceptions". */

export type Exception = Message<'exception/v1'>

/** Whom an exception of each kind can be about, in the roster that it names. */
const isAbout = ({ payload: { kind, who } }: Exception, roster: Roster): boolean => {
  const person = who === null ? undefined : personOf(roster, who)
  switch (kind) {
    case 'drop-out':
      return person?.scorer === true
    case 'added':
      return who !== null && person?.scorer !== true
    case 'key':
      return person !== undefined
    case 'keeper':
      return true
    case 'withdraw':
      return roster.payload.candidates.some(({ cid }) => cid === who)
    case 'roster':
    case 'abort':
    case 'void':
      return who === null
    case 'opening-mislukt':
      return who === null || person !== undefined
  }
}

/** Whether an exception that replaces the keeper lacks that keeper's own signature. */
export const lacksKeeper = ({ payload: { kind, deciders } }: Exception, roster: Roster): boolean =>
  kind === 'keeper' && roster.payload.keeper !== null && !deciders.includes(roster.payload.keeper)

/** More than half, and at least two, of the scorers who are neither the coordinator nor the newcomer. */
const hasMajority = ({ payload: { deciders, who } }: Exception, roster: Roster): boolean => {
  const free = scorersOf(roster).filter(({ id }) => id !== roster.payload.coordinator && id !== who)
  const signed = free.filter(({ id }) => deciders.includes(id)).length
  return signed >= 2 && signed > free.length / 2
}

/**
 * One exception: about somebody whom its kind can be about, and signed by its deciders, people of the roster that it names.
 * @throws Broken E_ROSTER, E_ROUND, E_SIGNERS, E_SIG
 */
export const checkException = (exception: Exception, rosters: readonly Roster[]): void => {
  const { deciders, kind, round } = exception.payload
  const where = `the exception "${kind}"`
  const roster = rosterNamed(rosters, exception.payload.roster, where)
  demand(round === roster.payload.round, 'E_ROUND', `${where} names another round than its roster`)
  demand(isAbout(exception, roster), 'E_ROSTER', `${where} is about somebody whom it cannot be about`)
  checkSigned(exception, keysOf(roster, deciders, where), where)
  const own = kind === 'keeper' && deciders.some((id) => id === roster.payload.keeper)
  const right = kind !== 'keeper' || own || hasMajority(exception, roster)
  demand(right, 'E_SIGNERS', `${where} is signed neither by the keeper nor by more than half of the scorers`)
}
