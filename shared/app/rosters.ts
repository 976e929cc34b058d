import { mayGoOn } from '../domain/check.ts'
import { committeeChecks, committeeFaults } from '../domain/committeeChecks.ts'
import { ZegelError } from '../domain/error.ts'
import type { Committee, Member } from '../domain/schemas/committee.ts'
import type { AnyMessage } from '../sealing/message.ts'
import type { Exception } from '../sealing/rules/exception.ts'
import type { App, Open, Session } from './app.ts'
import { currentCommittee, currentDesign, readDocument, writeCommittee, writeDocument } from './documents.ts'
import { draftBytes } from './drafts.ts'
import { enrolledMembers, enrolments } from './exchange/enrolled.ts'
import { placeOf } from './exchange/places.ts'
import { logHead } from './log.ts'
import { takeMessage } from './messages.ts'
import { decidedException, officeHandover } from './office.ts'
import { currentRound, protocolState, roundState } from './progressOf.ts'
import { currentCandidates, scheduleOf } from './use/candidates.ts'
import { mustBeEditable } from './use/design.ts'
import { practisedOn } from './use/practice.ts'

type Unlocked = Open & { session: Session }

const officesOf = ({ members }: Committee) => ({
  chair: members.find((m) => m.chair)!.id,
  keeper: members.find((m) => m.keeper)?.id ?? null,
  deputies: [],
})

const personOf = ({ id, name, group, scorer }: Member, enrol: Uint8Array) => ({
  id,
  name,
  group,
  scorer,
  enrol,
})

const named = (open: Open) => {
  const candidates = currentCandidates(open).filter((c) => !c.withdrawn)
  if (candidates.length === 0) throw new ZegelError('E_NO_CANDIDATES')
  return candidates.map(({ cid, name }) => ({ cid, name }))
}

/**
 * What the first list is made of.
 * @throws E_FROZEN, E_NOT_PUBLISHED, E_CHECKS_OPEN, E_COMMITTEE, E_NOT_ENROLLED, E_NO_CANDIDATES
 */
export const firstRoster = (app: App, open: Unlocked) => {
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
  return {
    round: currentRound,
    gen: 1,
    slot: 0,
    mode: committee.mode,
    design: design.hash,
    logHead: logHead(open),
    at: app.clock(),
    candidates: named(open),
    recusals: [],
    coordinator: open.session.member,
    ...officesOf(committee),
    people: committee.members.map((m) => personOf(m, known.get(m.id)!.bytes)),
  }
}

/** The committee as the exception changes it. */
export const committeeUnder = (
  committee: Committee,
  { kind, who }: Exception['payload'],
  leaves: boolean,
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
    case 'keeper':
      return who === null ? committee : each((m) => ({ ...m, keeper: m.id === who }))
    case 'roster':
    case 'key':
    case 'withdraw':
    case 'opening-mislukt':
      return committee
  }
}

const bytesOf = (messages: readonly AnyMessage[]): Uint8Array[] => messages.map(({ bytes }) => bytes)

/** Whose enrolment may be another one than in the list before. */
const rekeyed = ({ payload: { kind, who } }: Exception): string | null =>
  kind === 'key' || kind === 'keeper' || kind === 'added' ? who : null

/**
 * What the next list is made of: the last one, changed as the exception says. Everybody keeps the enrolment of the last
 * list but the person whose key the exception is about.
 * @throws E_PHASE without a decided exception, E_NOT_ENROLLED, E_COMMITTEE
 */
export const nextRoster = (app: App, open: Unlocked, leaves: boolean) => {
  const state = protocolState(open)
  const round = roundState(open)
  const exception = round && decidedException(state, round)
  if (!exception) throw new ZegelError('E_PHASE')
  const before = round.roster.payload
  const office = officeHandover(state, round)
  const committee = committeeUnder(currentCommittee(open), exception.payload, leaves)
  const [fault] = committeeFaults(committee)
  if (fault) throw new ZegelError('E_COMMITTEE', { fault })
  const last = enrolments(open)
  const named = new Map(before.people.map((person) => [person.id, person.enrol]))
  const enrolOf = (id: string): Uint8Array | null => {
    const listed = state.enrols.find(
      (one) => one.id === (id === office?.payload.to ? office.payload.key?.enrol : named.get(id)),
    )
    if (office) return listed?.bytes ?? null
    return (id === rekeyed(exception) ? last.get(id) : (listed ?? null))?.bytes ?? null
  }
  // Somebody who was added to the committee but is in no list yet joins only with the own exception.
  const members = committee.members.filter((m) => named.has(m.id) || m.id === rekeyed(exception))
  const people = members.map((m) => ({ member: m, enrol: enrolOf(m.id) }))
  const missing = people.filter(({ enrol }) => enrol === null).length
  if (missing > 0) throw new ZegelError('E_NOT_ENROLLED', { missing })
  const gone = exception.payload.kind === 'withdraw' ? exception.payload.who : null
  const candidates = currentCandidates(open).filter((c) => !c.withdrawn && c.cid !== gone)
  const ids = new Set(candidates.map(({ cid }) => cid))
  const scoring = new Set(members.filter((m) => m.scorer).map(({ id }) => id))
  return {
    committee,
    roster: {
      round: before.round,
      gen: before.gen + 1,
      slot: Math.max(...state.rosters.map(({ payload }) => payload.slot)) + 1,
      mode: before.mode,
      design: before.design,
      logHead: logHead(open),
      at: app.clock(),
      candidates: candidates.map(({ cid, name }) => ({ cid, name })),
      recusals: before.recusals.filter(({ cid, member }) => ids.has(cid) && scoring.has(member)),
      coordinator: office?.payload.to ?? before.coordinator,
      ...officesOf(committee),
      people: people.map(({ member, enrol }) => personOf(member, enrol ?? new Uint8Array())),
    },
    earlier: bytesOf(state.rosters),
    exception: exception.bytes,
    handover: office?.bytes ?? null,
    exceptions: bytesOf(Object.values(state.rounds).flatMap((one) => one.exceptions)),
    handovers: bytesOf(state.handovers),
    earlierEnrols: bytesOf(
      state.enrols.filter(({ id }) =>
        state.rosters.some(({ payload }) => payload.people.some((person) => person.enrol === id)),
      ),
    ),
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
  made: { bytes: Uint8Array; id: string; code: string },
  committee: Committee,
): void => {
  takeMessage(app, open, made.bytes, open.session.member)
  const { order, slots } = scheduleOf(open, currentDesign(open).interviewMinutes)
  writeDocument(app, open, 'schedule', { order, slots })
  writeCommittee(app, open, committee)
  for (const name of ['committee', 'candidates']) open.store.documents.settle(name)
  writeDocument(app, open, 'codes', { ...readDocument(open, 'codes'), [made.id]: made.code })
  for (const { id: member, scorer } of committee.members)
    if (scorer && placeOf(open, member) === 'here')
      for (const { cid } of slots) {
        const key = { round: currentRound, member, cid }
        if (!open.store.drafts.get(key)) open.store.drafts.put(key, app.random(draftBytes))
      }
}
