import { createPrivateKey, createPublicKey, diffieHellman, type KeyObject } from 'node:crypto'
import { bech32Key } from './bech32.ts'

/** DER of X25519 keys up to the 32 bytes themselves (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b656e04220420', 'hex')
const SPKI = Buffer.from('302a300506032b656e032100', 'hex')

/** An age X25519 identity: what opens files, and the public key that files are closed for. */
export interface Identity {
  readonly privateKey: KeyObject
  readonly publicKey: Buffer
}

export const identityOf = (scalar: Buffer): Identity => {
  const privateKey = createPrivateKey({ key: Buffer.concat([PKCS8, scalar]), format: 'der', type: 'pkcs8' })
  const publicKey = createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(-32)
  return { privateKey, publicKey }
}

/** The shared secret with a public key; null when it is one of the few that give zeros. */
export const sharedWith = ({ privateKey }: Identity, publicKey: Buffer): Buffer | null => {
  const key = createPublicKey({ key: Buffer.concat([SPKI, publicKey]), format: 'der', type: 'spki' })
  try {
    return diffieHellman({ privateKey, publicKey: key })
  } catch {
    return null
  }
}

/**
 * The identity in a file as `age` reads it: one line AGE-SECRET-KEY-1..., empty lines and comments skipped.
 * @returns null when the text is anything else
 */
export const readIdentity = (text: string): Identity | null => {
  const lines = text.split('\n').map((line) => line.trim())
  const [line, ...more] = lines.filter((one) => one !== '' && !one.startsWith('#'))
  if (line === undefined || more.length > 0 || line !== line.toUpperCase()) return null
  const scalar = bech32Key(line.toLowerCase(), 'age-secret-key-')
  return scalar && identityOf(scalar)
}
