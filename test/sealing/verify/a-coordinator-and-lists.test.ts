import { describe } from 'vitest'
import {
  type Attack,
  add,
  bodyOf,
  findsOut,
  HASH,
  MOMENT,
  moveRow,
  officeOf,
  put,
  rosterOf,
  scorersOf,
  swapped,
  unamended,
} from './dishonest.ts'
import type { Apart, Members, Nested } from './remake.ts'

const lists: Attack[] = [
  [
    'two candidates with each other’s names under a new list',
    'archive',
    (own) => {
      swapped(rosterOf(own).payload['candidates'] as Members[], 'name')
    },
    'E_ROSTER',
  ],
  [
    'two people with each other’s names under a new list',
    'archive',
    (own) => {
      swapped(rosterOf(own).payload['people'] as Members[], 'name')
    },
    'E_ROSTER',
  ],
  [
    'somebody else who may not score any more',
    'archive',
    (own) => {
      const people = rosterOf(own).payload['people'] as Members[]
      Object.assign(people.find(({ scorer }) => scorer === true)!, { scorer: false, slotKey: null })
    },
    'E_ROSTER',
  ],
  [
    'another design under an exception that does not allow it',
    'archive',
    (own) => put(rosterOf(own), { design: HASH }),
    'E_ROSTER',
  ],
  [
    'round keys that were used before',
    'archive',
    (own) => {
      const before = own.of('roster/v1').at(-2)!
      put(rosterOf(own), { slot: before.payload['slot']! })
      for (const person of rosterOf(own).payload['people'] as Members[]) {
        const enrol = own.of('enrol/v1').find(({ id }) => id === person['enrol'])!
        if (person['slotKey'] !== null)
          person['slotKey'] = (enrol.payload['slots'] as string[])[Number(before.payload['slot'])]!
      }
    },
    'E_SLOT',
  ],
  [
    'a list that was sent without the exception before it',
    'archive',
    (own) => {
      const roster = rosterOf(own)
      roster.keepsAtt = true
      put(roster, { att: { ...(roster.payload['att'] as Members), exceptions: { bytes: 2, sha256: HASH } } })
    },
    'E_ROSTER',
  ],
  [
    'a list that was sent without the handover before it',
    'archive',
    (own) => {
      const roster = rosterOf(own)
      roster.keepsAtt = true
      put(roster, { att: { ...(roster.payload['att'] as Members), handovers: { bytes: 2, sha256: HASH } } })
    },
    'E_ROSTER',
  ],
  [
    'an exception that the coordinator signed alone',
    'archive',
    (own) => {
      own.of('exception/v1')[0]!.signers = [officeOf(own)]
    },
    'E_SIGNERS',
  ],
  [
    'an exception decided after the list that rests on it',
    'archive',
    (own) => {
      const exception = own.of('exception/v1')[0]!
      moveRow(own, own.at(exception), own.at(rosterOf(own)))
    },
    'E_LOG',
  ],
  [
    'an office handed over after the list of the new coordinator',
    'archive',
    (own) => {
      unamended(own)
      const handover = own.of('handover/v1')[0]!
      const roster = own.of('roster/v1').find(({ payload }) => payload['handover'] === handover.id)!
      moveRow(own, own.at(handover), own.at(roster))
    },
    'E_LOG',
  ],
  [
    'an office handed to two people',
    'archive',
    (own) => {
      const handover = own.of('handover/v1')[0]!
      const { from, roster, round } = handover.payload
      const to = scorersOf(rosterOf(own))[0]!
      const other = own.file('handover/v1', 'handovers', { ...handover.payload, to }, handover.signers)
      add(own, other, { from: from!, roster: roster!, round: round!, to })
    },
    'E_STATE',
  ],
  [
    'an office handed to the key that its holder has already',
    'archive',
    (own) => {
      const roster = rosterOf(own)
      const from = officeOf(own)
      const holder = (roster.payload['people'] as Members[]).find(({ id }) => id === from)!
      const about = { from, roster: roster.id, round: roster.payload['round']!, to: from }
      const content = { ...own.of('handover/v1')[0]!.payload, ...about }
      const key = { enrol: holder['enrol']! }
      add(own, own.file('handover/v1', 'handovers', { ...content, key, signers: [from] }, [from]), about)
    },
    'E_ROSTER',
  ],
  [
    'a scorer who leaves with the office after an opening that failed',
    'failed',
    (own) => {
      for (const { payload } of own.of('roster/v1').slice(0, 2)) {
        const holder = (payload['people'] as Members[]).find(({ id }) => id === payload['coordinator'])!
        const enrol = own.of('enrol/v1').find(({ id }) => id === holder['enrol'])!
        const slotKey = (enrol.payload['slots'] as string[])[Number(payload['slot'])]!
        Object.assign(holder, { scorer: true, slotKey })
      }
    },
    'E_ROSTER',
  ],
  [
    'an office that one scorer gave away',
    'archive',
    (own) => {
      const handover = own.of('handover/v1')[0]!
      const [scorer] = scorersOf(rosterOf(own))
      put(handover, { signers: [scorer!] })
      handover.signers = [scorer!]
    },
    'E_SIGNERS',
  ],
  [
    'a new coordinator without a handover',
    'archive',
    (own) => {
      const handover = own.of('handover/v1')[0]!
      put(
        own.of('roster/v1').find(({ payload }) => payload['handover'] === handover.id),
        { handover: null },
      )
    },
    'E_ROSTER',
  ],
  [
    'a second round that began before the archive of the first',
    'archive',
    (own) => {
      unamended(own)
      own.rows.splice(own.at('archive'), 1)
    },
    'E_STATE',
  ],
  [
    'an enrolment with a key of low order',
    'archive',
    (own) => {
      // The recipient of 32 zero bytes, for which every agreed secret is zeros.
      put(own.of('enrol/v1')[0], { box: `age1${'q'.repeat(52)}5cu47z` })
    },
    'E_SCHEMA',
  ],
  [
    'an enrolment that no list names',
    'archive',
    (own) => {
      const enrol = own.of('enrol/v1')[0]!
      const other = own.file('enrol/v1', 'enrols', { ...enrol.payload, app: '9.9.9' }, enrol.signers)
      add(own, other, { member: enrol.payload['member']!, role: enrol.payload['role']! })
    },
    'E_ATT',
  ],
  [
    'a confirmation without the voice of somebody',
    'archive',
    (own) => {
      const confirm = own.of('confirm/v1').find(({ payload }) => {
        return (
          payload['roster'] === rosterOf(own).id &&
          scorersOf(rosterOf(own)).includes(String(payload['member']))
        )
      })!
      put(confirm, {
        heard: (confirm.payload['heard'] as string[]).filter((id) => !scorersOf(rosterOf(own)).includes(id)),
      })
    },
    'E_UNCONFIRMED',
  ],
  [
    'the archive signed by the coordinator of the round before',
    'archive',
    (own) => {
      own.signedBy = [String(own.of('roster/v1')[0]!.payload['coordinator'])]
    },
    'E_SIGNERS',
  ],
  [
    'a deputy of the round before, who answers in this one',
    'keeper',
    (own) => {
      // The only round becomes the second one: a roster of the same people before it, under which the deputy was named.
      const roster = rosterOf(own)
      for (const { payload } of own.nested) if ('round' in payload) payload['round'] = 2
      for (const { body } of own.rows) if (typeof body !== 'string' && 'round' in body) body['round'] = 2
      own.payload['round'] = 2
      const first = firstBefore(own, roster)
      const handover = own.of('handover/v1')[0]!
      put(handover, { roster: first.id, round: 1 })
      Object.assign(bodyOf(own, handover), { roster: first.id, round: 1 })
      own.rows.splice(own.at(first) + 1, 0, own.row('archive', HASH, { ...underOf(first), close: HASH }))
    },
    'E_SIGNERS',
    'E_ROSTER',
  ],
  [
    'a list of the round before that followed an answer',
    'archive',
    (own) => {
      const [first, ...later] = own.of('roster/v1') as [Nested, ...Nested[]]
      const signers = [String(first.payload['coordinator']), ...scorersOf(first)].slice(0, 2).sort()
      const exception = own.file(
        'exception/v1',
        'exceptions',
        {
          ...{ at: MOMENT, deciders: signers, kind: 'roster', reason: { code: 'other', text: HASH } },
          ...{ ...underOf(first), who: null, att: { reason: { bytes: 4096, sha256: HASH } } },
        },
        signers,
      )
      for (const roster of later) slotOf(own, roster, Number(roster.payload['slot']) + 1)
      const members = { prev: [first.id], gen: 2, exception: exception.id }
      const second = own.file(
        'roster/v1',
        'rosters',
        { ...structuredClone(first.payload), ...members },
        first.signers,
      )
      slotOf(own, second, Number(first.payload['slot']) + 1)
      for (const roster of later) {
        const [one, ...rest] = roster.payload['prev'] as string[]
        put(roster, { prev: [one!, second.id, ...rest] })
      }
      const handover = own.of('handover/v1')[0]!
      put(handover, { roster: second.id })
      Object.assign(bodyOf(own, handover), { roster: second.id })
      const answered = own.at('archive')
      add(own, exception, { kind: 'roster', ...underOf(first) }, answered)
      add(own, second, { gen: 2, round: 1 }, answered + 1)
      own.nested.unshift(...own.nested.splice(own.nested.indexOf(second), 1))
    },
    'E_STATE',
  ],
]

/** The roster and round that files under it name. */
const underOf = ({ id, payload }: Nested): Members => ({ roster: id, round: payload['round']! })

/** Gives everybody who scores in a roster the round key of this slot. */
const slotOf = (own: Apart, roster: Nested, slot: number): void => {
  put(roster, { slot })
  for (const person of roster.payload['people'] as Members[]) {
    const enrol = own.of('enrol/v1').find(({ id }) => id === person['enrol'])!
    if (person['slotKey'] !== null) person['slotKey'] = (enrol.payload['slots'] as string[])[slot]!
  }
}

/** A roster of round 1 before this one, of the same people; this one takes the next round keys. */
const firstBefore = (own: Apart, roster: Nested): Nested => {
  const members = { ...structuredClone(roster.payload), app: '9.9.9', round: 1 }
  const first = own.file('roster/v1', 'rosters', members, roster.signers)
  slotOf(own, roster, Number(roster.payload['slot']) + 1)
  put(roster, { prev: [first.id] })
  own.rows.splice(own.at(roster), 0, own.row('roster', first.id, { gen: 1, round: 1 }))
  own.nested.unshift(first)
  return first
}

describe('a coordinator who changes lists of people is found out by verifier and app:', () => findsOut(lists))
