import { describe } from 'vitest'
import { type Attack, stops } from './attacks.ts'
import { attach, on, put } from './forge/changes.ts'
import type { Value } from './forge/file.ts'
import { type RowDraft, scorers } from './forge/plan.ts'

type Row = { [key: string]: Value }

const [first] = scorers as [(typeof scorers)[0]]
const other = 'a'.repeat(64)
const audit = { file: 'audit' } as const

/** Changes the first row of a kind before the log is chained: nothing but this shows. */
const row =
  (kind: string, change: (row: RowDraft) => readonly RowDraft[]) =>
  (rows: readonly RowDraft[]): readonly RowDraft[] => {
    const at = rows.findIndex((one) => one.kind === kind)
    return rows.flatMap((one, i) => (i === at ? change(one) : [one]))
  }

/** Changes one row after the log is chained. */
const touched =
  (seq: number, members: Row) =>
  (rows: readonly Row[]): readonly Row[] =>
    rows.map((one, i) => (i === seq ? { ...one, ...members } : one))

/** Moves the first row of a kind to the end. */
const last =
  (kind: string) =>
  (rows: readonly RowDraft[]): readonly RowDraft[] => {
    const at = rows.findIndex((one) => one.kind === kind)
    return [...rows.filter((_, i) => i !== at), ...rows.slice(at, at + 1)]
  }

const body = (members: Row) => row('seal', (one) => [{ ...one, body: { ...one.body, ...members } }])

const secondClose = (rows: readonly RowDraft[]): readonly RowDraft[] => [
  ...rows,
  { kind: 'close', ref: other, body: { roster: other, round: 1 } },
]

const nameless = (rows: readonly RowDraft[]): readonly RowDraft[] => [
  { kind: 'invite', ref: null, body: { member: first.id, role: 'member' } },
  ...rows,
]

/** A remark, whose body the forged audit does not leave out. */
const remarked = (rows: readonly RowDraft[]): readonly RowDraft[] => [
  ...rows,
  { kind: 'remark', ref: null, body: { code: 'x' } },
]

const chain: Attack[] = [
  [
    'no log but an object',
    { change: on('archive/v1', attach({ log: Buffer.from('{}') })) },
    'E_LOG',
    'not an array',
  ],
  ['a body without salt', { chained: touched(1, { body: { member: first.id } }) }, 'E_LOG', 'salted'],
  [
    'a row that is left out',
    { chained: (rows) => rows.filter((_, i) => i !== 3) },
    'E_LOG',
    'has the number',
  ],
  [
    'two rows in another order',
    { chained: (rows) => [rows[1]!, rows[0]!, ...rows.slice(2)] },
    'E_LOG',
    'has the number',
  ],
  [
    'a moment that was changed',
    { chained: touched(2, { at: '2026-03-02T08:00:00.000Z' }) },
    'E_LOG',
    'does not follow',
  ],
  ['an actor who was changed', { chained: touched(2, { actor: first.id }) }, 'E_LOG', 'does not follow'],
  ['a row in place of another', { chained: touched(2, { ref: other }) }, 'E_LOG', 'does not follow'],
  ['a first row that follows something', { chained: touched(0, { prev: other }) }, 'E_LOG', 'row 0'],
  ['a row that counts wrong', { chained: touched(1, { seq: 2 }) }, 'E_LOG', 'has the number 2'],
  ['a row with a member too many', { chained: touched(1, { note: 'x' }) }, 'E_LOG', 'note'],
  ['a row of an unknown kind', { chained: touched(1, { kind: 'gossip' }) }, 'E_LOG', 'kind'],
  [
    'a row at a moment that does not exist',
    { chained: touched(1, { at: '2026-02-30T08:00:00.000Z' }) },
    'E_LOG',
    'moment',
  ],
  [
    'a log that is cut before its head',
    { change: on('archive/v1', put({ logHead: other })) },
    'E_LOG',
    'does not end',
  ],
  ['an empty log', { chained: () => [] }, 'E_LOG', 'has 0 rows about'],
  [
    'a body that is only a hash',
    { rows: row('seal', (one) => [{ ...one, body: null }]) },
    'E_LOG',
    'lacks its body',
  ],
]

