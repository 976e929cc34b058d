import { must } from '../errors.ts'
import { checkSigners, type Message } from '../message.ts'
import { personOf, type Roster, scorersOf, signKeys } from './people.ts'

/**
 * A fault by itself: somebody of the roster says that a scorer's seal in this close does not open. Whether it is so, only
 * its evidence shows (make/fault.ts). Throws SealingError E_PROCEDURE, E_ROUND, E_CLOSE, E_SIGNERS, E_SIG.
 */
export const checkFault = (roster: Roster, close: Message<'close/v1'>, fault: Message<'fault/v1'>): void => {
  const { by, close: about, layer, member, procedure, round } = fault.payload
  must(procedure === roster.payload.procedure, 'E_PROCEDURE', 'a fault of another procedure')
  must(round === roster.payload.round, 'E_ROUND', 'a fault of another round')
  must(about === close.id && close.payload.roster === roster.id, 'E_CLOSE', 'a fault about another close')
  checkSigners(fault, signKeys(roster, [by]))
  must(personOf(roster, member).scorer, 'E_SIGNERS', `${member} does not score`)
  must(layer <= scorersOf(roster).length, 'E_CLOSE', `there is no layer ${layer}`)
  const seal = close.payload.seals.find((one) => one.member === member)
  must(seal !== undefined, 'E_CLOSE', `the close names no seal of ${member}`)
}
