import { must } from '../errors.ts'
import { checkSigners, type Message } from '../message.ts'
import { type Roster, signKeys } from './people.ts'

/**
 * A candidate of this roster withdrew, as coordinator and one other say. Throws SealingError E_PROCEDURE, E_ROUND,
 * E_SIGNERS, E_SIG, E_COVERAGE.
 */
export const checkWithdraw = (roster: Roster, withdraw: Message<'withdraw/v1'>): void => {
  const { cid, procedure, round, signers } = withdraw.payload
  must(procedure === roster.payload.procedure, 'E_PROCEDURE', 'a withdrawal of another procedure')
  must(round === roster.payload.round, 'E_ROUND', 'a withdrawal of another round')
  must(signers.includes(roster.payload.coordinator), 'E_SIGNERS', 'not signed by the coordinator')
  checkSigners(withdraw, signKeys(roster, signers))
  const known = roster.payload.candidates.some((candidate) => candidate.cid === cid)
  must(known, 'E_COVERAGE', `${cid} is no candidate`)
}
