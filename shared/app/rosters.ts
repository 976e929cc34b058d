import { candidateCode } from '../domain/candidate.ts'
import { mayGoOn } from '../domain/check.ts'
import { committeeChecks, committeeFaults } from '../domain/committeeChecks.ts'
import { ZegelError } from '../domain/error.ts'
import { divide, notReading, type Reading } from '../domain/readers.ts'
import type { Committee, Member } from '../domain/schemas/committee.ts'
import type { AnyMessage, Message } from '../sealing/message.ts'
import type { Names } from '../sealing/names.ts'
import type { Exception } from '../sealing/rules/exception.ts'
import { scorersOf } from '../sealing/rules/people.ts'
import type { RoundState } from '../sealing/state.ts'
import type { App, Open, Session } from './app.ts'
import {
  currentCandidates,
  currentCommittee,
  currentDesign,
  readDocument,
  writeDocument,
} from './documents.ts'
import { draftBytes } from './drafts.ts'
import { mustBeEditable } from './editable.ts'
import { enrolledMembers, enrolments, sealingRole } from './exchange/enrolled.ts'
import { placeOf } from './exchange/places.ts'
import { logHead } from './log.ts'
import { takeMessage } from './messages.ts'
import { decidedException, officeHandover } from './office.ts'
import { practisedOn } from './practised.ts'
import { lastRound, openedBefore, protocolState, roundNow, roundState } from './progressOf.ts'
import { comingFrom, plannedRound } from './roundOf.ts'
import { scheduleOf } from './schedule.ts'
import { shuffled } from './shuffled.ts'
import { writeCommittee } from './writeCommittee.ts'

type Unlocked = Open & { session: Session }

const officesOf = ({ members }: Committee) => ({
  chair: members.find((m) => m.chair)!.id,
  keeper: members.find((m) => m.keeper)?.id ?? null,
  deputies: members.filter((m) => m.deputy).map(({ id }) => id),
})

const personOf = ({ id, name, group, scorer }: Member, enrol: Uint8Array) => ({
  id,
  name,
  group,
  scorer,
  enrol,
})

/** Candidates as the list of the round names them: where letters are read, names do not even travel. */
const named = (open: Open) => {
  const coming = comingFrom(open)
  const { letters } = plannedRound(open)
  const candidates = currentCandidates(open).filter((c) => !c.withdrawn && (coming?.has(c.cid) ?? true))
  if (candidates.length === 0) throw new ZegelError('E_NO_CANDIDATES', { round: roundNow(open) })
  return candidates.map(({ cid, name }) => ({ cid, name: letters ? candidateCode(cid) : name }))
}

/** Are the letters of this round divided, so that not everybody reads all of them? */
const isDivided = (open: Open): boolean => {
  const { kind, letters, readers } = plannedRound(open)
  return letters && (kind === 'reread' || readers !== null)
}

/** Who read, and who said not to judge, in the round before: neither is a second assessor. */
const notSecond = (open: Open): ((member: string, cid: string) => boolean) => {
  const before = roundState(open, openedBefore(open, roundNow(open)))
  const scored = new Set(scorersOf(before!.roster).map(({ id }) => id))
  const free = new Set(before!.roster.payload.recusals.map(({ cid, member }) => `${cid} ${member}`))
  return (member, cid) => scored.has(member) && !free.has(`${cid} ${member}`)
}

/**
 * Who is not to read which letter, drawn by lot.
 * @param kept who reads what already, under the list before
 * @throws E_NO_SECOND_READER
 */
const unassigned = (
  app: App,
  open: Open,
  cids: readonly string[],
  scorers: readonly string[],
  kept: readonly Reading[] = [],
): Reading[] => {
  const { kind, readers } = plannedRound(open)
  const read = kind === 'reread' ? notSecond(open) : () => false
  const may = (member: string, cid: string) => !read(member, cid)
  const order = shuffled(cids, app.random)
  const reading = divide(order, shuffled(scorers, app.random), readers ?? scorers.length, may, kept)
  const missing = cids.filter((cid) => !reading.some((one) => one.cid === cid)).length
  if (missing > 0) throw new ZegelError('E_NO_SECOND_READER', { missing })
  return notReading(cids, scorers, reading)
}

const bytesOf = (messages: readonly AnyMessage[]): Uint8Array[] => messages.map(({ bytes }) => bytes)

