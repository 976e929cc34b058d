import { sameList } from '../bytes.ts'
import { must } from '../errors.ts'
import { checkSigners, type Message } from '../message.ts'
import { hasEnded, nextPhase } from '../phases.ts'
import { type Roster, signKeys } from '../rules/people.ts'
import { factsOf, type ProcedureState, type RoundState } from '../state.ts'
import { roundOfArchive } from './decision.ts'

type Purge = Message<'purge/v1'>

/** The people who can ask for an erasure and answer it: those of the archive's roster, else of the last one. */
const rosterFor = (state: ProcedureState, { archive }: Purge['payload']): Roster => {
  const roster = archive === null ? state.rosters.at(-1) : roundOfArchive(state, archive).roster
  must(roster !== undefined, 'E_STATE', 'there is no list of people yet')
  return roster
}

const judges = (round: RoundState, cid: string): boolean =>
  round.roster.payload.candidates.some((candidate) => candidate.cid === cid)

const checkRequest = (state: ProcedureState, roster: Roster, { cids, signers }: Purge['payload']): void => {
  must(signers.includes(roster.payload.coordinator), 'E_SIGNERS', 'not signed by the coordinator')
  const rounds = Object.values(state.rounds)
  for (const cid of cids) {
    const known = state.rosters.some(({ payload }) => payload.candidates.some((one) => one.cid === cid))
    must(known, 'E_COVERAGE', `${cid} is no candidate`)
    const going = rounds.some((round) => !hasEnded(round.phase) && judges(round, cid))
    must(!going, 'E_STATE', `${cid} is being judged: a round must end, or the candidate withdraw, first`)
  }
}

const checkAnswer = (state: ProcedureState, { answers, archive, cids, signers }: Purge['payload']): void => {
  const asked = state.purges.find((one) => one.id === answers && one.payload.answers === null)
  must(asked !== undefined, 'E_SEQ', 'answers an erasure that is not known here')
  must(
    asked.payload.archive === archive && sameList(asked.payload.cids, cids),
    'E_COVERAGE',
    'answers for other candidates than were asked',
  )
  const before = state.purges.some(
    ({ payload }) => payload.answers === answers && sameList(payload.signers, signers),
  )
  must(!before, 'E_STATE', `${signers[0]} has answered before`)
}

/** The round after an erasure: purged once nobody is left in it. */
const purgedRound = (state: ProcedureState, round: RoundState): RoundState => ({
  ...round,
  phase: nextPhase(round.phase, 'purge', factsOf(state, round)) ?? round.phase,
})

/**
 * An erasure that coordinator and one other ask of every app, or somebody's answer that the own app did it.
 * Throws SealingError E_STATE, E_SIGNERS, E_SIG, E_SEQ, E_COVERAGE.
 */
export const acceptPurge = (state: ProcedureState, purge: Purge): ProcedureState => {
  const roster = rosterFor(state, purge.payload)
  const asks = purge.payload.answers === null
  const { signers } = purge.payload
  must(signers.length === (asks ? 2 : 1), 'E_SIGNERS', 'two people ask for an erasure, one answers')
  checkSigners(purge, signKeys(roster, signers))
  if (asks) checkRequest(state, roster, purge.payload)
  else checkAnswer(state, purge.payload)
  const next = { ...state, purges: [...state.purges, purge] }
  if (!asks) return next
  const rounds = Object.entries(next.rounds).map(([number, round]) => [number, purgedRound(next, round)])
  return { ...next, rounds: Object.fromEntries(rounds) }
}

/** Whom a purge asks: everybody in the list of its archive, or in the last list. */
export const purgeAsked = (state: ProcedureState, { payload }: Purge): Roster['payload']['people'] =>
  rosterFor(state, payload).payload.people

/** Who has not yet answered that the own app erased what this purge asks for, by id. */
export const purgeUnanswered = (state: ProcedureState, purge: Purge): string[] => {
  const done = state.purges.flatMap(({ payload }) => (payload.answers === purge.id ? payload.signers : []))
  return purgeAsked(state, purge)
    .map((person) => person.id)
    .filter((id) => !done.includes(id))
}
