import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { concat, toBase64, utf8 } from '../../shared/sealing/bytes.ts'
import { canonicalBytes, type Json } from '../../shared/sealing/canonical.ts'
import { compose } from '../../shared/sealing/compose.ts'
import { decodeEnvelope, encodeEnvelope } from '../../shared/sealing/envelope.ts'
import { checkSigners, type Message, readMessage } from '../../shared/sealing/message.ts'
import { type Bench, confirmAll, confirmOne, freeze, newBench, sealOne } from './committee.ts'
import { refuses } from './refusal.ts'

let bench: Bench
let seal: Message<'seal/v1'>
let envelope: ReturnType<typeof decodeEnvelope>

beforeAll(async () => {
  bench = newBench('twokey', 2, 1)
  const roster = await freeze(bench)
  confirmAll(bench, roster)
  seal = await sealOne(bench, roster, bench.scorers[0]!)
  envelope = decodeEnvelope(seal.bytes)
})

const line = (value: Json): Uint8Array => concat(canonicalBytes(value), utf8('\n'))
const plain = (): Record<string, Json> =>
  JSON.parse(Buffer.from(seal.bytes).toString('utf8')) as Record<string, Json>

describe('a file', () => {
  test('is read back as it was written', () => {
    const again = readMessage(seal.bytes)
    expect(again.id).toBe(seal.id)
    expect(encodeEnvelope(envelope)).toEqual(seal.bytes)
  })

  test('with an extra, a missing or a doubled member is no envelope', () => {
    refuses('E_ENVELOPE', () => readMessage(line({ ...plain(), note: '' })))
    const { sig: _, ...rest } = plain()
    refuses('E_ENVELOPE', () => readMessage(line(rest)))
    const text = Buffer.from(seal.bytes).toString('utf8')
    refuses('E_ENVELOPE', () => readMessage(utf8(text.replace('"zegel":', '"zegel":"seal/v1","zegel":'))))
  })

  test('without its line feed, with two, with white space or a byte order mark is no envelope', () => {
    refuses('E_ENVELOPE', () => readMessage(seal.bytes.subarray(0, -1)))
    refuses('E_ENVELOPE', () => readMessage(concat(seal.bytes, utf8('\n'))))
    refuses('E_ENVELOPE', () => readMessage(concat(utf8(' '), seal.bytes)))
    refuses('E_ENVELOPE', () => readMessage(concat(utf8('\ufeff'), seal.bytes)))
    refuses('E_ENVELOPE', () => readMessage(new Uint8Array()))
    refuses('E_ENVELOPE', () => readMessage(utf8('hello\n')))
  })

  test('whose signatures are doubled, unsorted or nobody’s is no envelope', () => {
    const [one] = envelope.sig
    const again = { by: one!.by, sshsig: one!.sshsig }
    refuses('E_ENVELOPE', () => readMessage(line({ ...plain(), sig: [again, again] })))
    refuses('E_ENVELOPE', () => readMessage(line({ ...plain(), sig: [] })))
    refuses('E_ENVELOPE', () => readMessage(line({ ...plain(), sig: [{ ...again, by: 'C' }] })))
  })

  test('with base64 that does not re-encode to itself is no envelope', () => {
    const payload = String(plain()['payload'])
    for (const text of [
      `${payload}=`,
      payload.replace(/=*$/, ''),
      `${payload.slice(0, 4)}\n${payload.slice(4)}`,
    ])
      if (text !== payload) refuses('E_ENVELOPE', () => readMessage(line({ ...plain(), payload: text })))
  })

  test('of an unknown type or a later version asks for another version of the app', () => {
    for (const type of ['seal/v2', 'scroll/v1', 'toString', '__proto__'])
      refuses('E_VERSION', () => readMessage(encodeEnvelope({ ...envelope, type })))
  })

  test('relabelled as another type is refused', () => {
    refuses('E_SCHEMA', () => readMessage(encodeEnvelope({ ...envelope, type: 'close/v1' })))
  })

  test('whose payload is not canonical is refused, and so is one with an extra member', () => {
    const text = Buffer.from(envelope.payload).toString('utf8')
    const spaced = utf8(text.replace('"att":', '"att": '))
    refuses('E_CANON', () => readMessage(encodeEnvelope({ ...envelope, payload: spaced })))
    const extended = canonicalBytes({ ...(JSON.parse(text) as Record<string, Json>), note: 'x' })
    refuses('E_SCHEMA', () => readMessage(encodeEnvelope({ ...envelope, payload: extended })))
  })

  test('with an attachment missing, unlisted, changed, cut or swapped with another is refused', () => {
    const { cards, release } = envelope.att as { cards: Uint8Array; release: Uint8Array }
    const changed = cards.slice()
    changed[100]! ^= 1
    const cases: Record<string, Uint8Array>[] = [
      { cards },
      { cards, release, extra: cards },
      { cards: changed, release },
      { cards: cards.subarray(0, -1), release },
      { cards: release, release: cards },
    ]
    for (const att of cases) refuses('E_ATT', () => readMessage(encodeEnvelope({ ...envelope, att })))
  })

  test('that lists an attachment its type does not have is refused', () => {
    const content = { at: bench.now(), heard: [], member: bench.scorers[0]!.id, roster: 'a'.repeat(64) }
    const signer = { by: bench.scorers[0]!.id, key: bench.scorers[0]!.keys.sign }
    const bytes = compose('confirm/v1', bench.base, content, [signer], { note: utf8('Pssst') })
    refuses('E_ATT', () => readMessage(bytes))
  })
})

