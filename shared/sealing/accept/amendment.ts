import { must } from '../errors.ts'
import { checkSigners, isSigned, type Message } from '../message.ts'
import { checkDeciders, checkEnclosed, isSignedUnderAny } from '../rules/amendment.ts'
import { keysUnder } from '../rules/office.ts'
import { coordinatorsOf, officeNow, type ProcedureState } from '../state.ts'

/** The sign key with which somebody decides as long as there is no list: of the enrolment or, of the secretary, the invitation. */
const keyBefore = ({ enrols, coordinator }: ProcedureState, id: string): string | null =>
  enrols.findLast(({ payload }) => payload.member === id)?.payload.sign ??
  (coordinator?.id === id ? coordinator.sign : null)

/**
 * Keys of who may decide now: those of the last list and of the office, or of the enrolments as long as there is no list.
 * Throws SealingError E_SIGNERS where one is not known.
 */
export const keysToDecide = (state: ProcedureState, ids: readonly string[]): Record<string, string> => {
  const roster = state.rosters.at(-1)
  const office = officeNow(state)
  if (roster && office) return keysUnder(roster, office, ids)
  return Object.fromEntries(
    ids.map((id) => {
      const key = keyBefore(state, id)
      must(key !== null, 'E_SIGNERS', `${id} has not enrolled`)
      return [id, key]
    }),
  )
}

/** Is it signed by everybody who decided, the coordinator of this moment among them, with the keys of this moment? There is a list. */
export const isDecidedNow = (state: ProcedureState, amendment: Message<'amendment/v1'>): boolean => {
  const roster = state.rosters.at(-1)
  const office = officeNow(state)
  const { signers } = amendment.payload
  if (!roster || !office || !signers.includes(office.id)) return false
  const listed = (id: string): boolean => roster.payload.people.some((person) => person.id === id)
  return (
    signers.every((id) => id === office.id || listed(id)) &&
    isSigned(amendment, keysUnder(roster, office, signers))
  )
}

/** Can it be judged here who decided? On an own laptop not of others before the first list. */
export const knowsDeciders = (state: ProcedureState, ids: readonly string[]): boolean =>
  state.rosters.length > 0 || ids.every((id) => keyBefore(state, id) !== null)

/** The secretary's id: of the last list, of the invitations, or of the enrolment that began the procedure. */
const coordinatorOf = (state: ProcedureState): string | null =>
  coordinatorsOf(state).at(-1)?.id ??
  state.enrols.find(({ payload }) => payload.role === 'coordinator')?.payload.member ??
  null

/**
 * A change of the published design: by the coordinator, after the closing date with a second person. It may come here after lists
 * that followed it, and before the change that it rests on: the order is for the log to tell. Which parts may change when is for
 * the app to say. Throws SealingError E_SIGNERS, E_SIG, E_ATT, E_CANON, E_INNER.
 */
export const acceptAmendment = (
  state: ProcedureState,
  amendment: Message<'amendment/v1'>,
): ProcedureState => {
  const { signers } = amendment.payload
  const offices = new Set([
    ...coordinatorsOf(state).map(({ id }) => id),
    coordinatorOf(state),
    officeNow(state)?.id,
  ])
  must(
    signers.some((id) => offices.has(id)),
    'E_SIGNERS',
    'not signed by the coordinator',
  )
  checkDeciders(amendment)
  if (!isSignedUnderAny(state.rosters, amendment)) checkSigners(amendment, keysToDecide(state, signers))
  checkEnclosed(amendment)
  return { ...state, amendments: [...state.amendments, amendment] }
}
