import { committeeFaults } from '../../domain/committeeChecks.ts'
import { ZegelError } from '../../domain/error.ts'
import type { Message } from '../../sealing/message.ts'
import type { Exception } from '../../sealing/rules/exception.ts'
import type { Roster } from '../../sealing/rules/people.ts'
import type { App, Open, Session } from '../app.ts'
import { currentCommittee, readDocument } from '../documents.ts'
import { enrolments, sealingRole } from '../exchange/enrolled.ts'
import { logHead } from '../log.ts'
import { decidedException, officeHandover } from '../office.ts'
import { protocolState, roundState } from '../progressOf.ts'
import { committeeUnder, type NextChoices } from './committeeUnder.ts'
import { historyOf, named, nextSlot, officesOf, personOf } from './parts.ts'
import { isDivided, readingUnder, unassigned } from './readers.ts'

type Unlocked = Open & { session: Session }

/**
 * Whose enrolment may be another one than in the list before. Second keys change together: a deputy who has another key comes with
 * it where the second key holder stays, who has the same key where that one signed for it (docs/formats.md, what a kind allows).
 */
export const rekeyed = (
  { payload: { kind, who, deciders } }: Exception,
  { payload: { keeper, deputies } }: Roster,
): readonly (string | null)[] => {
  if (kind === 'key' || kind === 'added') return [who]
  if (kind !== 'keeper') return []
  if (who === null || who !== keeper) return [who]
  return deciders.includes(who) ? deputies : [who, ...deputies]
}

/**
 * What the next list is made of: the last one, changed as the exception says. Everybody keeps the enrolment of the last
 * list but the person whose key the exception is about.
 * @throws E_PHASE without a decided exception, E_NOT_ENROLLED, E_COMMITTEE, E_SAME_KEYS where no second key would change
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
  const mayRekey = rekeyed(exception, round.roster)
  const enrolOf = (id: string): Message<'enrol/v1'> | null => {
    const listed = state.enrols.find(
      (one) => one.id === (id === office?.payload.to ? office.payload.key?.enrol : listedBefore.get(id)),
    )
    return (!office && mayRekey.includes(id) ? last.get(id) : listed) ?? null
  }
  // Somebody who was added to the committee but is in no list yet joins only with the own exception.
  const members = committee.members.filter((m) => listedBefore.has(m.id) || mayRekey.includes(m.id))
  const people = members.map((m) => ({ member: m, enrol: enrolOf(m.id) }))
  const missing = people.filter(({ member, enrol }) => enrol?.payload.role !== sealingRole(member)).length
  if (missing > 0) throw new ZegelError('E_NOT_ENROLLED', { missing })
  const held = ({ keeper, deputies }: { keeper: string | null; deputies: readonly string[] }) =>
    [keeper, ...deputies].join()
  const isSame =
    held(before) === held(officesOf(committee)) &&
    people.every(({ member, enrol }) => listedBefore.get(member.id) === enrol?.id)
  if (exception.payload.kind === 'keeper' && isSame) throw new ZegelError('E_SAME_KEYS')
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
