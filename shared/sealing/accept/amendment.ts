import { must } from '../errors.ts'
import { checkSigners, type Message } from '../message.ts'
import { signKeys } from '../rules/people.ts'
import { coordinatorsOf, type ProcedureState } from '../state.ts'

/** Keys of who may decide: those of the last list, or of the enrolments as long as there is none. */
const keysOf = (state: ProcedureState, ids: readonly string[]): Record<string, string> => {
  const roster = state.rosters.at(-1)
  if (roster) return signKeys(roster, ids)
  return Object.fromEntries(
    ids.map((id) => {
      const enrol = state.enrols.findLast(({ payload }) => payload.member === id)
      must(enrol !== undefined, 'E_SIGNERS', `${id} has not enrolled`)
      return [id, enrol.payload.sign]
    }),
  )
}

/** The secretary's id: of the last list, of the invitations, or of the enrolment that began the procedure. */
const coordinatorOf = (state: ProcedureState): string | null =>
  coordinatorsOf(state).at(-1)?.id ??
  state.enrols.find(({ payload }) => payload.role === 'coordinator')?.payload.member ??
  null

/**
 * A change of the published design: signed by the coordinator, with or without a second person, and resting on the version
 * before it. Which parts may change when is for the app to say. Throws SealingError E_SIGNERS, E_SIG, E_STATE.
 */
export const acceptAmendment = (
  state: ProcedureState,
  amendment: Message<'amendment/v1'>,
): ProcedureState => {
  const { prev, signers } = amendment.payload
  const coordinator = coordinatorOf(state)
  must(coordinator !== null && signers.includes(coordinator), 'E_SIGNERS', 'not signed by the coordinator')
  checkSigners(amendment, keysOf(state, signers))
  const last = state.amendments.at(-1)
  must(
    last === undefined || last.payload.design === prev,
    'E_STATE',
    'it rests on another version of the design',
  )
  return { ...state, amendments: [...state.amendments, amendment] }
}
