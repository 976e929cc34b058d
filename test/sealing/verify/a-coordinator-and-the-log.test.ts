import { describe, expect, test } from 'vitest'
import { unshownDeciders } from '../../../shared/sealing/verify/amendments.ts'
import { readFile } from '../../../shared/sealing/verify/message.ts'
import { readParts } from '../../../shared/sealing/verify/parts.ts'
import { vector } from './asking.ts'
import {
  type Attack,
  add,
  bytesOf,
  type Change,
  cidsOf,
  drop,
  findsOut,
  HASH,
  last,
  MOMENT,
  moveRow,
  officeOf,
  remade,
  rosterOf,
  roundOf,
  rowOnly,
  STRANGER,
  scorersOf,
  underLast,
} from './dishonest.ts'
import { type Apart, apart, type Members } from './remake.ts'

const logs: Attack[] = [
  [
    'a row of an exception that is left out',
    'archive',
    rowOnly('exception', (own) => ({ kind: 'drop-out', ...underLast(own) })),
    'E_LOG',
  ],
  [
    'a row of a handover that is left out',
    'archive',
    rowOnly('handover', (own) => ({ from: officeOf(own), to: officeOf(own), ...underLast(own) })),
    'E_LOG',
  ],
  [
    'a row of a list that is left out',
    'archive',
    rowOnly('roster', (own) => ({ gen: 3, ...roundOf(own) })),
    'E_LOG',
  ],
  [
    'a row of a confirmation that is left out',
    'archive',
    rowOnly('confirm', (own) => ({ member: officeOf(own), roster: rosterOf(own).id })),
    'E_LOG',
  ],
  [
    'a row of a fault that is left out',
    'archive',
    rowOnly('fault', (own) => ({ close: own.of('close/v1')[0]!.id, ...roundOf(own) })),
    'E_LOG',
  ],
  [
    'a row of a withdrawal that is left out',
    'archive',
    rowOnly('withdraw', (own) => ({ cid: cidsOf(own)[0]!, ...roundOf(own) })),
    'E_LOG',
  ],
  [
    'a row of a comparison that is left out',
    'audit',
    (own) => {
      const roster = rosterOf(own).id
      const body = { archive: own.payload['archive']!, found: ['seal-other'], member: officeOf(own), roster }
      own.rows.push(own.row('compare', HASH, body))
    },
    'E_LOG',
  ],
  ['a row of a second close', 'archive', rowOnly('close', underLast), 'E_LOG'],
  [
    'a row of a second close that names a confirmation as its file',
    'archive',
    (own) => own.rows.push(own.row('close', own.of('confirm/v1')[0]!.id, underLast(own))),
    'E_LOG',
  ],
  [
    'a round that was void',
    'archive',
    (own) => own.rows.push(own.row('void', HASH, roundOf(own))),
    'E_STATE',
  ],
  [
    'a round that was aborted',
    'archive',
    (own) => own.rows.push(own.row('abort', HASH, roundOf(own))),
    'E_STATE',
  ],
  [
    'the end of another round that nobody signed',
    'archive',
    (own) => own.rows.push(own.row('void', HASH, { round: 9 })),
    'E_LOG',
  ],
  [
    'the end of a round that is not told',
    'archive',
    (own) => own.rows.push(own.row('void', null, {})),
    'E_LOG',
  ],
  [
    'another archive of the same round',
    'archive',
    rowOnly('archive', (own) => ({ close: HASH, ...underLast(own) })),
    'E_LOG',
  ],
  [
    'another archive of the same round, in an audit',
    'audit',
    rowOnly('archive', (own) => ({ close: HASH, ...underLast(own) })),
    'E_LOG',
  ],
  [
    'an archive row about another close',
    'audit',
    (own) => {
      const row = own.rows.find(({ kind, ref }) => kind === 'archive' && ref === own.payload['archive'])!
      ;(row.body as Members)['close'] = HASH
    },
    'E_LOG',
  ],
  [
    'a comparison before there was an archive',
    'audit',
    (own) => {
      const row = own.rows.findIndex(({ kind, ref }) => kind === 'archive' && ref === own.payload['archive'])
      moveRow(own, own.at(own.of('compare/v1')[0]!), row)
    },
    'E_LOG',
  ],
  [
    'a row by nobody of the procedure',
    'archive',
    (own) => {
      own.rows.push({ ...own.row('note', null, {}), actor: STRANGER })
    },
    'E_LOG',
  ],
  [
    'a row with the salt of another',
    'archive',
    (own) => {
      const salt = (own.rows[0]!.body as Members)['salt']!
      own.rows.push(own.row('note', null, {}))
      ;(last(own.rows).body as Members)['salt'] = salt
    },
    'E_LOG',
  ],
  [
    'a purge without its file',
    'archive',
    (own) => own.rows.push(own.row('purge', null, { cids: [] })),
    'E_LOG',
    'taken in',
  ],
  [
    'a comparison that the coordinator signed for somebody',
    'audit',
    (own) => {
      own.of('compare/v1')[0]!.signers = [officeOf(own)]
    },
    'E_SIGNERS',
  ],
  [
    'a number that is not counted',
    'audit',
    (own) => {
      ;(own.payload['numbers'] as Members)['cards'] = null
    },
    'E_NUMBERS',
    'E_CLOSE',
  ],
  [
    'somebody who signs an audit besides the coordinator',
    'audit',
    (own) => {
      own.payload['signers'] = [officeOf(own), scorersOf(rosterOf(own))[0]!].sort()
    },
    'E_SIGNERS',
  ],
]

