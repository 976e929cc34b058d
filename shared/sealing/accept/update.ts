import { must } from '../errors.ts'
import { nextPhase, type RoundEvent } from '../phases.ts'
import type { Roster } from '../rules/people.ts'
import { factsOf, type ProcedureState, type RoundState } from '../state.ts'

/** The roster with this id, and its round. Throws SealingError E_ROSTER when it is not known here. */
export const rosterIn = (
  state: ProcedureState,
  id: string,
): { readonly roster: Roster; readonly round: RoundState } => {
  const roster = state.rosters.find((one) => one.id === id)
  must(roster !== undefined, 'E_ROSTER', 'the list of people that this file names is not known here')
  const round = state.rounds[roster.payload.round]
  must(round !== undefined, 'E_ROSTER', 'the round of this list is not known here')
  return { roster, round }
}

/** The same, where the roster must be the one that counts. Throws SealingError E_ROSTER, E_STATE. */
export const currentRoster = (
  state: ProcedureState,
  id: string,
): { readonly roster: Roster; readonly round: RoundState } => {
  const found = rosterIn(state, id)
  must(found.round.roster.id === id, 'E_STATE', 'a newer list of people has replaced this one')
  return found
}

/** The state with a changed round after an event. Throws SealingError E_STATE when the table has no row for it. */
export const afterEvent = (state: ProcedureState, changed: RoundState, event: RoundEvent): ProcedureState => {
  const phase = nextPhase(changed.phase, event, factsOf(state, changed))
  must(phase !== null, 'E_STATE', `${event} is not possible when the round is ${changed.phase}`)
  return { ...state, rounds: { ...state.rounds, [changed.round]: { ...changed, phase } } }
}

/** The state with a changed round whose phase stays. */
export const inRound = (state: ProcedureState, changed: RoundState): ProcedureState => ({
  ...state,
  rounds: { ...state.rounds, [changed.round]: changed },
})
