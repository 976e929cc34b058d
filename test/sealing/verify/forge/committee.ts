import { bytes, type Draft, type Made, type Value } from './file.ts'
import { type Person, recipientOf } from './keys.ts'
import {
  cids,
  commit,
  coordinator,
  design,
  exceptionDraft,
  keeper,
  type Plan,
  procedure,
  scorers,
  ZERO,
} from './plan.ts'
import type { Session } from './session.ts'

/** Enrolments, rosters and confirmations of a made-up committee. */

const base = { app: '9.9.9', procedure }

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

export const enrolAll = (session: Session): Made[] =>
  session.plan.people.flatMap((person) => {
    const enrol = session.make(enrolled(person))
    if (enrol) session.log('enrol', enrol.id, { member: person.id, role: person.role })
    return enrol ?? []
  })

const rosterPerson = (person: Person, enrols: readonly Made[], slot: number): Value => {
  const scorer = person.role === 'member'
  return {
    box: recipientOf(person.box),
    enrol: enrols.find(({ payload }) => payload['member'] === person.id)?.id ?? ZERO,
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

/** A roster that follows these. */
export const roster = (
  session: Session,
  enrols: readonly Made[],
  earlier: readonly Made[],
  exception: Made | null,
): Made => {
  const { mode, people } = session.plan
  const slot = earlier.length
  const made = session.make({
    type: 'roster/v1',
    payload: {
      ...base,
      at: session.now(),
      candidates: cids.map((cid) => ({
        cid,
        name: commit(Buffer.alloc(32, 2).toString('base64'), bytes(cid)),
      })),
      chair: scorers[0]!.id,
      coordinator: coordinator.id,
      deputies: [],
      design,
      exception: exception?.id ?? null,
      gen: earlier.length + 1,
      handover: null,
      keeper: mode === 'twokey' ? keeper.id : null,
      logHead: session.head(),
      mode,
      people: people.map((person) => rosterPerson(person, enrols, slot)),
      prev: earlier.map(({ id }) => id),
      recusals: [],
      round: 1,
      slot,
    },
    att: {
      names: Buffer.from('closed'),
      enrols: session.byId(enrols),
      rosters: bytes(earlier.map(({ stripped }) => stripped)),
      exceptions: session.byId(exception ? [exception] : []),
      handovers: Buffer.from('[]'),
    },
    signers: [coordinator],
  })
  if (made === null) throw new Error('a forger may not leave out a roster')
  session.log('roster', made.id, { gen: made.payload['gen']!, round: made.payload['round']! })
  return made
}

const mustBeHeard = ({ people, mode }: Plan): Person[] =>
  people.filter(({ role }) => role === 'member' || (role === 'keeper' && mode === 'twokey'))

export const confirmAll = (session: Session, on: Made): Made[] =>
  mustBeHeard(session.plan).flatMap((person) => {
    const heard = mustBeHeard(session.plan).flatMap(({ id }) => (id === person.id ? [] : id))
    const payload = { ...base, at: session.now(), heard, member: person.id, roster: on.id }
    const confirm = session.make({ type: 'confirm/v1', payload, att: {}, signers: [person] })
    if (confirm) session.log('confirm', confirm.id, { member: person.id, roster: confirm.payload['roster']! })
    return confirm ?? []
  })

export const exceptionOn = (session: Session, on: Made): Made => {
  const exception = session.make(exceptionDraft(on.id, 'roster'))
  if (exception === null) throw new Error('a forger may not leave out an exception')
  session.log('exception', exception.id, { kind: 'roster', roster: on.id, round: 1 })
  return exception
}