/** What a list rests on beside itself: everything of the lists before it. */
const historyOf = (open: Open) => {
  const state = protocolState(open)
  return {
    earlier: bytesOf(state.rosters),
    exceptions: bytesOf(Object.values(state.rounds).flatMap((one) => one.exceptions)),
    handovers: bytesOf(state.handovers),
    earlierEnrols: bytesOf(
      state.enrols.filter(({ id }) =>
        state.rosters.some(({ payload }) => payload.people.some((person) => person.enrol === id)),
      ),
    ),
  }
}

const nextSlot = (open: Open): number =>
  Math.max(-1, ...protocolState(open).rosters.map(({ payload }) => payload.slot)) + 1

/**
 * What the first list of a round is made of.
 * @param drawn who is not to read what, where that was drawn before
 * @throws E_FROZEN, E_NO_SECOND_READER, E_NOT_PUBLISHED, E_CHECKS_OPEN, E_COMMITTEE, E_NOT_ENROLLED, E_NO_CANDIDATES
 */
export const firstRoster = (app: App, open: Unlocked, drawn: readonly Reading[] | null = null) => {
  mustBeEditable(open, 'committee')
  const design = open.store.designs.all().at(-1)
  if (!design) throw new ZegelError('E_NOT_PUBLISHED')
  const committee = currentCommittee(open)
  const [fault] = committeeFaults(committee)
  if (fault) throw new ZegelError('E_COMMITTEE', { fault })
  if (!mayGoOn(committeeChecks(committee, app.clock().slice(0, 10), practisedOn(open))))
    throw new ZegelError('E_CHECKS_OPEN')
  const enrolled = new Set(enrolledMembers(open))
  const missing = committee.members.filter((m) => !enrolled.has(m.id)).length
  if (missing > 0) throw new ZegelError('E_NOT_ENROLLED', { missing })
  const known = enrolments(open)
  const last = lastRound(open)
  const candidates = named(open)
  const scorers = committee.members.filter(({ scorer }) => scorer).map(({ id }) => id)
  const cids = candidates.map(({ cid }) => cid)
  return {
    roster: {
      round: roundNow(open),
      gen: 1,
      slot: nextSlot(open),
      mode: committee.mode,
      design: design.hash,
      logHead: logHead(open),
      at: app.clock(),
      candidates,
      recusals: drawn ?? (isDivided(open) ? unassigned(app, open, cids, scorers) : []),
      coordinator: open.session.member,
      ...officesOf(committee),
      people: committee.members.map((m) => personOf(m, known.get(m.id)!.bytes)),
    },
    exception: null,
    handover: (last && officeHandover(protocolState(open), last)?.bytes) ?? null,
    ...historyOf(open),
    names: null,
  }
}

/** The committee as the exception changes it; where whoever presided leaves, nobody does. */
const changedUnder = (
  committee: Committee,
  { kind, who }: Exception['payload'],
  { leaves, deputies }: NextChoices,
): Committee => {
  const each = (change: (m: Member) => Member): Committee => ({
    ...committee,
    members: committee.members.map(change),
  })
  switch (kind) {
    case 'drop-out':
      if (leaves) return { ...committee, members: committee.members.filter((m) => m.id !== who) }
      return each((m) => (m.id === who ? { ...m, scorer: false } : m))
    case 'added':
      return each((m) => (m.id === who ? { ...m, scorer: true } : m))
    case 'keeper': {
      if (who === null) return committee
      // Whoever held a second key enrolled for that office, and leaves with it.
      const loses = (m: Member): boolean => m.keeper || (m.deputy && deputies?.includes(m.id) === false)
      return {
        ...committee,
        members: committee.members
          .filter((m) => m.id === who || !loses(m))
          .map((m) => ({ ...m, keeper: m.id === who, deputy: m.deputy && m.id !== who })),
      }
    }
    case 'roster':
    case 'key':
    case 'withdraw':
    case 'opening-mislukt':
    case 'abort':
    case 'void':
      return committee
  }
}

/** The choices that the secretary has in a next list. */
export interface NextChoices {
  /** Drop-out: does the person leave the committee, or stay without scoring? */
  readonly leaves: boolean
  /** Who presides where the chair leaves; null where nobody has to be chosen. */
  readonly chair: string | null
  /** Kind `keeper`: who of the deputies stays one; all of them where left out. */
  readonly deputies?: readonly string[] | undefined
}

/** The committee as the exception changes it, with a chair where the one it had leaves. */
export const committeeUnder = (
  before: Committee,
  exception: Exception['payload'],
  choices: NextChoices,
): Committee => {
  const { chair } = choices
  const changed = changedUnder(before, exception, choices)
  if (changed.members.some((m) => m.chair)) return changed
  return { ...changed, members: changed.members.map((m) => ({ ...m, chair: m.id === chair })) }
}

