import { describe } from 'vitest'
import {
  type Attack,
  add,
  findsOut,
  HASH,
  moveRow,
  officeOf,
  put,
  rosterOf,
  scorersOf,
  swapped,
} from './dishonest.ts'
import type { Members } from './remake.ts'

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
    'taken in',
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
]

describe('a coordinator who changes lists of people is found out by verifier and app:', () => findsOut(lists))
