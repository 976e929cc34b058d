import { describe, expect, test } from 'vitest'
import { ask } from './asking.ts'
import { type Attack, stops } from './attacks.ts'
import { attach, detach, on, put } from './forge/changes.ts'
import { type Draft, fileOf, type Value } from './forge/file.ts'
import { cids, coordinator, keeper, scorers } from './forge/plan.ts'
import { type Envelope, forge } from './forge/round.ts'

const whole = forge()
const other = 'a'.repeat(64)
const [first] = scorers as [(typeof scorers)[0]]
const audit = { file: 'audit' } as const

/** The file with other members of its envelope: what somebody can do who has no key. */
const edited = (members: Envelope): Buffer => fileOf({ ...whole.envelope, ...members })
const att = whole.envelope['att'] as Envelope
const sig = whole.envelope['sig'] as Envelope[]
const without = (name: string): Envelope =>
  Object.fromEntries(Object.entries(att).filter(([one]) => one !== name))
const spoilt = (change: (text: string) => string): Buffer => Buffer.from(change(whole.file.toString()))

const payload = Buffer.from(String(whole.envelope['payload']), 'base64').toString()
const inside = (change: (text: string) => string): Buffer =>
  edited({ payload: Buffer.from(change(payload)).toString('base64') })

describe('a file that somebody without keys changed is found:', () => {
  test.each([
    ['nothing at all', Buffer.alloc(0), 'E_ENVELOPE'],
    ['a line feed', Buffer.from('\n'), 'E_ENVELOPE'],
    ['binary', Buffer.from([0xff, 0xfe, 0x00, 0x0a]), 'E_ENVELOPE'],
    ['another JSON value', Buffer.from('[]\n'), 'E_ENVELOPE'],
    ['no line feed at the end', whole.file.subarray(0, -1), 'E_ENVELOPE'],
    ['a second line feed', Buffer.concat([whole.file, Buffer.from('\n')]), 'E_ENVELOPE'],
    ['trailing bytes', Buffer.concat([whole.file, Buffer.from('x\n')]), 'E_ENVELOPE'],
    ['half of it', Buffer.concat([whole.file.subarray(0, 5000), Buffer.from('\n')]), 'E_ENVELOPE'],
    ['a carriage return', spoilt((file) => file.replace('\n', '\r\n')), 'E_ENVELOPE'],
    ['white space in it', spoilt((file) => file.replace('{"att"', '{ "att"')), 'E_ENVELOPE'],
    ['an extra member', edited({ zz: 1 }), 'E_ENVELOPE'],
    [
      'a member twice',
      spoilt((file) => file.replace('"zegel":', '"zegel":"archive/v1","zegel":')),
      'E_ENVELOPE',
    ],
    ['a missing member', fileOf({ att, payload: '', sig: [] }), 'E_ENVELOPE'],
    ['no signature', edited({ sig: [] }), 'E_ENVELOPE'],
    ['a signature twice', edited({ sig: [...sig, ...sig] }), 'E_ENVELOPE'],
    ['a payload that is not base64', edited({ payload: 'e30' }), 'E_ENVELOPE'],
    ['an attachment that is not base64', edited({ att: { ...att, log: '!' } }), 'E_ENVELOPE'],
    ['base64 with white space', edited({ att: { ...att, log: ` ${att['log']}` } }), 'E_ENVELOPE'],
    ['another type', edited({ zegel: 'roster/v1' }), 'E_VERSION'],
    ['a later version', edited({ zegel: 'archive/v2' }), 'E_VERSION'],
    ['a type that reaches for the terminal', edited({ zegel: '\u001b[2Jwhole' }), 'E_VERSION'],
    ['the type of an audit', edited({ zegel: 'audit/v1' }), 'E_SCHEMA'],
    ['white space in the payload', inside((json) => json.replace('{"app"', '{ "app"')), 'E_CANON'],
    [
      'a payload with unsorted members',
      inside((json) => json.replace('{"app":"9.9.9",', '{').replace(/}$/, ',"app":"9.9.9"}')),
      'E_CANON',
    ],
    ['a payload with a fraction', inside((json) => json.replace('"round":1', '"round":1.0')), 'E_CANON'],
    [
      'a payload with an escape that is not needed',
      inside((json) => json.replace('9.9.9', '9.9.\\u0039')),
      'E_CANON',
    ],
    ['a payload with a byte order mark', inside((json) => `\ufeff${json}`), 'E_CANON'],
    [
      'a payload with a member twice',
      inside((json) => json.replace('"at":', '"app":"9.9.9","at":')),
      'E_CANON',
    ],
    [
      'an extra member in the payload',
      inside((json) => json.replace('"procedure"', '"nothing":null,"procedure"')),
      'E_SCHEMA',
    ],
    ['round 0', inside((json) => json.replace('"round":1', '"round":0')), 'E_SCHEMA'],
    ['another moment', inside((json) => json.replace('T09:', 'T10:')), 'E_SIG'],
    ['an attachment that is not listed', edited({ att: { ...att, extra: '' } }), 'E_ATT'],
    ['another log', edited({ att: { ...att, log: Buffer.from('[]').toString('base64') } }), 'E_ATT'],
    ['no log', edited({ att: without('log') }), 'E_ATT'],
    ['no close', edited({ att: without('close') }), 'E_ATT'],
    ['a removed card', edited({ att: without(`card-${cids[0]}`) }), 'E_ATT'],
    ['purges that are none', edited({ att: { ...att, purges: 'bnVsbA==' } }), 'E_ATT'],
    ['the signature of somebody else', edited({ sig: [{ ...sig[0], by: first.id }] }), 'E_SIGNERS'],
    ['a signature that is no signature', edited({ sig: [{ ...sig[0], sshsig: 'x' }] }), 'E_SIG'],
    [
      'a signature with a line too many',
      edited({ sig: [{ ...sig[0], sshsig: `${sig[0]?.['sshsig']}\n` }] }),
      'E_SIG',
    ],
    ['deep nesting', Buffer.from(`${'['.repeat(2_000_000)}\n`), 'E_ENVELOPE'],
    [
      'deep nesting in the payload',
      edited({ payload: Buffer.from('['.repeat(100_000)).toString('base64') }),
      'E_CANON',
    ],
  ])('%s', async (_, file, code) => {
    const report = await ask(file)
    expect({ exit: report.exit, code: report.code }, report.text).toEqual({ exit: 1, code })
    expect(report.text).toMatch(/^[ -~\n]*$/)
  })
})

