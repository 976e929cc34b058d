import { bech32 } from '@scure/base'
import { isAgreeable } from './curve.ts'

const DATA = /^age1[02-9ac-hj-np-z]{58}$/

/** `AGE-SECRET-KEY-1…` of a 32-byte X25519 scalar (age v1). */
export const encodeIdentity = (scalar: Uint8Array): string =>
  bech32.encodeFromBytes('AGE-SECRET-KEY-', scalar).toUpperCase()

/** `age1…` of a 32-byte X25519 public key (age v1). */
export const encodeRecipient = (publicKey: Uint8Array): string => bech32.encodeFromBytes('age', publicKey)

/** The public key of a well-formed age X25519 recipient in lower case, or null. */
export const decodeRecipient = (text: string): Uint8Array | null => {
  if (!DATA.test(text)) return null
  try {
    const { bytes } = bech32.decodeToBytes(text)
    return bytes.length === 32 ? bytes : null
  } catch {
    return null
  }
}

/** Whether a text is the recipient of a key that can be used. */
export const isRecipient = (text: string): boolean => {
  const key = decodeRecipient(text)
  return key !== null && isAgreeable(key)
}

const IDENTITY = /^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/

/** The scalar of an age X25519 identity in upper case, or null. */
export const decodeIdentity = (text: string): Uint8Array | null => {
  if (!IDENTITY.test(text)) return null
  try {
    const { bytes } = bech32.decodeToBytes(text)
    return bytes.length === 32 ? bytes : null
  } catch {
    return null
  }
}
