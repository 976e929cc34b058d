import { must } from '../errors.ts'
import { checkSigners, type Message } from '../message.ts'
import { signKeys } from '../rules/people.ts'
import type { ProcedureState, RoundState } from '../state.ts'
import { roundOfArchive } from './decision.ts'
import { afterEvent, inRound } from './update.ts'

/** Who has not yet said that the own round keys are destroyed, by id. */
export const notFinalised = (round: RoundState): string[] => {
  const done = new Set(round.finalised.map(({ payload }) => payload.member))
  return round.roster.payload.people.map(({ id }) => id).filter((id) => !done.has(id))
}

/**
 * Somebody's round keys are destroyed; once everybody's are, the round is final. Throws SealingError E_STATE, E_SIGNERS,
 * E_SIG.
 */
export const acceptFinalise = (state: ProcedureState, finalise: Message<'finalise/v1'>): ProcedureState => {
  const { archive, member } = finalise.payload
  const round = roundOfArchive(state, archive)
  checkSigners(finalise, signKeys(round.roster, [member]))
  must(notFinalised(round).includes(member), 'E_STATE', `${member} has said so before`)
  const changed = { ...round, finalised: [...round.finalised, finalise] }
  const last = notFinalised(changed).length === 0 && round.phase === 'revealed'
  return last ? afterEvent(state, changed, 'finalise') : inRound(state, changed)
}
