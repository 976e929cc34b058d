import { must } from '../errors.ts'
import { checkSigners, type Message } from '../message.ts'
import { signKeys } from '../rules/people.ts'
import { type ProcedureState, type RoundState, roundUpon } from '../state.ts'
import { roundOfArchive } from './decision.ts'
import { inRound, rosterIn } from './update.ts'

type Compare = Message<'compare/v1'>

/**
 * The round that a comparison is about. One of an archive that is not known here tells of something only when it raises an
 * alarm: then its author was given another archive of the round than others. Throws SealingError E_STATE, E_ROSTER.
 */
const roundOf = (state: ProcedureState, { archive, found, roster }: Compare['payload']): RoundState => {
  const round = roundUpon(state, archive)
  return round ?? (found.length === 0 ? roundOfArchive(state, archive) : rosterIn(state, roster).round)
}

/**
 * What somebody's app found in the archive, or in another one of the round, by a person of any list up to the last one.
 * Throws SealingError E_STATE, E_ROSTER, E_SIGNERS, E_SIG.
 */
export const acceptCompare = (state: ProcedureState, compare: Compare): ProcedureState => {
  const { member, roster: named } = compare.payload
  const round = roundOf(state, compare.payload)
  const upTo = state.rosters.findIndex((one) => one.id === round.roster.id)
  const roster = state.rosters.slice(0, upTo + 1).find((one) => one.id === named)
  must(roster !== undefined, 'E_ROSTER', 'the list of people that this file names is not known here')
  checkSigners(compare, signKeys(roster, [member]))
  return inRound(state, { ...round, compared: [...round.compared, compare] })
}

/** What people's apps found that does not fit, oldest first: to be shown to everybody. */
export const alarmsIn = (round: RoundState): readonly Message<'compare/v1'>[] =>
  round.compared.filter(({ payload }) => payload.found.length > 0)
