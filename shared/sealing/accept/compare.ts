import { must } from '../errors.ts'
import { checkSigners, type Message } from '../message.ts'
import { signKeys } from '../rules/people.ts'
import type { ProcedureState, RoundState } from '../state.ts'
import { roundOfArchive } from './decision.ts'
import { inRound } from './update.ts'

/**
 * What somebody's app found in the archive, by a person of any list up to the one of the archive.
 * Throws SealingError E_STATE, E_ROSTER, E_SIGNERS, E_SIG.
 */
export const acceptCompare = (state: ProcedureState, compare: Message<'compare/v1'>): ProcedureState => {
  const { archive, member, roster: named } = compare.payload
  const round = roundOfArchive(state, archive)
  const upTo = state.rosters.findIndex((one) => one.id === round.roster.id)
  const roster = state.rosters.slice(0, upTo + 1).find((one) => one.id === named)
  must(roster !== undefined, 'E_ROSTER', 'the list of people that this file names is not known here')
  checkSigners(compare, signKeys(roster, [member]))
  return inRound(state, { ...round, compared: [...round.compared, compare] })
}

/** What people's apps found that does not fit, oldest first: to be shown to everybody. */
export const alarmsIn = (round: RoundState): readonly Message<'compare/v1'>[] =>
  round.compared.filter(({ payload }) => payload.found.length > 0)
