import { Encrypter } from 'age-encryption'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openAge } from '../../../shared/sealing/verify/age.ts'
import { Broken } from '../../../shared/sealing/verify/broken.ts'
import { identityOf } from '../../../shared/sealing/verify/x25519.ts'
import { seeded } from '../seeded.ts'
import { ageFile } from './forge/age.ts'
import { personOf, recipientOf } from './forge/keys.ts'

const { box } = personOf('reader0001', 'member')
const { box: other } = personOf('reader0002', 'member')
const identity = identityOf(box.scalar)
const random = seeded('age')

const opened = (file: Buffer, recipients = 1): Buffer | string => {
  try {
    return openAge(file, identity, recipients, 'the cards')
  } catch (error) {
    if (error instanceof Broken && error.code === 'E_INNER') return error.message
    throw error
  }
}

const CHUNK = 64 * 1024

describe('an age file', () => {
  test.each([0, 1, CHUNK, CHUNK + 1])('of the age library opens: %d bytes', async (size) => {
    const plain = Buffer.alloc(size, 'x')
    const encrypter = new Encrypter()
    encrypter.addRecipient(recipientOf(other))
    encrypter.addRecipient(recipientOf(box))
    expect(opened(Buffer.from(await encrypter.encrypt(plain)), 2)).toEqual(plain)
  })

  const file = ageFile([box], Buffer.alloc(CHUNK + 10, 'x'), random)

  test('is refused after a change of any one byte', () => {
    const anywhere = fc.oneof(fc.nat(220), fc.nat(file.length - 1))
    fc.assert(
      fc.property(anywhere, fc.integer({ min: 1, max: 255 }), (at, by) => {
        const changed = Buffer.from(file)
        changed[at] = (changed[at] ?? 0) ^ by
        expect(opened(changed)).toBeTypeOf('string')
      }),
      { numRuns: 150 },
    )
  })

  test.each([
    ['cut after its first chunk', file.subarray(0, file.length - 26)],
    ['cut inside a chunk', file.subarray(0, file.length - 5)],
    ['cut in its header', file.subarray(0, 60)],
    ['with bytes behind its end', Buffer.concat([file, Buffer.from('x')])],
    ['for somebody else', ageFile([other], Buffer.from('x'), random)],
    ['with a passphrase stanza', Buffer.from('age-encryption.org/v1\n-> scrypt c2FsdA 30\nAAAA\n--- AAAA\n')],
    ['with nothing but its first line', Buffer.from('age-encryption.org/v1\n')],
    ['in armour', Buffer.from('-----BEGIN AGE ENCRYPTED FILE-----\n')],
    [
      'with a header that never ends',
      Buffer.from(`age-encryption.org/v1\n${'-> X25519 A\nA\n'.repeat(10_000)}`),
    ],
  ])('is refused %s', (_, changed) => {
    expect(opened(changed)).toBeTypeOf('string')
  })

  test('for a public key of zeros is refused: its shared secret is known to all', () => {
    const zeros = { ...box, publicKey: Buffer.alloc(32) }
    expect(() => ageFile([zeros], Buffer.from('x'), random)).toThrow()
    const text = file.toString('latin1').replace(/X25519 \S+/, `X25519 ${'A'.repeat(43)}`)
    expect(opened(Buffer.from(text, 'latin1'))).toBe('the cards cannot be opened with this identity')
  })
})
