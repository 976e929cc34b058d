import { must } from '../errors.ts'
import type { Message } from '../message.ts'
import { nextPhase } from '../phases.ts'
import { checkException, type Exception } from '../rules/exception.ts'
import { factsOf, type ProcedureState, type RoundState } from '../state.ts'
import { currentRoster, inRound, rosterIn } from './update.ts'

/** An exception as a file takes the place of the stripped one that came with a roster. */
export const withExceptions = (round: RoundState, added: readonly Exception[]): readonly Exception[] => {
  const ids = new Set(added.map((one) => one.id))
  return [...round.exceptions.filter((one) => !ids.has(one.id)), ...added]
}

/**
 * Whether the round can begin again under an exception of this kind. Once a key is out, in any generation, only because
 * the opening failed (sealing rule 5). Throws SealingError E_STATE.
 */
export const mayBeginAgain = (
  state: ProcedureState,
  round: RoundState,
  kind: Exception['payload']['kind'],
): void => {
  const event = kind === 'opening-mislukt' ? 'retry' : 'roster'
  const next = nextPhase(round.phase, event, factsOf(state, round))
  must(next !== null, 'E_STATE', `"${kind}" is not possible when the round is ${round.phase}`)
}

/**
 * A decided exception about the roster that counts: a next roster can rest on it. One that came beside a roster before is
 * now there with its reason.
 */
export const acceptException = (
  state: ProcedureState,
  exception: Message<'exception/v1'>,
): ProcedureState => {
  const named = rosterIn(state, exception.payload.roster)
  if (named.round.exceptions.some((one) => one.id === exception.id))
    return inRound(state, { ...named.round, exceptions: withExceptions(named.round, [exception]) })
  const { roster, round } = currentRoster(state, exception.payload.roster)
  checkException(roster, exception)
  mayBeginAgain(state, round, exception.payload.kind)
  return inRound(state, { ...round, exceptions: withExceptions(round, [exception]) })
}
