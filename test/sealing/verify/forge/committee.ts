import { bytes, type Draft, type Made, type Value } from './file.ts'
import { type Person, recipientOf } from './keys.ts'
import { base, cids, commit, coordinator, design, exceptionDraft, type Plan, scorers, ZERO } from './plan.ts'
import type { Session } from './session.ts'

/** Enrolments, rosters and confirmations of a made-up committee. */

const enrolled = (person: Person): Draft => ({
  type: 'enrol/v1',
  payload: {
    ...base,
    box: recipientOf(person.box),
    member: person.id,
    role: person.role,
    roleKey: person.roleKey && recipientOf(person.roleKey),
    sign: person.sign.publicKey.toString('base64'),
    slots: person.slots.map(recipientOf),
  },
  att: {},
  signers: [person],
})

/** Everybody of both rosters enrols; who comes with other keys, once more. */
export const enrolAll = (session: Session): Made[] =>
  [...new Set([...session.plan.people, ...session.plan.later])].flatMap((person) => {
    const enrol = session.make(enrolled(person))
    if (enrol) session.log('enrol', enrol.id, { member: person.id, role: person.role })
    return enrol ?? []
  })

const rosterPerson = (person: Person, enrols: readonly Made[], slot: number): { [key: string]: Value } => {
  const scorer = person.role === 'member'
  const box = recipientOf(person.box)
  const own = enrols.filter(({ payload }) => payload['member'] === person.id)
  return {
    box,
    enrol: (own.find(({ payload }) => payload['box'] === box) ?? own[0])?.id ?? ZERO,
    group: 'trainers',
    id: person.id,
    name: commit(Buffer.alloc(32, 1).toString('base64'), Buffer.from(person.id)),
    role: person.role,
    roleKey: person.roleKey && recipientOf(person.roleKey),
    scorer,
    sign: person.sign.publicKey.toString('base64'),
    slotKey: scorer ? recipientOf(person.slots[slot]!) : null,
  }
}

interface Wanted {
  readonly people: readonly Person[]
  readonly cids: readonly string[]
  readonly earlier: readonly Made[]
  readonly exception: Made | null
  /** The exception by which the round before ended without an opening. */
  readonly ended: Made | null
  readonly round: number
}

const roster = (session: Session, enrols: readonly Made[], wanted: Wanted): Made => {
  const { people, cids: candidates, earlier, exception, ended, round } = wanted
  const { mode } = session.plan
  const slot = earlier.length
  const persons = people.map((person) => rosterPerson(person, enrols, slot))
  const named = new Set([
    ...persons,
    ...earlier.flatMap(({ payload }) => payload['people'] as typeof persons),
  ])
  const enrolIds = new Set([...named].map((person) => person['enrol']))
  const made = session.make({
    type: 'roster/v1',
    payload: {
      ...base,
      at: session.now(),
      candidates: candidates.map((cid) => ({
        cid,
        name: commit(Buffer.alloc(32, 2).toString('base64'), bytes(cid)),
      })),
      chair: scorers[0]!.id,
      coordinator: coordinator.id,
      deputies: [],
      design,
      exception: exception?.id ?? null,
      gen: exception ? 2 : 1,
      handover: null,
      keeper: mode === 'twokey' ? (people.find(({ role }) => role === 'keeper')?.id ?? null) : null,
      logHead: session.head(),
      mode,
      people: persons,
      prev: earlier.map(({ id }) => id),
      recusals: [],
      round,
      slot,
    },
    att: {
      names: Buffer.from('closed'),
      enrols: session.byId(enrols.filter(({ id }) => enrolIds.has(id))),
      rosters: bytes(earlier.map(({ stripped }) => stripped)),
      exceptions: session.byId([exception, ended].flatMap((one) => one ?? [])),
      handovers: Buffer.from('[]'),
    },
    signers: [coordinator],
  })
  if (made === null) throw new Error('a forger may not leave out a roster')
  session.log('roster', made.id, { gen: made.payload['gen']!, round: made.payload['round']! })
  return made
}

export const firstRoster = (session: Session, enrols: readonly Made[]): Made => {
  const { people, later, laterCids, again, round } = session.plan
  const only = again === null && round === 1
  const here = only ? { people: later, cids: laterCids } : { people, cids }
  return roster(session, enrols, { ...here, earlier: [], exception: null, ended: null, round: 1 })
}

/** The next generation under an exception, or the first one of the next round. */
export const nextRoster = (
  session: Session,
  enrols: readonly Made[],
  before: Made,
  exception: Made | null,
  ended: Made | null,
): Made => {
  const { later, laterCids, round } = session.plan
  const here = { people: later, cids: laterCids, earlier: [before] }
  return roster(session, enrols, { ...here, exception, ended, round })
}

const mustBeHeard = ({ mode }: Plan, people: readonly Person[]): Person[] =>
  people.filter(({ role }) => role === 'member' || (role === 'keeper' && mode === 'twokey'))

export const confirmAll = (session: Session, on: Made, people: readonly Person[]): Made[] =>
  mustBeHeard(session.plan, people).flatMap((person) => {
    const heard = mustBeHeard(session.plan, people).flatMap(({ id }) => (id === person.id ? [] : id))
    const payload = { ...base, at: session.now(), heard, member: person.id, roster: on.id }
    const confirm = session.make({ type: 'confirm/v1', payload, att: {}, signers: [person] })
    if (confirm) session.log('confirm', confirm.id, { member: person.id, roster: confirm.payload['roster']! })
    return confirm ?? []
  })

export const exceptionOn = (session: Session, on: Made, again: NonNullable<Plan['again']>): Made => {
  const exception = session.make(exceptionDraft(on.id, again.kind, again.who, again.deciders))
  if (exception === null) throw new Error('a forger may not leave out an exception')
  session.log('exception', exception.id, { kind: again.kind, roster: on.id, round: 1 })
  return exception
}
