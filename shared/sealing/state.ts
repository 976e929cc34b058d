import type { Message } from './message.ts'
import { hasEnded, type RoundFacts, type RoundPhase } from './phases.ts'
import { hasConfirmed } from './rules/confirmed.ts'
import { officeUnder } from './rules/handover.ts'
import { type Office, officeOf } from './rules/office.ts'
import { mustBeHeard, type Roster, scorersOf } from './rules/people.ts'

export type Seal = Message<'seal/v1'>

/** A generation that was closed and is not the one that counts any more. */
export interface Attempt {
  readonly roster: Roster
  readonly close: Message<'close/v1'>
  readonly open: Message<'open/v1'> | null
  readonly releases: Readonly<Record<string, Message<'release/v1'>>>
}

/** What this laptop knows of one round: folded from accepted messages, never stored. */
export interface RoundState {
  readonly round: number
  readonly phase: RoundPhase
  /** All generations, oldest first. */
  readonly rosters: readonly Roster[]
  /** The roster that counts: the last generation. */
  readonly roster: Roster
  /** Confirmations of any generation. */
  readonly confirms: readonly Message<'confirm/v1'>[]
  /** Per scorer the seals nothing has replaced yet: one, or two with one number (a conflict). */
  readonly seals: Readonly<Record<string, readonly Seal[]>>
  /** Seals of generations and numbers before. */
  readonly replaced: readonly Seal[]
  /** Generations that were closed before this one, oldest first. */
  readonly attempts: readonly Attempt[]
  readonly close: Message<'close/v1'> | null
  readonly open: Message<'open/v1'> | null
  /** By scorer. */
  readonly releases: Readonly<Record<string, Message<'release/v1'>>>
  /** Releases that their author made once more for the same close, of any generation. */
  readonly repeated: readonly Message<'release/v1'>[]
  readonly archive: Message<'archive/v1'> | null
  /** The seals that the archive holds, by member; empty before it. */
  readonly archived: readonly Message<'seal/v1'>[]
  /** What people's apps found when they compared the archive with what they did themselves. */
  readonly compared: readonly Message<'compare/v1'>[]
  /** Who destroyed the own round keys. */
  readonly finalised: readonly Message<'finalise/v1'>[]
  readonly audits: readonly Message<'audit/v1'>[]
  readonly exceptions: readonly Message<'exception/v1'>[]
  readonly faults: readonly Message<'fault/v1'>[]
  readonly late: readonly Message<'late/v1'>[]
  readonly withdrawn: readonly Message<'withdraw/v1'>[]
}

/** What this laptop knows of one procedure. */
export interface ProcedureState {
  readonly procedure: string
  /** Keys of the coordinator as the first invitation gave them; null before any. */
  readonly coordinator: Message<'invite/v1'>['payload']['coordinator'] | null
  readonly invites: readonly Message<'invite/v1'>[]
  readonly enrols: readonly Message<'enrol/v1'>[]
  /** All rosters of all rounds, oldest first. */
  readonly rosters: readonly Roster[]
  readonly rounds: Readonly<Record<number, RoundState>>
  readonly briefings: readonly Message<'briefing/v1'>[]
  readonly receipts: readonly Message<'receipt/v1'>[]
  /** Changes of the published design, oldest first. */
  readonly amendments: readonly Message<'amendment/v1'>[]
  readonly handovers: readonly Message<'handover/v1'>[]
  /** Changed ratings, each member's oldest first. */
  readonly revisions: readonly Message<'revise/v1'>[]
  readonly decisions: readonly Message<'decision/v1'>[]
  /** Erasures that were asked for, and the answers to them. */
  readonly purges: readonly Message<'purge/v1'>[]
  /** File ids of everything accepted. */
  readonly known: ReadonlySet<string>
}

export const emptyState = (procedure: string): ProcedureState => ({
  procedure,
  coordinator: null,
  invites: [],
  enrols: [],
  rosters: [],
  rounds: {},
  briefings: [],
  receipts: [],
  amendments: [],
  handovers: [],
  revisions: [],
  decisions: [],
  purges: [],
  known: new Set(),
})

/** The round as it begins with a roster. */
export const newRound = (roster: Roster): RoundState => ({
  round: roster.payload.round,
  phase: 'frozen',
  rosters: [roster],
  roster,
  confirms: [],
  seals: {},
  replaced: [],
  attempts: [],
  close: null,
  open: null,
  releases: {},
  repeated: [],
  archive: null,
  archived: [],
  compared: [],
  finalised: [],
  audits: [],
  exceptions: [],
  faults: [],
  late: [],
  withdrawn: [],
})

/** A round, or null before its first roster. */
export const roundOf = (state: ProcedureState, round: number): RoundState | null =>
  state.rounds[round] ?? null

/** The round whose archive this is; null while it is not known here. */
export const roundUpon = ({ rounds }: ProcedureState, archive: string): RoundState | null =>
  Object.values(rounds).find((round) => round.archive?.id === archive) ?? null

/** The decisions upon an archive, first the first. */
export const decisionsUpon = (
  { decisions }: ProcedureState,
  archive: string | undefined,
): Message<'decision/v1'>[] => decisions.filter(({ payload }) => payload.archive === archive)