/** An attachment as one nested envelope after another, changed and signed into the archive anew. */
const nestedIn = (name: string, change: (one: Envelope) => Value) => ({
  nested: (at: string, list: readonly Value[]) =>
    at === name ? list.map((one, i) => (i === 0 ? change(one as Envelope) : one)) : list,
})

const resigned = (name: string, data: Buffer) => ({ change: on('archive/v1', attach({ [name]: data })) })

const signedBy =
  (...signers: Draft['signers']) =>
  (draft: Draft): Draft => ({ ...draft, signers })

const nested: Attack[] = [
  [
    'a nested file that would be too large',
    nestedIn('seals', (one) => ({ ...one, payload: 'A'.repeat(8 * 1024 * 1024 + 4) })),
    'E_SIZE',
    'larger than a file may be',
  ],
  ['an attachment too many', resigned('extra', Buffer.from('x')), 'E_ATT', 'does not belong there'],
  [
    'an attachment that was never made',
    { change: on('archive/v1', detach('faults')) },
    'E_ATT',
    'does not list',
  ],
  [
    'no texts of reasons from the beginning',
    { change: on('archive/v1', detach('reasons')) },
    'E_ATT',
    'does not list',
  ],
  ['a card file for nobody', resigned('card-n0b0dy9999', Buffer.from('x')), 'E_ATT', 'not a candidate'],
  [
    'a listed length that is wrong',
    { change: on('archive/v1', (draft) => put({ att: { log: { bytes: 1, sha256: other } } })(draft)) },
    'E_ATT',
    'does not list',
  ],
  ['an array that is not canonical', resigned('seals', Buffer.from('[ ]')), 'E_CANON', 'canonical'],
  ['an object in place of an array', resigned('seals', Buffer.from('{}')), 'E_ATT', 'not an array'],
  [
    'a nested envelope with a member too many',
    nestedIn('seals', (one) => ({ ...one, note: 1 })),
    'E_ENVELOPE',
    'note',
  ],
  [
    'a nested envelope with attachments',
    nestedIn('seals', (one) => ({ ...one, att: { cards: '' } })),
    'E_ATT',
    'attachments of its own',
  ],
  [
    'a nested envelope of another type',
    nestedIn('seals', (one) => ({ ...one, zegel: 'confirm/v1' })),
    'E_VERSION',
    'not seal/v1',
  ],
  [
    'a nested envelope of another version',
    nestedIn('seals', (one) => ({ ...one, zegel: 'seal/v2' })),
    'E_VERSION',
    'not seal/v1',
  ],
  ['a nested payload with other spelling', nestedIn('confirms', respelt), 'E_CANON', 'canonical'],
  [
    'a nested payload without a member',
    { change: on('seal/v1', (draft) => ({ ...draft, payload: unsaid(draft.payload, 'seq') })) },
    'E_SCHEMA',
    'seq',
  ],
  [
    'a nested payload with a member too many',
    { change: on('seal/v1', put({ mood: 'good' })) },
    'E_SCHEMA',
    'mood',
  ],
  [
    'a nested file of another procedure',
    { change: on('release/v1', put({ procedure: 'an0therpr0' }), first.id) },
    'E_PROCEDURE',
    'another procedure',
  ],
  [
    'seals in another order',
    { nested: (name, list) => (name === 'seals' ? list.toReversed() : list) },
    'E_ATT',
    'not in order',
  ],
  [
    'a seal twice',
    { nested: (name, list) => (name === 'seals' ? [list[0]!, ...list] : list) },
    'E_ATT',
    'not in order',
  ],
  [
    'a close without its line feed',
    { change: on('archive/v1', (draft) => attach({ close: draft.att['close']!.subarray(0, -1) })(draft)) },
    'E_ENVELOPE',
    'does not end',
  ],
  [
    'a seal that lists no cards',
    { change: on('seal/v1', detach('cards'), first.id) },
    'E_ATT',
    'does not list',
  ],
  [
    'a number that is too large',
    { change: on('seal/v1', put({ seq: 100 }), first.id) },
    'E_SCHEMA',
    'from 0 to 99',
  ],
  [
    'a moment that does not exist',
    { change: on('seal/v1', put({ at: '2026-02-29T10:00:00.000Z' }), first.id) },
    'E_SCHEMA',
    'a moment that exists',
  ],
  [
    'a second 60',
    { change: on('seal/v1', put({ at: '2026-06-30T23:59:60.000Z' }), first.id) },
    'E_SCHEMA',
    'a moment that exists',
  ],
  [
    'an hour 24',
    { change: on('seal/v1', put({ at: '2026-06-30T24:00:00.000Z' }), first.id) },
    'E_SCHEMA',
    'a moment that exists',
  ],
  [
    'an id with a letter that ids do not have',
    { change: on('seal/v1', put({ member: 'scorer0001' }), first.id) },
    'E_SCHEMA',
    'an id',
  ],
  [
    'a recipient with a wrong checksum',
    { change: on('enrol/v1', put({ box: `age1${'q'.repeat(58)}` }), first.id) },
    'E_SCHEMA',
    'recipient',
  ],
  [
    'a signing key of 31 bytes',
    { change: on('enrol/v1', put({ sign: Buffer.alloc(31).toString('base64') }), first.id) },
    'E_SCHEMA',
    '32 bytes',
  ],
  ['an archive that a member signed', { change: on('archive/v1', signedBy(first)) }, 'E_SIGNERS', 'the file'],
  [
    'an archive with a forged signature',
    { change: on('archive/v1', signedBy({ id: coordinator.id, sign: first.sign })) },
    'E_SIG',
    'the file',
  ],
  [
    'an archive signed as an audit',
    { change: on('archive/v1', (draft) => ({ ...draft, namespace: 'zegel.audit/v1' })) },
    'E_SIG',
    'the file',
  ],
]

