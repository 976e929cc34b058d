import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { concat } from './bytes.ts'

// RFC 8410: PKCS #8 and SPKI of the two curves have a fixed head before the 32 bytes.
const PKCS8 = { ed25519: '302e020100300506032b657004220420', x25519: '302e020100300506032b656e04220420' }
const SPKI_ED25519 = Buffer.from('302a300506032b6570032100', 'hex')

type Curve = keyof typeof PKCS8

/** Private key of 32 bytes: an Ed25519 seed or an X25519 scalar. */
export const privateKey = (curve: Curve, bytes: Uint8Array): KeyObject =>
  createPrivateKey({
    key: Buffer.from(concat(Buffer.from(PKCS8[curve], 'hex'), bytes)),
    format: 'der',
    type: 'pkcs8',
  })

/** The 32 bytes of the public key that belongs to a private one. */
export const publicBytes = (key: KeyObject): Uint8Array =>
  new Uint8Array(createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32))

/** Public Ed25519 key of 32 bytes. */
export const ed25519Public = (bytes: Uint8Array): KeyObject =>
  createPublicKey({ key: Buffer.from(concat(SPKI_ED25519, bytes)), format: 'der', type: 'spki' })
