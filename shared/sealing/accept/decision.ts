import { sameList, toSet } from '../bytes.ts'
import { must } from '../errors.ts'
import { checkSigners, type Message } from '../message.ts'
import { signKeys } from '../rules/people.ts'
import { knowsChanges, restsOnSame } from '../rules/rests.ts'
import { decisionsUpon, type ProcedureState, type RoundState, roundUpon } from '../state.ts'

/** The round whose archive this is. Throws SealingError E_STATE when it is not known here. */
export const roundOfArchive = (state: ProcedureState, archive: string): RoundState => {
  const found = roundUpon(state, archive)
  must(found !== null, 'E_STATE', 'the archive that this file rests on is not known here')
  return found
}

/** The last decision upon an archive that is known here. */
export const lastDecision = (state: ProcedureState, archive: string): Message<'decision/v1'> | undefined =>
  decisionsUpon(state, archive).at(-1)

/**
 * A decision upon an archive, signed by coordinator and chair. A further one names the last before it: nothing is put in the place of
 * what was decided, and two cannot follow on the same one.
 */
export const acceptDecision = (state: ProcedureState, decision: Message<'decision/v1'>): ProcedureState => {
  const { archive, signers, outcomes } = decision.payload
  const { roster } = roundOfArchive(state, archive)
  const { coordinator, chair, candidates } = roster.payload
  must(sameList(signers, toSet([coordinator, chair])), 'E_SIGNERS', 'not coordinator and chair')
  checkSigners(decision, signKeys(roster, signers))
  const known = new Set(candidates.map((candidate) => candidate.cid))
  must(
    outcomes.every((one) => known.has(one.cid)),
    'E_COVERAGE',
    'about somebody who is no candidate',
  )
  const files = outcomes.map(({ cid }) => `outcome-${cid}`)
  must(sameList(Object.keys(decision.payload.att).sort(), files), 'E_ATT', 'not one file for every outcome')
  const before = lastDecision(state, archive)
  must(
    decision.payload.prev === (before?.id ?? null),
    'E_STATE',
    'it does not follow on the last decision upon this archive',
  )
  must(knowsChanges(state, decision), 'E_STATE', 'it rests on a changed rating that is not known here')
  must(
    !before || restsOnSame(decision, before),
    'E_STATE',
    'it rests on other changes than the decision before it',
  )
  return { ...state, decisions: [...state.decisions, decision] }
}