const said: Attack[] = [
  ['no row about a seal', { rows: row('seal', () => []) }, 'E_LOG', '0 rows about the seal'],
  ['two rows about a seal', { rows: row('seal', (one) => [one, one]) }, 'E_LOG', '2 rows about the seal'],
  ['no row about an enrolment', { rows: row('enrol', () => []) }, 'E_LOG', '0 rows about the enrol'],
  ['no row about a confirmation', { rows: row('confirm', () => []) }, 'E_LOG', '0 rows about the confirm'],
  ['no row about the close', { rows: row('close', () => []) }, 'E_LOG', '0 rows about the close'],
  ['no row about a release', { rows: row('release', () => []) }, 'E_LOG', '0 rows about the release'],
  [
    'no row about the exception',
    { again: { kind: 'roster', who: null }, rows: row('exception', () => []) },
    'E_LOG',
    '0 rows about the exception',
  ],
  ['a seal logged for somebody else', { rows: body({ member: scorers[2]!.id }) }, 'E_LOG', 'something else'],
  ['a seal logged under another roster', { rows: body({ roster: other }) }, 'E_LOG', 'something else'],
  ['a seal logged in another round', { rows: body({ round: 2 }) }, 'E_LOG', 'something else'],
  ['a member too many in a body', { rows: body({ extra: 1 }) }, 'E_LOG', 'does not hold what'],
  [
    'a sentence in a body',
    { rows: row('explain', (one) => [{ ...one, body: { code: 'Omdat zij het zei.' } }]) },
    'E_LOG',
    'a code',
  ],
  [
    'a list of sentences in a body',
    { rows: row('explain', (one) => [{ ...one, body: { codes: ['goed', 'een zin'] } }]) },
    'E_LOG',
    'a code',
  ],
  [
    'a reason in clear',
    { rows: row('explain', (one) => [{ ...one, body: { reason: { code: 'other', text: 'Omdat.' } } }]) },
    'E_LOG',
    'a hash',
  ],
  ['a row about a message that names none', { rows: nameless }, 'E_LOG', 'of which file'],
]

const second = { round: 2 } as const
const added =
  (one: RowDraft) =>
  (rows: readonly RowDraft[]): readonly RowDraft[] => [...rows, one]

/** The first round is said to be void, in the exception and in both rows. */
const voided = (rows: readonly RowDraft[]): readonly RowDraft[] =>
  rows.map((one) => {
    if (one.kind === 'abort') return { ...one, kind: 'void' }
    return one.kind === 'exception' ? { ...one, body: { ...one.body, kind: 'void' } } : one
  })

const endings: Attack[] = [
  [
    'a round whose end two people signed and the log does not tell',
    { ...second, rows: row('abort', () => []) },
    'E_LOG',
    'does not tell once that round 1 ended',
  ],
  [
    'a round that ended twice',
    { ...second, rows: row('abort', (one) => [one, one]) },
    'E_LOG',
    'does not tell once that round 1 ended',
  ],
  [
    'the end of a round for which nobody signed',
    { rows: added({ kind: 'void', ref: other, body: { round: 7 } }) },
    'E_LOG',
    'nobody signed for',
  ],
  [
    'the end of a round without the file that ended it',
    { rows: added({ kind: 'void', ref: null, body: { round: 7 } }) },
    'E_LOG',
    'which round ended',
  ],
  [
    'a round that was void before any close',
    { ...second, change: on('exception/v1', put({ kind: 'void' })), rows: voided },
    'E_STATE',
    'void before any close',
  ],
  [
    'a round that went on after its end',
    { ...second, rows: added({ kind: 'close', ref: other, body: { roster: other, round: 1 } }) },
    'E_STATE',
    'went on after its end',
  ],
]

const order: Attack[] = [
  ['a second close of the round', { rows: secondClose }, 'E_LOG', 'tells of a close that is not in the file'],
  ['a roster logged after its confirmations', { rows: last('roster') }, 'E_LOG', 'on which it rests'],
  ['a seal logged after the close', { rows: last('seal') }, 'E_LOG', 'on which it rests'],
  ['a close logged after its releases', { rows: last('close') }, 'E_LOG', 'on which it rests'],
  [
    'a close logged after the answer to it',
    { mode: 'twokey', rows: last('close') },
    'E_LOG',
    'on which it rests',
  ],
  [
    'a seal that quotes a log that was never there',
    { change: on('seal/v1', put({ logHead: other }), first.id) },
    'E_LOG',
    'never there',
  ],
  [
    'a close that quotes a log that was never there',
    { change: on('close/v1', put({ logHead: other })) },
    'E_LOG',
    'never there',
  ],
  [
    'a roster that quotes a log that was never there',
    { change: on('roster/v1', put({ logHead: other })) },
    'E_LOG',
    'never there',
  ],
  [
    'a corrected seal whose first one is kept silent',
    { change: on('seal/v1', put({ seq: 1, prev: [other] }), first.id) },
    'E_SEQ',
    'does not follow exactly',
  ],
]

const audits: Attack[] = [
  [
    'an archive that the log never saw',
    { ...audit, rows: row('archive', () => []) },
    'E_LOG',
    '0 rows about the archive',
  ],
  [
    'an audit of another archive',
    { ...audit, change: on('audit/v1', put({ archive: other })) },
    'E_LOG',
    '0 rows about the archive',
  ],
  [
    'an archive row about another close',
    { ...audit, rows: row('archive', (one) => [{ ...one, body: { ...one.body, close: other } }]) },
    'E_LOG',
    'something else',
  ],
  ['a body about a person', { ...audit, rows: remarked }, 'E_LOG', 'tells about a person'],
]

describe('a log that is not one chain is found:', () => stops(chain))
describe('a log that says something else than the files is found:', () => stops(said))
describe('a log in an impossible order is found:', () => stops(order))
describe('a log that does not fit an audit is found:', () => stops(audits))
describe('the end of a round that nobody can have decided so is found:', () => stops(endings))
