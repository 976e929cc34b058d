import { must } from '../errors.ts'
import { checkSigners, type Message } from '../message.ts'
import { signKeys } from '../rules/people.ts'
import type { ProcedureState } from '../state.ts'
import { roundOfArchive } from './decision.ts'

/**
 * A rating that somebody changed after the opening: only the own one, on a candidate for whom the own seal holds a card,
 * and one after the other, so that none can be left out. The number changes nothing in the archive.
 * Throws SealingError E_STATE, E_SIGNERS, E_SIG, E_SEQ, E_COVERAGE.
 */
export const acceptRevision = (state: ProcedureState, revision: Message<'revise/v1'>): ProcedureState => {
  const { archive, cid, member, prev } = revision.payload
  const { roster, archived } = roundOfArchive(state, archive)
  checkSigners(revision, signKeys(roster, [member]))
  const gone = state.purges.some((purge) => purge.payload.cids.includes(cid))
  must(!gone, 'E_STATE', `${cid} has been erased`)
  const own = state.revisions.filter(
    ({ payload }) => payload.archive === archive && payload.member === member,
  )
  must(prev === (own.at(-1)?.id ?? null), 'E_SEQ', `does not follow the last change of ${member}`)
  const rated = archived.some(
    ({ payload }) => payload.member === member && payload.cards.some((one) => one.cid === cid),
  )
  must(rated, 'E_COVERAGE', `${member} sealed no card on ${cid}`)
  return { ...state, revisions: [...state.revisions, revision] }
}
