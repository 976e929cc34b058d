import { createCipheriv, createDecipheriv } from 'node:crypto'
import { concat, type RandomSource } from './bytes.ts'
import { canonicalBytes } from './canonical.ts'
import { must, SealingError } from './errors.ts'

const NONCE = 12
const TAG = 16
const LENGTH = 4

/** What a document is bound to; opened under any other place it is refused. */
export type Place = readonly (string | number)[]

/**
 * A document under a 32-byte key: AES-256-GCM with additional data JCS(place), padded to a multiple of `multiple`
 * bytes so that its size tells little. Layout: nonce (12), ciphertext, tag (16).
 */
export const sealDocument = (
  key: Uint8Array,
  place: Place,
  content: Uint8Array,
  random: RandomSource,
  multiple = 4096,
): Uint8Array => {
  const padded = new Uint8Array(Math.ceil((LENGTH + content.length) / multiple) * multiple)
  new DataView(padded.buffer).setUint32(0, content.length)
  padded.set(content, LENGTH)
  const nonce = random(NONCE)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(canonicalBytes(place))
  return concat(nonce, cipher.update(padded), cipher.final(), cipher.getAuthTag())
}

/** The content of a sealed document. Throws SealingError E_KEY: another key, another place, or changed bytes. */
export const openDocument = (key: Uint8Array, place: Place, sealed: Uint8Array): Uint8Array => {
  must(sealed.length >= NONCE + LENGTH + TAG, 'E_KEY', 'not a sealed document')
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE), { authTagLength: TAG })
  decipher.setAAD(canonicalBytes(place))
  decipher.setAuthTag(sealed.subarray(-TAG))
  let padded: Uint8Array
  try {
    padded = concat(decipher.update(sealed.subarray(NONCE, -TAG)), decipher.final())
  } catch (cause) {
    throw new SealingError('E_KEY', 'another key or place, or changed bytes', { cause })
  }
  const length = new DataView(padded.buffer).getUint32(0)
  must(LENGTH + length <= padded.length, 'E_KEY', 'not a sealed document')
  return padded.slice(LENGTH, LENGTH + length)
}
