import { must } from '../errors.ts'
import type { ProcedureState } from '../state.ts'
import { afterEvent } from './update.ts'

/**
 * How this app records the end of a round that no message tells: `abort` before any close, `void` after one, `finalise`
 * once the round keys are destroyed. The log has a row of the same kind. Only then does this app take in a list of the
 * next round. Throws SealingError E_ROUND for a round that is not known here, E_STATE where the table has no such row.
 */
export const endRound = (
  state: ProcedureState,
  round: number,
  how: 'abort' | 'void' | 'finalise',
): ProcedureState => {
  const found = state.rounds[round]
  must(found !== undefined, 'E_ROUND', `round ${round} is not known here`)
  return afterEvent(state, found, how)
}
