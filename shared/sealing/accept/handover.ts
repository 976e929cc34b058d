import { must } from '../errors.ts'
import type { Message } from '../message.ts'
import { checkHandover, isOffice, officeUnder } from '../rules/handover.ts'
import { isRetry } from '../rules/roster.ts'
import { answeredCloses, type ProcedureState } from '../state.ts'
import { currentRoster } from './update.ts'

/**
 * That a deputy may answer the close, or that the coordinator's office goes to somebody: then a next roster can rest on it.
 * Throws SealingError E_ROSTER, E_STATE, E_CLOSE, E_SECOND_CLOSE, and as checkHandover.
 */
export const acceptHandover = (state: ProcedureState, handover: Message<'handover/v1'>): ProcedureState => {
  const { roster, round } = currentRoster(state, handover.payload.roster)
  checkHandover(roster, handover)
  if (isOffice(handover)) {
    const before = officeUnder(state.handovers, roster.id)
    must(before === null, 'E_STATE', 'the office was handed over before')
  } else {
    must(round.close !== null, 'E_STATE', 'the round has not been closed')
    must(handover.payload.close === round.close.id, 'E_CLOSE', 'a handover for another close')
    // After a failed opening the close has passed mustCloseTheSame; otherwise a key for another close must not be out.
    const others = answeredCloses(round).some((id) => id !== handover.payload.close)
    must(!others || isRetry(roster), 'E_SECOND_CLOSE', 'a key is out for another close')
  }
  return { ...state, handovers: [...state.handovers, handover] }
}
