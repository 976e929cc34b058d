import { diffieHellman, hkdfSync, type KeyObject } from 'node:crypto'
import { chacha20poly1305 } from '@noble/ciphers/chacha.js'
import { type Identity, type Recipient, Stanza } from 'age-encryption'
import { concat, utf8 } from './bytes.ts'
import { privateKey, publicBytes, publicKey } from './curve.ts'

/**
 * age's X25519 stanza (age-encryption.org/v1). age-encryption computes the curve in JavaScript, a millisecond a key, and an
 * archive needs one for every candidate and person; the runtime's own crypto gives the same in a twentieth of that.
 */

const INFO = utf8('age-encryption.org/v1/X25519')
const ZERO_NONCE = new Uint8Array(12)
const SHARE = /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]$/
const BODY = 32

const unpadded = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replace(/=+$/, '')

/** The key that wraps the file key, or null for a point that agrees on nothing. */
const wrappingKey = (
  own: KeyObject,
  theirs: Uint8Array,
  share: Uint8Array,
  recipient: Uint8Array,
): Uint8Array | null => {
  try {
    const shared = diffieHellman({ privateKey: own, publicKey: publicKey('X25519', theirs) })
    if (shared.every((byte) => byte === 0)) return null
    return new Uint8Array(hkdfSync('sha256', shared, concat(share, recipient), INFO, 32))
  } catch {
    return null
  }
}

/** Recipient for age's Encrypter. `recipient` is the 32 bytes of a public key. */
export const x25519Recipient = (recipient: Uint8Array): Recipient => ({
  wrapFileKey: (fileKey) => {
    const ephemeral = privateKey('X25519', crypto.getRandomValues(new Uint8Array(32)))
    const share = publicBytes(ephemeral)
    const key = wrappingKey(ephemeral, recipient, share, recipient)
    if (key === null) throw new Error('a recipient that nobody can encrypt to')
    return [new Stanza(['X25519', unpadded(share)], chacha20poly1305(key, ZERO_NONCE).encrypt(fileKey))]
  },
})

/** Identity for age's Decrypter. `scalar` is the 32 bytes of a private key. */
export const x25519Identity = (scalar: Uint8Array): Identity => {
  const own = privateKey('X25519', scalar)
  const recipient = publicBytes(own)
  return {
    unwrapFileKey: (stanzas) => {
      for (const { args, body } of stanzas) {
        const [kind, share = ''] = args
        if (kind !== 'X25519' || args.length !== 2 || !SHARE.test(share) || body.length !== BODY) continue
        const bytes = new Uint8Array(Buffer.from(share, 'base64'))
        const key = wrappingKey(own, bytes, bytes, recipient)
        if (key === null) continue
        try {
          return chacha20poly1305(key, ZERO_NONCE).decrypt(body)
        } catch {
          // A stanza for somebody else.
        }
      }
      return null
    },
  }
}
