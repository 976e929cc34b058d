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

/** Public key of 32 bytes. */
export const publicKey = (crv: Curve, bytes: Uint8Array): KeyObject =>
  createPublicKey(jwk(crv, { x: urlSafe(bytes) }))
