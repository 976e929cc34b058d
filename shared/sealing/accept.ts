import { acceptLate, acceptWithdraw } from './accept/afterwards.ts'
import { acceptAmendment } from './accept/amendment.ts'
import { acceptArchive, acceptAudit } from './accept/archive.ts'
import { acceptBriefing } from './accept/briefing.ts'
import { acceptClose, acceptOpen, acceptReceipt, acceptRelease } from './accept/closing.ts'
import { acceptCompare } from './accept/compare.ts'
import { acceptDecision } from './accept/decision.ts'
import { acceptException } from './accept/exception.ts'
import { acceptFault } from './accept/fault.ts'
import { acceptFinalise } from './accept/finalise.ts'
import { acceptHandover } from './accept/handover.ts'
import { acceptConfirm, acceptEnrol, acceptInvite, acceptRoster } from './accept/people.ts'
import { acceptPurge } from './accept/purge.ts'
import { acceptRevision } from './accept/revise.ts'
import { acceptSeal } from './accept/seal.ts'
import { must } from './errors.ts'
import type { AnyMessage } from './message.ts'
import type { ProcedureState } from './state.ts'

const fold = (state: ProcedureState, message: AnyMessage): ProcedureState => {
  switch (message.type) {
    case 'invite/v1':
      return acceptInvite(state, message)
    case 'enrol/v1':
      return acceptEnrol(state, message)
    case 'roster/v1':
      return acceptRoster(state, message)
    case 'briefing/v1':
      return acceptBriefing(state, message)
    case 'confirm/v1':
      return acceptConfirm(state, message)
    case 'seal/v1':
      return acceptSeal(state, message)
    case 'receipt/v1':
      return acceptReceipt(state, message)
    case 'amendment/v1':
      return acceptAmendment(state, message)
    case 'exception/v1':
      return acceptException(state, message)
    case 'handover/v1':
      return acceptHandover(state, message)
    case 'close/v1':
      return acceptClose(state, message)
    case 'open/v1':
      return acceptOpen(state, message)
    case 'release/v1':
      return acceptRelease(state, message)
    case 'fault/v1':
      return acceptFault(state, message)
    case 'late/v1':
      return acceptLate(state, message)
    case 'withdraw/v1':
      return acceptWithdraw(state, message)
    case 'purge/v1':
      return acceptPurge(state, message)
    case 'revise/v1':
      return acceptRevision(state, message)
    case 'decision/v1':
      return acceptDecision(state, message)
    case 'archive/v1':
      return acceptArchive(state, message)
    case 'compare/v1':
      return acceptCompare(state, message)
    case 'finalise/v1':
      return acceptFinalise(state, message)
    case 'audit/v1':
      return acceptAudit(state, message)
  }
}

/**
 * The state after one more message, judged in the import order of docs/formats.md (from 7 on; 1 to 6 were readMessage).
 * The same function serves everybody's app. The same file again changes nothing and gives back the same object.
 * Throws SealingError with the code of the first rule that fails; then nothing has changed.
 */
export const acceptMessage = (state: ProcedureState, message: AnyMessage): ProcedureState => {
  must(message.payload.procedure === state.procedure, 'E_PROCEDURE', 'the file belongs to another procedure')
  if (state.known.has(message.id)) return state
  const next = fold(state, message)
  return { ...next, known: new Set([...next.known, message.id]) }
}
