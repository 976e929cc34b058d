import { describe } from 'vitest'
import {
  type Attack,
  add,
  type Change,
  findsOut,
  HASH,
  MOMENT,
  moveRow,
  officeOf,
  rosterOf,
  roundOf,
  unamended,
  underLast,
} from './dishonest.ts'
import type { Apart, Members } from './remake.ts'

/** Two things are wrong at once; app and verifier name the one that the table under step 8 of docs/formats.md has first. */

const both =
  (...changes: readonly Change[]): Change =>
  (own) => {
    for (const change of changes) change(own)
  }
const push =
  (kind: string, body: (own: Apart) => Members, ref = HASH): Change =>
  (own) => {
    own.rows.push(own.row(kind, ref, body(own)))
  }

const unpublished: Change = (own) => own.rows.splice(own.at('design'), 1)
/** After the closing, by the coordinator alone. */
const decidedAlone: Change = (own) => {
  const prev = String(rosterOf(own).payload['design'])
  const design = 'cd'.repeat(32)
  const signers = [officeOf(own)]
  const hashes = Object.entries({ design, prev, reason: HASH })
  const att = Object.fromEntries(hashes.map(([name, sha256]) => [name, { bytes: 9, sha256 }]))
  const content = { at: MOMENT, closing: '2026-03-02T11:00:00.000Z', design, prev, reason: HASH, signers }
  add(own, own.file('amendment/v1', 'amendments', { ...content, att }, signers), { design, prev, signers })
}
const keptBack = push('close', underLast)
const isVoid = push('void', roundOf)
const otherArchive = push('archive', (own) => ({ close: HASH, ...underLast(own) }), 'ef'.repeat(32))
const nobodysEnd = push('abort', () => ({ round: 9 }), '12'.repeat(32))
/** The archive of the first round, or whatever ended it, is told after the second round began. */
const beganEarly: Change = (own) => {
  unamended(own)
  const at = own.rows.findIndex(
    ({ body, kind }) => kind === 'archive' && typeof body !== 'string' && body['round'] === 1,
  )
  moveRow(own, at, own.rows.length - 1)
}
/** A later round ends, with or without a row that says so; nobody closed it, so that `void` is the wrong end. */
const laterEnd =
  (round: number, kind: 'abort' | 'void', isTold: boolean): Change =>
  (own) => {
    const ref = String(round).padStart(2, '0').repeat(32)
    own.rows.push(own.row('exception', ref, { kind, roster: ref, round }))
    if (isTold) own.rows.push(own.row(kind, ref, { round }))
  }
const wentOn =
  (round: number): Change =>
  (own) => {
    own.rows.push(own.row('seal', HASH, { member: officeOf(own), roster: HASH, round, seq: 0 }))
  }
/** A confirmation after the seal of whoever confirmed. */
const confirmedLate: Change = (own) => {
  const [seal] = own.of('seal/v1').slice(-1)
  const confirm = own
    .of('confirm/v1')
    .find(
      ({ payload }) =>
        payload['roster'] === seal!.payload['roster'] && payload['member'] === seal!.payload['member'],
    )
  moveRow(own, own.at(confirm!), own.at(seal!))
}
/** The audit's archive is compared before it is there. */
const comparedEarly: Change = (own) => {
  const archive = own.payload['archive']
  const compare = own.of('compare/v1').find(({ payload }) => payload['archive'] === archive)
  const at = own.rows.findIndex(({ kind, ref }) => kind === 'archive' && ref === archive)
  moveRow(own, own.at(compare!), at)
}

const first: Attack[] = [
  ['1 before 4: no publication, and a void round', 'archive', both(unpublished, isVoid), 'E_LOG'],
  [
    '2 before 3: a change by one person, and a close kept back',
    'archive',
    both(decidedAlone, keptBack),
    'E_SIGNERS',
  ],
  ['2 before 4: a change by one person, and a void round', 'audit', both(decidedAlone, isVoid), 'E_SIGNERS'],
  ['3 before 4: a close kept back, and a void round', 'archive', both(keptBack, isVoid), 'E_LOG'],
  ['4 before 5: a void round, and another archive of it', 'audit', both(otherArchive, isVoid), 'E_STATE'],
  ['4 before 6: a void round that nobody signed for', 'audit', isVoid, 'E_STATE'],
  ['5 before 10: another archive, and a round begun early', 'audit', both(otherArchive, beganEarly), 'E_LOG'],
  [
    '6 before 8: an end that nobody signed for, and one of the wrong kind',
    'audit',
    both(laterEnd(3, 'void', true), nobodysEnd),
    'E_LOG',
  ],
  [
    '7 of an end before 8 of the next one',
    'audit',
    both(laterEnd(3, 'abort', false), laterEnd(4, 'void', true)),
    'E_LOG',
  ],
  [
    '8 of an end before 7 of the next one',
    'audit',
    both(laterEnd(3, 'void', true), laterEnd(4, 'abort', false)),
    'E_STATE',
  ],
  [
    '9 of an end before 7 of the next one',
    'audit',
    both(laterEnd(3, 'abort', true), wentOn(3), laterEnd(4, 'abort', false)),
    'E_STATE',
  ],
  [
    '9 before 12: a round that goes on, and a late confirmation',
    'audit',
    both(confirmedLate, laterEnd(3, 'abort', true), wentOn(3)),
    'E_STATE',
  ],
  [
    '10 before 12: a round begun early, and a late confirmation',
    'archive',
    both(confirmedLate, beganEarly),
    'E_STATE',
  ],
  [
    '10 before 15: a round begun early, and a comparison before its archive',
    'audit',
    both(comparedEarly, beganEarly),
    'E_STATE',
  ],
]

describe('of two things that are wrong in a log, app and verifier name', () => findsOut(first))
