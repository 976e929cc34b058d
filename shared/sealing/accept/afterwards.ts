import { must } from '../errors.ts'
import { checkSigners, type Message } from '../message.ts'
import { sealsOf } from '../rules/closing.ts'
import { personOf } from '../rules/people.ts'
import { checkWithdraw } from '../rules/withdraw.ts'
import type { ProcedureState, RoundState, Seal } from '../state.ts'
import { inRound, rosterIn } from './update.ts'

/**
 * A candidate who withdrew. While no key is out, an exception can take the candidate out of the next roster; after that the
 * archive is made without the cards (sealing, what goes wrong). Throws SealingError E_ROSTER, E_STATE and as checkWithdraw.
 */
export const acceptWithdraw = (state: ProcedureState, withdraw: Message<'withdraw/v1'>): ProcedureState => {
  const { roster, round } = rosterIn(state, withdraw.payload.roster)
  checkWithdraw(roster, withdraw)
  must(!['void', 'aborted', 'purged'].includes(round.phase), 'E_STATE', `the round is ${round.phase}`)
  const { cid } = withdraw.payload
  const before = round.withdrawn.some((one) => one.payload.cid === cid)
  must(!before, 'E_STATE', `${cid} has withdrawn before`)
  return inRound(state, { ...round, withdrawn: [...round.withdrawn, withdraw] })
}

/** The seals that were closed, by way of the archive where the close itself was never seen whole. */
const closedSeals = ({ archived, close, roster }: RoundState): readonly Seal[] => {
  must(close !== null, 'E_STATE', 'the round has not been closed: seal instead')
  return archived.length > 0 ? archived : sealsOf(close, roster.payload.mode)
}

/**
 * A card that came after the close, of somebody who scores in a roster of the round and sealed none on that candidate.
 * Throws SealingError E_ROSTER, E_ROUND, E_SIGNERS, E_SIG, E_STATE, E_COVERAGE.
 */
export const acceptLate = (state: ProcedureState, late: Message<'late/v1'>): ProcedureState => {
  const { cid, member, round: ofRound } = late.payload
  const { roster, round } = rosterIn(state, late.payload.roster)
  must(ofRound === round.round, 'E_ROUND', 'a late card of another round')
  const author = personOf(roster, member)
  must(author.scorer, 'E_SIGNERS', `${member} does not score`)
  checkSigners(late, { [member]: author.sign })
  const seals = closedSeals(round)
  const before = round.late.some(({ payload }) => payload.cid === cid && payload.member === member)
  must(!before, 'E_STATE', `${member} has sent a late card on ${cid} before`)
  const candidate = roster.payload.candidates.some((one) => one.cid === cid)
  must(candidate, 'E_COVERAGE', `${cid} is no candidate`)
  const sealed = seals.some(
    ({ payload }) => payload.member === member && payload.cards.some((one) => one.cid === cid),
  )
  must(!sealed, 'E_COVERAGE', `${member} sealed a card on ${cid}`)
  return inRound(state, { ...round, late: [...round.late, late] })
}
