import { must } from '../errors.ts'
import type { Message } from '../message.ts'
import { checkClosedFile } from '../rules/archive.ts'
import type { ClosedFile, ClosedRound } from '../rules/closed-round.ts'
import { anchorOf, type ProcedureState, type RoundState } from '../state.ts'
import { afterEvent, currentRoster, inRound } from './update.ts'

/** The file against what is known here: same close, and every seal the one that was known. */
const checkAgainst = (round: RoundState, file: ClosedFile, parts: ClosedRound): void => {
  must(
    round.close === null || round.close.id === file.payload.close,
    'E_SECOND_CLOSE',
    'another close than known here',
  )
  for (const seal of parts.seals) {
    const known = round.seals[seal.payload.member]
    const same = known === undefined || known.some((one) => one.id === seal.id)
    must(same, 'E_CLOSE', `another seal of ${seal.payload.member} than known here`)
  }
}

const judged = (state: ProcedureState, file: ClosedFile): { round: RoundState; parts: ClosedRound } => {
  const { round } = currentRoster(state, file.payload.roster)
  const parts = checkClosedFile(file, anchorOf(state))
  checkAgainst(round, file, parts)
  return { round, parts }
}

export const acceptArchive = (state: ProcedureState, archive: Message<'archive/v1'>): ProcedureState => {
  const { round, parts } = judged(state, archive)
  must(round.archive === null, 'E_STATE', 'there is an archive of this round already')
  // The close as it was sent, where it was: the one in the archive lacks what it carried.
  const close = round.close ?? parts.close
  return afterEvent(state, { ...round, archive, archived: parts.seals, close }, 'archive')
}

export const acceptAudit = (state: ProcedureState, audit: Message<'audit/v1'>): ProcedureState => {
  const { round } = judged(state, audit)
  const known = round.archive
  must(known === null || known.id === audit.payload.archive, 'E_CLOSE', 'the audit of another archive')
  return inRound(state, { ...round, audits: [...round.audits, audit] })
}