/** A coordinator, by key. */
export interface Coordinator {
  readonly id: string
  readonly sign: string
}

/** The key with which the first list was signed, on which all later ones rest; before any list that of the invitation, or null. */
export const anchorOf = ({ coordinator, rosters: [first] }: ProcedureState): string | null =>
  (first
    ? first.payload.people.find(({ id }) => id === first.payload.coordinator)?.sign
    : coordinator?.sign) ?? null

/** Who has been coordinator, the present one last: of the invitation, and of every roster. */
export const coordinatorsOf = ({ coordinator, rosters }: ProcedureState): readonly Coordinator[] => {
  const listed = rosters.flatMap(({ payload }) =>
    payload.people.filter((person) => person.id === payload.coordinator),
  )
  return [...(coordinator ? [coordinator] : []), ...listed].map(({ id, sign }) => ({ id, sign }))
}

/**
 * To whom the office went by a handover under the last roster, with the key that it gives; null where it went to nobody, and as long as that
 * enrolment is not known here.
 */
export const successorOf = ({ handovers, enrols, rosters }: ProcedureState): Coordinator | null => {
  const last = rosters.at(-1)
  const { to, key } = (last && officeUnder(handovers, last.id)?.payload) ?? {}
  const enrol = enrols.find(({ id, payload }) => id === key?.enrol && payload.member === to)
  return enrol ? { id: enrol.payload.member, sign: enrol.payload.sign } : null
}

/** The coordinator of the last list, or of the invitation; null before any. */
export const coordinatorNow = (state: ProcedureState): Coordinator | null =>
  coordinatorsOf(state).at(-1) ?? null

/**
 * Who has the coordinator's office now, as far as it is known here: by the last list, and between two rounds by the handover under it. Null before any list.
 */
export const officeNow = (state: ProcedureState): Office | null => {
  const last = state.rosters.at(-1)
  const phase = last && state.rounds[last.payload.round]?.phase
  return last ? officeOf(last, phase !== undefined && hasEnded(phase), successorOf(state)) : null
}

/** Scorers of the roster who have sealed under it and not twice with one number, by id. */
export const sealedMembers = (round: RoundState): string[] =>
  scorersOf(round.roster)
    .map((person) => person.id)
    .filter((id) => round.seals[id]?.length === 1)

/** Members with two seals of one number: they must seal once more. */
export const conflictsOf = (round: RoundState): string[] =>
  Object.keys(round.seals)
    .filter((id) => (round.seals[id]?.length ?? 0) > 1)
    .sort()

/** The seal of a member that counts, or null while there is none or two. */
export const sealOf = (round: RoundState, member: string): Seal | null => {
  const heads = round.seals[member] ?? []
  return heads.length === 1 ? (heads[0] ?? null) : null
}

/** Whether a person has confirmed the roster that counts. */
export const confirmedBy = (round: RoundState, member: string): boolean =>
  hasConfirmed(round.roster, round.confirms, member)

/** What the archive of a round carries of the time before the seals and the close that count. */
export const earlierIn = (round: RoundState) => ({
  seals: round.replaced,
  closes: round.attempts.map((attempt) => attempt.close),
  answers: [
    ...round.attempts.flatMap(({ open, releases }) => [...(open ? [open] : []), ...Object.values(releases)]),
    ...round.repeated,
  ],
})

/** Who must confirm before the round can close, and has not. */
export const unconfirmed = (round: RoundState): string[] =>
  mustBeHeard(round.roster).filter((id) => !confirmedBy(round, id))

/** Scorers whose key is out. */
const answeredMembers = (round: RoundState): string[] =>
  round.open ? scorersOf(round.roster).map((person) => person.id) : Object.keys(round.releases).sort()

/** The close of this generation and those before it for which a key is out: nothing else is ever answered. */
export const answeredCloses = (round: RoundState): string[] => {
  const now = round.close
    ? [{ roster: round.roster, close: round.close, open: round.open, releases: round.releases }]
    : []
  return [...round.attempts, ...now]
    .filter((one) => one.open !== null || Object.keys(one.releases).length > 0)
    .map((one) => one.close.id)
}

/** Candidates of the round whose erasure was asked for. */
const erasedIn = (state: ProcedureState, round: RoundState): string[] => {
  const asked = state.purges.flatMap(({ payload }) => (payload.answers === null ? payload.cids : []))
  return round.roster.payload.candidates.map(({ cid }) => cid).filter((cid) => asked.includes(cid))
}

/** What transitions of the round depend on. */
export const factsOf = (state: ProcedureState, round: RoundState): RoundFacts => ({
  invited: state.invites.length,
  enrolled: new Set(state.enrols.map((enrol) => enrol.payload.member)).size,
  scorers: scorersOf(round.roster).length,
  sealed: sealedMembers(round).length,
  conflicts: conflictsOf(round).length,
  answered: answeredCloses(round).length > 0 ? Math.max(1, answeredMembers(round).length) : 0,
  closes: round.attempts.length + (round.close ? 1 : 0),
  candidates: round.roster.payload.candidates.length,
  purged: erasedIn(state, round).length,
})