/** Whose enrolment may be another one than in the list before. */
const rekeyed = ({ payload: { kind, who } }: Exception): string | null =>
  kind === 'key' || kind === 'keeper' || kind === 'added' ? who : null

/** Who reads what under a list. */
const readingUnder = ({ candidates, people, recusals }: RoundState['roster']['payload']): Reading[] =>
  notReading(
    candidates.map(({ cid }) => cid),
    people.filter(({ scorer }) => scorer).map(({ id }) => id),
    recusals,
  )

/**
 * What the next list is made of: the last one, changed as the exception says. Everybody keeps the enrolment of the last
 * list but the person whose key the exception is about.
 * @throws E_PHASE without a decided exception, E_NOT_ENROLLED, E_COMMITTEE
 */
export const nextRoster = (app: App, open: Unlocked, choices: NextChoices) => {
  const state = protocolState(open)
  const round = roundState(open)
  const exception = round && decidedException(state, round)
  if (!exception) throw new ZegelError('E_PHASE')
  const before = round.roster.payload
  const office = officeHandover(state, round)
  const committee = committeeUnder(currentCommittee(open), exception.payload, choices)
  const [fault] = committeeFaults(committee)
  if (fault) throw new ZegelError('E_COMMITTEE', { fault })
  const last = enrolments(open)
  const listedBefore = new Map(before.people.map((person) => [person.id, person.enrol]))
  const enrolOf = (id: string): Message<'enrol/v1'> | null => {
    const listed = state.enrols.find(
      (one) => one.id === (id === office?.payload.to ? office.payload.key?.enrol : listedBefore.get(id)),
    )
    return (!office && id === rekeyed(exception) ? last.get(id) : listed) ?? null
  }
  // Somebody who was added to the committee but is in no list yet joins only with the own exception.
  const members = committee.members.filter((m) => listedBefore.has(m.id) || m.id === rekeyed(exception))
  const people = members.map((m) => ({ member: m, enrol: enrolOf(m.id) }))
  const missing = people.filter(({ member, enrol }) => enrol?.payload.role !== sealingRole(member)).length
  if (missing > 0) throw new ZegelError('E_NOT_ENROLLED', { missing })
  const gone = exception.payload.kind === 'withdraw' ? exception.payload.who : null
  const candidates = named(open).filter(({ cid }) => cid !== gone)
  const cids = candidates.map(({ cid }) => cid)
  const scorers = members.filter((m) => m.scorer).map(({ id }) => id)
  return {
    committee,
    roster: {
      round: before.round,
      gen: before.gen + 1,
      slot: nextSlot(open),
      mode: before.mode,
      design: before.design,
      logHead: logHead(open),
      at: app.clock(),
      candidates,
      recusals: isDivided(open)
        ? unassigned(app, open, cids, scorers, readingUnder(before))
        : before.recusals.filter(({ cid, member }) => cids.includes(cid) && scorers.includes(member)),
      coordinator: office?.payload.to ?? before.coordinator,
      ...officesOf(committee),
      people: people.map(({ member, enrol }) => personOf(member, enrol?.bytes ?? new Uint8Array())),
    },
    exception: exception.bytes,
    handover: office?.bytes ?? null,
    ...historyOf(open),
    names: readDocument(open, 'names'),
  }
}

/**
 * Keeps a list that was made: with its code, the committee that it rests on, and a row for every pair that scores here, so
 * that nobody can see who has begun with whom. Nobody but the owner can encrypt for the owner, so these are random bytes of
 * the same length until the owner confirms; what somebody wrote under an earlier list stays.
 */
export const keepRoster = (
  app: App,
  open: Unlocked,
  made: { bytes: Uint8Array; id: string; code: string; names: Names },
  committee: Committee,
): void => {
  takeMessage(app, open, made.bytes, open.session.member)
  const { order, slots } = scheduleOf(open, currentDesign(open).interviewMinutes)
  writeDocument(app, open, 'schedule', { order, slots })
  writeCommittee(app, open, committee)
  writeDocument(app, open, 'names', made.names)
  for (const name of ['committee', 'candidates', 'names']) open.store.documents.settle(name)
  writeDocument(app, open, 'codes', { ...readDocument(open, 'codes'), [made.id]: made.code })
  for (const { id: member, scorer } of committee.members)
    if (scorer && placeOf(open, member) === 'here')
      for (const { cid } of slots) {
        const key = { round: roundNow(open), member, cid }
        if (!open.store.drafts.get(key)) open.store.drafts.put(key, app.random(draftBytes))
      }
}
