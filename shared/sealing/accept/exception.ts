import { must } from '../errors.ts'
import type { Message } from '../message.ts'
import { hasEnded, nextPhase } from '../phases.ts'
import { checkException, type Exception, endingOf } from '../rules/exception.ts'
import { factsOf, type ProcedureState, type RoundState } from '../state.ts'
import { afterEvent, currentRoster, inRound, rosterIn } from './update.ts'

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
 * Whether whoever collects the seals can end the round without an opening: `abort` before any close of it, `void` after one
 * (sealing rule 5). Throws SealingError E_STATE.
 */
export const mayEnd = (state: ProcedureState, round: RoundState, how: 'abort' | 'void'): void => {
  const facts = factsOf(state, round)
  const next = nextPhase(round.phase, how, facts)
  const fits = how === 'void' ? facts.closes > 0 : facts.closes === 0
  must(next !== null && fits, 'E_STATE', `"${how}" is not possible when the round is ${round.phase}`)
}

/** The rounds that ended without an opening, by the exceptions that came beside a list of a later round. */
export const withEndings = (
  state: ProcedureState,
  exceptions: readonly Exception[],
  later: number,
): ProcedureState =>
  exceptions.reduce((sofar, one) => {
    const how = endingOf(one)
    const round = sofar.rounds[one.payload.round]
    const applies = round !== undefined && round.round < later && round.roster.id === one.payload.roster
    if (how === null || !applies || hasEnded(round.phase)) return sofar
    return afterEvent(sofar, { ...round, exceptions: withExceptions(round, [one]) }, how)
  }, state)

/**
 * A decided exception about the roster that counts: a next roster can rest on it, or the round has ended by it. One that came beside a roster before is
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
  const changed = { ...round, exceptions: withExceptions(round, [exception]) }
  const how = endingOf(exception)
  if (how !== null) return afterEvent(state, changed, how)
  mayBeginAgain(state, round, exception.payload.kind)
  return inRound(state, changed)
}
