import type { Committee } from '../domain/schemas/committee.ts'
import type { Exception } from '../sealing/rules/exception.ts'
import { type Handover, isOffice, officeUnder } from '../sealing/rules/handover.ts'
import { coordinatorNow, type ProcedureState, type RoundState } from '../sealing/state.ts'
import type { App, Open } from './app.ts'
import { currentCommittee, readDocument, writeDocument } from './documents.ts'
import { homeOf } from './exchange/places.ts'
import { lastRound, protocolState, roundState } from './progressOf.ts'
import { writeCommittee } from './writeCommittee.ts'

/** The secretary's office in other hands: sealing.md, "What goes wrong". */

/**
 * The round whose list says who is secretary: the present one, or the last while none runs. Null before any list.
 */
export const listedRound = (open: Open): RoundState | null => roundState(open) ?? lastRound(open)

/** Is the round before over, and the next one not frozen? Then the office goes with the first list of that one. */
export const isBetweenRounds = (open: Open): boolean => roundState(open) === null && lastRound(open) !== null

/** The handover of the secretary's office under the list that counts, once everybody has signed it; null when there is none. */
export const officeHandover = ({ handovers }: ProcedureState, round: RoundState): Handover | null =>
  officeUnder(handovers, round.roster.id)

/** Between two rounds: the handover by which the next list will have another secretary; null where none was signed. */
const betweenRounds = (open: Open): Handover | null => {
  const last = lastRound(open)
  return last && isBetweenRounds(open) ? officeHandover(protocolState(open), last) : null
}

/** Who is secretary now: by the last list, or by the handover between two rounds that no list rests on yet. Null before any invitation. */
export const secretaryNow = (open: Open): string | null =>
  betweenRounds(open)?.payload.to ?? coordinatorNow(protocolState(open))?.id ?? null

/** The enrolment with which somebody else than the last list says is secretary now; null where nobody is. */
export const followingNow = (open: Open): Uint8Array | null => {
  const named = betweenRounds(open)?.payload.key?.enrol
  return protocolState(open).enrols.find(({ id }) => id === named)?.bytes ?? null
}

/** Exceptions about the list that counts, signed by all, that no next list rests on yet. */
const decidedIn = ({ exceptions, roster }: RoundState): readonly Exception[] =>
  exceptions.filter(({ payload, att }) => payload.roster === roster.id && att['reason'] !== undefined)

/** Does this exception let the next list give the office to `to`? Under another kind the list could not (formats.md, exceptions). */
export const letsFollow = ({ payload }: Exception, to: string): boolean =>
  payload.who === to && ['key', 'opening-mislukt'].includes(payload.kind)

/**
 * The exception that the next list rests on, or null as long as none is decided. Once the office goes to somebody, only
 * the one that says so.
 */
export const decidedException = (state: ProcedureState, round: RoundState): Exception | null => {
  const handover = officeHandover(state, round)
  const decided = decidedIn(round)
  if (!handover) return decided[0] ?? null
  return decided.find((one) => letsFollow(one, handover.payload.to)) ?? null
}

/** Who has the office that this person had, by the last handover; null when it was not theirs. */
export const officeTakenBy = (open: Open, from: string): string | null =>
  protocolState(open).handovers.findLast((one) => isOffice(one) && one.payload.from === from)?.payload.to ??
  null

/** Has this person a seat in the committee? As long as there is none, whoever begins it has. */
export const hasSeat = (open: Open, member: string): boolean =>
  readDocument(open, 'mode')?.seats.some(({ id }) => id === member) ?? true

/**
 * The committee with the office in other hands. Who had it leaves, with every other office that was theirs: whoever follows
 * has those too. In `twokey` a secretary does not score.
 */
const committeeAfter = (committee: Committee, { payload: { from, to } }: Handover): Committee => {
  const chaired = committee.members.some(({ id, chair }) => id === from && chair)
  return {
    ...committee,
    members: committee.members
      .filter(({ id }) => id !== from)
      .map((member) =>
        member.id === to
          ? {
              ...member,
              coordinator: true,
              chair: member.chair || chaired,
              scorer: member.scorer && committee.mode === 'strict',
            }
          : member,
      ),
  }
}

/**
 * On the secretary's laptop: once handover and exception are signed by all (between two rounds there is a handover alone), the successor is secretary for this app, and can
 * make the list that says so to everybody. Needs somebody unlocked, whoever that is.
 */
export const followOffice = (app: App, open: Open): void => {
  const round = listedRound(open)
  const state = protocolState(open)
  const handover = round && officeHandover(state, round)
  if (homeOf(open) !== null || !handover) return
  if (!isBetweenRounds(open) && !decidedException(state, round)) return
  const committee = currentCommittee(open)
  const { to } = handover.payload
  if (committee.members.some(({ id, coordinator }) => id === to && coordinator)) return
  writeCommittee(app, open, committeeAfter(committee, handover))
  open.store.documents.settle('committee')
  writeDocument(app, open, 'places', { ...readDocument(open, 'places'), [to]: 'here' })
  app.changed()
}