const NEXT = 'cd'.repeat(32)
const CLOSING = '2026-03-02T11:00:00.000Z'

const publishedIn = (own: Apart): string => String(rosterOf(own).payload['design'])

/** The published design is changed after its closing date, by these people, who sign it or not. */
const amendedBy =
  (
    deciders: (own: Apart) => readonly string[],
    signing = deciders,
    { listed = NEXT, prevOf = publishedIn } = {},
  ): Change =>
  (own) => {
    const signers = [...deciders(own)].sort()
    const prev = prevOf(own)
    const content = { at: MOMENT, closing: CLOSING, design: NEXT, prev, reason: HASH, signers }
    const hashes = { design: listed, prev, reason: HASH }
    const att = Object.fromEntries(
      Object.entries(hashes).map(([name, sha256]) => [name, { bytes: 9, sha256 }]),
    )
    const amendment = own.file('amendment/v1', 'amendments', { ...content, att }, signing(own))
    add(own, amendment, { design: NEXT, prev, signers })
  }
const others = (own: Apart) => scorersOf(rosterOf(own)).filter((id) => id !== officeOf(own))

const amendments: Attack[] = (['archive', 'audit'] as const).flatMap((which): Attack[] => [
  [
    `of the coordinator alone, after the closing date, in an ${which}`,
    which,
    amendedBy((own) => [officeOf(own)]),
    'E_SIGNERS',
  ],
  [
    `of two of whom one never signed, in an ${which}`,
    which,
    amendedBy(
      (own) => [officeOf(own), others(own)[0]!],
      (own) => [officeOf(own)],
    ),
    'E_SIGNERS',
  ],
  [
    `of two without the coordinator, in an ${which}`,
    which,
    amendedBy((own) => others(own).slice(0, 2)),
    'E_SIGNERS',
  ],
  [
    `of two of whom one is in no list, in an ${which}`,
    which,
    amendedBy(
      (own) => [officeOf(own), STRANGER],
      (own) => [officeOf(own), others(own)[0]!],
    ),
    'E_SIGNERS',
  ],
  [
    `that lists another design than it names, in an ${which}`,
    which,
    amendedBy(
      (own) => [officeOf(own), others(own)[0]!],
      (own) => [officeOf(own), others(own)[0]!],
      { listed: HASH },
    ),
    'E_ATT',
  ],
  [
    `whose signed file is left out, in an ${which}`,
    which,
    (own) => {
      amendedBy((one) => [officeOf(one), others(one)[0]!])(own)
      own.nested = own.nested.filter(({ type }) => type !== 'amendment/v1')
    },
    'E_LOG',
  ],
])

describe('a change of the published design is found out by verifier and app:', () => findsOut(amendments))

/** The row of the publication says something else, or stands somewhere else. */
const published =
  (change: (own: Apart, at: number) => void): Change =>
  (own) =>
    change(own, own.at('design'))
const isLeftOut = published((own, at) => own.rows.splice(at, 1))
const isLate = published((own, at) =>
  moveRow(
    own,
    at,
    own.rows.findLastIndex(({ kind }) => kind === 'roster'),
  ),
)
/** Under the same number, as if it had always been so: nobody signs anything for it. */
const isAgain = published((own, at) =>
  own.rows.splice(at, 0, own.row('design', null, { design: HASH, version: 1 })),
)

describe('a log that hides what was changed since the publication, because the row of the publication', () =>
  findsOut(
    (['archive', 'audit', 'first', 'purged', 'keeper'] as const).flatMap((which): Attack[] => [
      [`is left out (${which})`, which, isLeftOut, 'E_LOG'],
      [`comes after a list (${which})`, which, isLate, 'E_LOG'],
    ]),
  ))

test('a log without the row of the publication says in a sentence what is missing', async () => {
  const { text } = await remade('audit', isLeftOut, false)
  expect(text).toContain('The log does not say which design was published before the list of row')
})

