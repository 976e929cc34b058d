import { describe, expect, test } from 'vitest'
import { bech32Key } from '../../../shared/sealing/verify/bech32.ts'
import { readLog } from '../../../shared/sealing/verify/log-rows.ts'
import { personCode, typedCode } from '../../../shared/sealing/verify/person-code.ts'
import { sshsigHolds } from '../../../shared/sealing/verify/sshsig.ts'
import { readIdentity } from '../../../shared/sealing/verify/x25519.ts'
import { vector } from './asking.ts'

const json = <T>(path: string): T => JSON.parse(vector(path).toString()) as T

describe('signatures', () => {
  interface Case {
    readonly namespace: string
    readonly message: string
    readonly text: string
    readonly why?: string
  }
  const { publicKey, good, bad } = json<{ publicKey: string; good: Case[]; bad: Case[] }>('sshsig.json')
  const holds = ({ text, namespace, message }: Case): boolean =>
    sshsigHolds(text, Buffer.from(publicKey, 'base64'), namespace, Buffer.from(message, 'base64'))

  test('hold for their key, namespace and message', () => {
    expect(good.map(holds)).toEqual(good.map(() => true))
  })

  test.each(bad)('do not hold: $why', (one) => {
    expect(holds(one)).toBe(false)
  })

  test.each(['', 'x', '-----BEGIN SSH SIGNATURE-----\n', '\u{1f980}'.repeat(100)])('%j is none', (text) => {
    expect(holds({ ...good[0]!, text })).toBe(false)
  })

  test('do not hold under the key of somebody else', () => {
    const { text, namespace, message } = good[0]!
    expect(sshsigHolds(text, Buffer.alloc(32, 7), namespace, Buffer.from(message, 'base64'))).toBe(false)
  })
})

describe('codes', () => {
  test('of the vectors are made', async () => {
    for (const { hash, code } of json<{ hash: string; code: string }[]>('codes.json'))
      expect(await personCode(hash)).toBe(code)
  })

  test.each([
    ['g7md 68bm 5an7 rp1d qx42 3cka', 'G7MD-68BM-5AN7-RP1D-QX42-3CKA'],
    ['oooo-iiii-llll-0000-1111-2222', '0000-1111-1111-0000-1111-2222'],
  ])('as people type them are understood: %s', (typed, code) => {
    expect(typedCode(typed)).toBe(code)
  })

  test.each(['', 'G7MD-68BM', 'UUUU-68BM-5AN7-RP1D-QX42-3CKA', 'G7MD-68BM-5AN7-RP1D-QX42-3CKA-0'])(
    'are not: %s',
    (typed) => {
      expect(typedCode(typed)).toBeNull()
    },
  )
})

describe('the log of the vectors', () => {
  const { rows, withoutPersons, heads } = json<{ rows: object; withoutPersons: object; heads: string[] }>(
    'log.json',
  )

  test.each([
    ['with bodies', rows],
    ['without bodies about persons', withoutPersons],
  ])('has the same heads %s', (_, log) => {
    expect(readLog(Buffer.from(JSON.stringify(log))).map(({ head }) => head)).toEqual(heads)
  })
})

describe('age keys', () => {
  const { box } = json<{ box: { identity: string; recipient: string } }>('keys.json')

  test('of an identity file give the recipient that belongs to them', () => {
    const identity = readIdentity(`# box\r\n\r\n${box.identity}\r\n`)
    expect(identity?.publicKey).toEqual(bech32Key(box.recipient, 'age'))
  })

  test.each([
    ['two identities', `${box.identity}\n${box.identity}`],
    ['no identity', '# nothing'],
    ['a recipient', box.recipient],
    ['a lower-case identity', box.identity.toLowerCase()],
    ['a changed letter', box.identity.replace(/.$/, (last) => (last === 'Q' ? 'P' : 'Q'))],
  ])('are not: %s', (_, text) => {
    expect(readIdentity(text)).toBeNull()
  })
})
