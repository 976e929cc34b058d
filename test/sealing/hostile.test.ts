import { describe, expect, test } from 'vitest'
import { acceptMessage } from '../../shared/sealing/accept.ts'
import { decryptWith } from '../../shared/sealing/age.ts'
import { compose } from '../../shared/sealing/compose.ts'
import { SealingError } from '../../shared/sealing/errors.ts'
import { unlockIdentity } from '../../shared/sealing/identity.ts'
import { readAs, readMessage } from '../../shared/sealing/message.ts'
import { check } from '../../shared/sealing/verify/check.ts'
import { freeze, newBench } from './committee.ts'
import { contentOfRoster } from './forged.ts'

const SIZE = 8 * 2 ** 20 - 2000
const INSIDE = Math.floor((SIZE * 3) / 4)

const filled = (unit: string, size = SIZE): string => unit.repeat(Math.floor(size / Buffer.byteLength(unit)))
const file = (text: string): Buffer => Buffer.from(`${text}\n`)
const numbered = (count: number, one: (n: string) => string): string =>
  Array.from({ length: count }, (_, i) => one(String(i).padStart(6, '0'))).join(',')

/** A file with this payload, of a type that both readers know. */
const envelope = (payload: string): Buffer =>
  file(
    `{"att":{},"payload":"${Buffer.from(payload).toString('base64')}","sig":[{"by":"0000000000","sshsig":"x"}],"zegel":"audit/v1"}`,
  )

/** Marks that stand in the wrong order: bringing them into the right one takes quadratic time. */
const marks = '\u0315\u0300'

const hostile: readonly (readonly [string, Buffer])[] = [
  ['spaces', file(filled(' '))],
  ['brackets', file(filled('['))],
  ['values', file(`[${filled('0,')}0]`)],
  ['empty objects', file(`[${filled('{},')}{}]`)],
  ['empty strings', file(`[${filled('"",')}""]`)],
  ['keys', file(`{${numbered(760_000, (n) => `"${n}":0`)}}`)],
  ['unsorted marks', file(`"${filled(marks)}"`)],
  ['unsorted marks, a letter now and then', file(`"${filled(`a${marks.repeat(60)}`)}"`)],
  ['letters that could be composed', file(`"${filled('\u1100\u1161')}"`)],
  ['escapes', file(`"${filled('\\u0001')}"`)],
  ['escaped quotes', file(`"${filled('\\"')}"`)],
  ['lone surrogates', file(`"${filled('\\ud800')}"`)],
  ['no UTF-8', Buffer.alloc(SIZE, 0xff)],
  [
    'attachments',
    file(`{"att":{${numbered(600_000, (n) => `"${n}":""`)}},"payload":"","sig":[],"zegel":"audit/v1"}`),
  ],
  [
    'signatures',
    file(
      `{"att":{},"payload":"","sig":[${numbered(200_000, (n) => `{"by":"0000${n}","sshsig":""}`)}],"zegel":"audit/v1"}`,
    ),
  ],
  ['a payload of values', envelope(`[${filled('0,', INSIDE)}0]`)],
  ['a payload of keys', envelope(`{${numbered(540_000, (n) => `"${n}":0`)}}`)],
  ['a payload of unsorted marks', envelope(`"${filled(marks, INSIDE)}"`)],
]

/** Milliseconds of the processor until it is refused. */
const spent = async (refuse: () => unknown): Promise<number> => {
  const before = process.cpuUsage()
  await refuse()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const appRefuses = (bytes: Buffer): void => {
  expect(() => readMessage(new Uint8Array(bytes))).toThrow(SealingError)
}

const verifierRefuses = async (bytes: Buffer): Promise<void> => {
  const asked = { code: null, archive: null, head: null, identity: null }
  expect((await check(bytes, asked, (hash) => Promise.resolve(hash))).result).toBeInstanceOf(Error)
}

describe('a hostile file of 8 MiB is refused within two seconds of the processor:', () => {
  test.each(hostile)('%s', async (_, bytes) => {
    expect(bytes.length).toBeLessThanOrEqual(8 * 2 ** 20)
    expect(bytes.length).toBeGreaterThan(6 * 2 ** 20)
    expect(await spent(() => appRefuses(bytes))).toBeLessThan(2000)
    expect(await spent(() => verifierRefuses(bytes))).toBeLessThan(2000)
  })

  test.each([
    ['empty objects', '{},'],
    ['values', '0,'],
  ])('a list of people whose attachment holds %s', async (_, unit) => {
    const bench = newBench('strict', 2, 1, 'hostile')
    const roster = await freeze(bench)
    const exceptions = Buffer.from(`[${filled(unit, INSIDE - 100_000)}${unit.slice(0, -1)}]`)
    const signer = { by: bench.coordinator.id, key: bench.coordinator.keys.sign }
    const content = { ...contentOfRoster(roster), prev: [roster.id], gen: 2, slot: 1 }
    const bytes = compose('roster/v1', bench.base, content, [signer], { ...roster.att, exceptions })
    const refused = await spent(() =>
      expect(() => acceptMessage(bench.state, readAs('roster/v1', bytes))).toThrow(SealingError),
    )
    expect(refused).toBeLessThan(2000)
  })

  test('an age file whose header never ends, and an identity that asks for years of computing', async () => {
    const { identity } = newBench('strict', 2, 1, 'hostile').coordinator.keys.box
    const stanza = `-> X25519 ${'A'.repeat(43)}\n${'A'.repeat(43)}\n`
    const header = Buffer.from(`age-encryption.org/v1\n${filled(stanza)}`)
    const opened = await spent(() =>
      expect(decryptWith(identity, new Uint8Array(header))).rejects.toThrow(SealingError),
    )
    expect(opened).toBeLessThan(2000)
    const locked = Buffer.from(
      `age-encryption.org/v1\n-> scrypt ${'A'.repeat(22)} 40\n${'A'.repeat(43)}\n--- ${'A'.repeat(43)}\n${'x'.repeat(64)}`,
    )
    const unlocked = await spent(() =>
      expect(unlockIdentity(new Uint8Array(locked), 'geheim')).rejects.toMatchObject({ code: 'E_WORK' }),
    )
    expect(unlocked).toBeLessThan(2000)
  })
})
