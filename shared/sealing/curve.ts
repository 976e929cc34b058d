import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { toBase64 } from './bytes.ts'

type Curve = 'Ed25519' | 'X25519'

/** RFC 8037's form of a key: unlike PKCS #8 it is read without OpenSSL's decoders, in a tenth of the time. */
const jwk = (crv: Curve, members: { readonly d?: string; readonly x: string }) => ({
  key: { kty: 'OKP', crv, ...members },
  format: 'jwk' as const,
})

const urlSafe = (bytes: Uint8Array): string =>
  toBase64(bytes).replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_')

/** Private key of 32 bytes: an Ed25519 seed or an X25519 scalar. Its public half is computed, never taken from outside. */
export const privateKey = (crv: Curve, bytes: Uint8Array): KeyObject =>
  createPrivateKey(jwk(crv, { d: urlSafe(bytes), x: '' }))

/** The 32 bytes of the public key that belongs to a private one. */
export const publicBytes = (key: KeyObject): Uint8Array =>
  new Uint8Array(Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url'))

/** u-coordinates of the points of low order on Curve25519 and its twist, as their bytes. */
const lowOrder = new Set([
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800',
  '5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157',
])

const LARGEST = Buffer.from(`ec${'ff'.repeat(30)}7f`, 'hex').reverse()

/**
 * Whether an X25519 public key may be agreed with: a u-coordinate below 2^255 - 19, so that no key has two forms, and of no
 * point of low order, for which the agreed secret would be zeros whoever's the other key is.
 */
export const isAgreeable = (bytes: Uint8Array): boolean =>
  Buffer.compare(Buffer.from(bytes).reverse(), LARGEST) <= 0 &&
  !lowOrder.has(Buffer.from(bytes).toString('hex'))

/** Public key of 32 bytes. */
export const publicKey = (crv: Curve, bytes: Uint8Array): KeyObject =>
  createPublicKey(jwk(crv, { x: urlSafe(bytes) }))