describe('a design that is published a second time, instead of a signed change,', () =>
  findsOut([
    ['in an archive', 'archive', isAgain, 'E_LOG'],
    ['in an audit', 'audit', isAgain, 'E_LOG'],
    [
      'and a list that names a design nobody published',
      'archive',
      published((own, at) => {
        own.rows[at]!.body = { ...(own.rows[at]!.body as Members), design: HASH }
      }),
      'E_LOG',
    ],
    [
      'and a change of another design than was published',
      'archive',
      amendedBy(
        (own) => [officeOf(own), others(own)[0]!],
        (own) => [officeOf(own), others(own)[0]!],
        { prevOf: () => HASH },
      ),
      'E_LOG',
    ],
  ]))

/** An alarm about an archive that no row tells of, by somebody in a list of this round. */
const alarmIn =
  (round: number, isThere = true): Change =>
  (own) => {
    const roster = own.of('roster/v1').find(({ payload }) => payload['round'] === round)!
    const member = scorersOf(roster)[0]!
    const said = { archive: HASH, found: ['archive-other'], member, roster: roster.id }
    const alarm = own.file('compare/v1', 'compared', { ...said, at: MOMENT }, [member])
    add(own, alarm, said)
    if (!isThere) drop(own, alarm)
  }

test('an alarm about another archive of an earlier round does not keep anybody from making the audit of a later one', async () => {
  const outcome = await remade('audit', alarmIn(1, false), false)
  expect(outcome, outcome.text).toMatchObject({ verifier: 'exit 2', app: 'taken in' })
})

describe('a coordinator who leaves out an alarm about another archive, or tells it of another round, is found out:', () =>
  findsOut([
    ['left out', 'audit', alarmIn(2, false), 'E_LOG'],
    ['of another round', 'audit', alarmIn(1), 'E_CLOSE'],
  ]))

/** A later round, of which an audit of the one before has rows only, ends without an opening. */
const endsLater =
  (kind: string, told: Members = {}): Change =>
  (own) => {
    const body = { kind, roster: HASH, round: 3, ...told }
    own.rows.push(own.row('roster', HASH, { gen: 1, round: 3 }), own.row('exception', HASH, body))
    own.rows.push(own.row('abort', HASH, { round: 3 }))
  }

test('a later round that ended without an opening does not keep anybody from making the audit of an earlier one', async () => {
  const outcome = await remade('audit', endsLater('abort'), false)
  expect(outcome, outcome.text).toMatchObject({ verifier: 'exit 2', app: 'taken in' })
})

describe('a coordinator who ends a later round otherwise than the log tells that people signed is found out:', () =>
  findsOut([
    ['by no such exception', 'audit', endsLater('drop-out'), 'E_LOG'],
    ['by an exception of the other kind', 'audit', endsLater('void'), 'E_LOG'],
    ['another round than the exception says', 'audit', endsLater('abort', { round: 4 }), 'E_LOG'],
  ]))

test('a change of the design by two after the closing date holds, and says who decided', async () => {
  const two = amendedBy((own) => [officeOf(own), others(own)[0]!])
  const { verifier, app, text } = await remade('audit', two, false)
  expect({ verifier, app }, text).toEqual({ verifier: 'exit 2', app: 'taken in' })
  expect(text).toContain('Changes of the design after its publication')
  expect(text).not.toContain('cannot be shown here')
})

/** In the end, by the coordinator alone, dated as the second argument says. */
const datedAlone =
  (at: string): Change =>
  (own) => {
    amendedBy((one) => [officeOf(one)])(own)
    Object.assign(own.of('amendment/v1').at(-1)!.payload, { at, closing: null })
  }

test('a change of the design by one person that is dated before what others had signed by then is told', async () => {
  const { verifier, app, text } = await remade('audit', datedAlone('2026-02-20T12:00:00.000Z'), false)
  expect({ verifier, app }, text).toEqual({ verifier: 'exit 2', app: 'taken in' })
  expect(text).toContain('The change of the design of 2026-02-20T12:00:00.000Z is in the log after what')
})

test('clocks of two laptops that differ by some hours are not told of', async () => {
  const { verifier, text } = await remade('audit', datedAlone('2026-03-02T08:00:00.000Z'), false)
  expect(verifier, text).toBe('exit 2')
  expect(text).not.toContain('is in the log after what')
})

test('the report says when the design was published, and by which code', async () => {
  const { text } = await remade('audit', () => {}, false)
  const own = apart(bytesOf('audit'))
  const row = own.rows[own.at('design')]!
  // Where nobody gives a code, the hash stands for it here.
  const code = String((row.body as Members)['design'])
  expect(text).toContain(`${row.at}, the design with the code ${code}`)
})

test('a signature that no list of the file gives anybody is told, and not taken for one', () => {
  const parts = readParts(readFile(vector('again-strict/audit.zegel')))
  const [amendment] = parts.amendments
  expect(unshownDeciders(amendment!, parts)).toEqual([])
  expect(unshownDeciders(amendment!, { ...parts, rosters: [] })).toEqual(amendment!.payload.signers)
})

describe('a coordinator who changes the log is found out by verifier and app:', () => findsOut(logs))
