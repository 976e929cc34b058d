import { must } from '../errors.ts'
import type { Message } from '../message.ts'
import { checkFault } from '../rules/fault.ts'
import type { ProcedureState } from '../state.ts'
import { inRound } from './update.ts'

/**
 * That a seal of a close did not open. Taken in for what it is, an accusation: whether it is proven, its evidence tells
 * (proofOf). Throws SealingError E_ROUND, E_CLOSE, E_STATE and as checkFault.
 */
export const acceptFault = (state: ProcedureState, fault: Message<'fault/v1'>): ProcedureState => {
  const round = state.rounds[fault.payload.round]
  must(round !== undefined, 'E_ROUND', 'the round of this file is not known here')
  const now = round.close === null ? [] : [{ roster: round.roster, close: round.close }]
  const found = [...round.attempts, ...now].find((one) => one.close.id === fault.payload.close)
  must(found !== undefined, 'E_CLOSE', 'a fault about a close that is not known here')
  checkFault(found.roster, found.close, fault)
  const before = round.faults.some(
    ({ payload }) =>
      payload.by === fault.payload.by &&
      payload.close === fault.payload.close &&
      payload.member === fault.payload.member,
  )
  must(!before, 'E_STATE', 'the same was said before')
  return inRound(state, { ...round, faults: [...round.faults, fault] })
}
