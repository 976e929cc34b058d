import { sameList, toSet } from '../bytes.ts'
import { must } from '../errors.ts'
import { checkSigners, type Message } from '../message.ts'
import { signKeys } from '../rules/people.ts'
import type { ProcedureState } from '../state.ts'

/** A decision upon the archive known here, signed by coordinator and chair. It is taken once. */
export const acceptDecision = (state: ProcedureState, decision: Message<'decision/v1'>): ProcedureState => {
  const { archive, signers, outcomes } = decision.payload
  const round = Object.values(state.rounds).find((one) => one.archive?.id === archive)
  must(round !== undefined, 'E_STATE', 'the archive that was decided upon is not known here')
  const { coordinator, chair, candidates } = round.roster.payload
  must(sameList(signers, toSet([coordinator, chair])), 'E_SIGNERS', 'not by coordinator and chair')
  checkSigners(decision, signKeys(round.roster, signers))
  const known = candidates.map((one) => one.cid)
  must(
    outcomes.every(({ cid }) => known.includes(cid)),
    'E_COVERAGE',
    'somebody who is no candidate',
  )
  const before = state.decisions.some((one) => one.payload.archive === archive)
  must(!before, 'E_STATE', 'there is a decision upon this archive already')
  return { ...state, decisions: [...state.decisions, decision] }
}