const numbers = (members: { [key: string]: Value }) =>
  on('audit/v1', (draft) =>
    put({ numbers: { ...(draft.payload['numbers'] as Envelope), ...members } })(draft),
  )

const audits: Attack[] = [
  ['a number of cards that is wrong', { ...audit, change: numbers({ cards: 7 }) }, 'E_NUMBERS', '"cards"'],
  [
    'a number of confirmations that is wrong',
    { ...audit, change: numbers({ confirmed: 4 }) },
    'E_NUMBERS',
    '"confirmed"',
  ],
  [
    'a suppressed number of scorers',
    { ...audit, change: numbers({ scorers: null }) },
    'E_NUMBERS',
    '"scorers"',
  ],
  ['a missing number', { ...audit, change: on('audit/v1', put({ numbers: {} })) }, 'E_NUMBERS', '"people"'],
  ['a number that is a text', { ...audit, change: numbers({ cards: '6' }) }, 'E_SCHEMA', 'integer'],
  [
    'an audit that only the keeper signed',
    {
      ...audit,
      mode: 'twokey',
      change: on('audit/v1', (draft) => signedBy(keeper)(put({ signers: [keeper.id] })(draft))),
    },
    'E_SIGNERS',
    'the coordinator',
  ],
  [
    'an audit that a scorer signed too',
    {
      ...audit,
      change: on('audit/v1', (draft) =>
        signedBy(coordinator, first)(put({ signers: [coordinator.id, first.id] })(draft)),
      ),
    },
    'E_SIGNERS',
    'the coordinator',
  ],
  [
    'an audit with other signers than it names',
    { ...audit, mode: 'twokey', change: on('audit/v1', signedBy(coordinator, keeper)) },
    'E_SIGNERS',
    'and by nobody else',
  ],
  [
    'an audit with cards',
    { ...audit, change: on('audit/v1', attach({ [`card-${cids[0]}`]: Buffer.from('x') })) },
    'E_ATT',
    'does not belong there',
  ],
]

describe('a file that its coordinator made wrong is found:', () => stops(nested))
describe('an audit that its coordinator made wrong is found:', () => stops(audits))

function respelt(one: Envelope): Value {
  const json = Buffer.from(String(one['payload']), 'base64').toString()
  return { ...one, payload: Buffer.from(json.replace('"heard":', '"heard": ')).toString('base64') }
}

function unsaid(payload: Draft['payload'], name: string): Draft['payload'] {
  return Object.fromEntries(Object.entries(payload).filter(([one]) => one !== name))
}