describe('a bomb', () => {
  test('of more than four mebibytes is refused by its size, before it is parsed', () => {
    const bomb = new Uint8Array(8 * 2 ** 20 + 1).fill(0x5b)
    refuses('E_SIZE', () => readMessage(bomb))
  })

  test('that only calls itself an archive has 64 mebibytes and then stops', () => {
    const end = utf8('"zegel":"archive/v1"}\n')
    refuses('E_ENVELOPE', () => readMessage(concat(new Uint8Array(9 * 2 ** 20).fill(0x5b), end)))
    refuses('E_SIZE', () => readMessage(concat(new Uint8Array(64 * 2 ** 20).fill(0x5b), end)))
  })

  test('of deep JSON in four mebibytes is refused without running out of stack', () => {
    refuses('E_ENVELOPE', () => readMessage(concat(new Uint8Array(8 * 2 ** 20 - 1).fill(0x5b), utf8('\n'))))
  })

  test('of deep JSON in a payload is refused', () => {
    const payload = utf8(`{"att":${'['.repeat(50_000)}${']'.repeat(50_000)}}`)
    refuses('E_CANON', () => readMessage(encodeEnvelope({ ...envelope, payload })))
  })

  test('of 31 signatures is no envelope', () => {
    const sig = Array.from({ length: 31 }, (_, i) => ({
      by: `00000000${String(i).padStart(2, '0')}`,
      sshsig: 'x',
    }))
    refuses('E_ENVELOPE', () => readMessage(line({ ...plain(), sig })))
  })
})

describe('signers', () => {
  test('one too many, one too few, or another than must sign, is refused', () => {
    const [a, b] = bench.scorers
    const content = { at: bench.now(), heard: [], member: a!.id, roster: 'a'.repeat(64) }
    const by = (...members: (typeof a)[]) =>
      readMessage(
        compose(
          'confirm/v1',
          bench.base,
          content,
          members.map((one) => ({ by: one!.id, key: one!.keys.sign })),
        ),
      )
    const keys = { [a!.id]: a!.keys.sign.publicKey }
    checkSigners(by(a), keys)
    refuses('E_SIGNERS', () => checkSigners(by(a, b), keys))
    refuses('E_SIGNERS', () => checkSigners(by(b), keys))
    refuses('E_SIGNERS', () => checkSigners(by(a), { ...keys, [b!.id]: b!.keys.sign.publicKey }))
  })

  test('a signature made with somebody else’s key, or for another namespace, is refused', () => {
    const [a, b] = bench.scorers
    const content = { at: bench.now(), heard: [], member: a!.id, roster: 'a'.repeat(64) }
    const forged = readMessage(compose('confirm/v1', bench.base, content, [{ by: a!.id, key: b!.keys.sign }]))
    refuses('E_SIG', () => checkSigners(forged, { [a!.id]: a!.keys.sign.publicKey }))
    const receipt = { at: bench.now(), logHead: 'a'.repeat(64), member: a!.id, ref: 'b'.repeat(64), round: 1 }
    const other = readMessage(compose('receipt/v1', bench.base, receipt, [{ by: a!.id, key: a!.keys.sign }]))
    const own = readMessage(compose('confirm/v1', bench.base, content, [{ by: a!.id, key: a!.keys.sign }]))
    const swapped = readMessage(encodeEnvelope({ ...decodeEnvelope(own.bytes), sig: other.sig }))
    refuses('E_SIG', () => checkSigners(swapped, { [a!.id]: a!.keys.sign.publicKey }))
  })

  test('of two messages swapped with each other are refused', () => {
    const roster = [...bench.state.rosters][0]!
    const first = confirmOne(bench, roster, bench.scorers[0]!)
    const second = confirmOne(bench, roster, bench.scorers[0]!)
    const swapped = readMessage(encodeEnvelope({ ...decodeEnvelope(first.bytes), sig: second.sig }))
    refuses('E_SIG', () =>
      checkSigners(swapped, { [bench.scorers[0]!.id]: bench.scorers[0]!.keys.sign.publicKey }),
    )
  })
})

test('base64 of the payload is what the file id is made of', () => {
  expect(
    createHash('sha256')
      .update(Buffer.from(String(plain()['payload']), 'base64'))
      .digest('hex'),
  ).toBe(seal.id)
  expect(toBase64(seal.payloadBytes)).toBe(plain()['payload'])
})
