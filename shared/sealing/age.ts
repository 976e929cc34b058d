import { Decrypter, Encrypter } from 'age-encryption'
import { decodeIdentity, decodeRecipient } from './bech32.ts'
import { must, SealingError } from './errors.ts'
import { x25519Identity, x25519Recipient } from './x25519-stanza.ts'

/** Thirty people at most read one file; a header of so many X25519 stanzas stays far below this. */
const LONGEST_HEADER = 8192
/** Base64 of 32 bytes without padding, as it encodes again to itself. */
const B32 = '[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]'
const STANZA = new RegExp(`^-> X25519 ${B32}$`)
const BODY = new RegExp(`^${B32}$`)
const MAC = new RegExp(`^--- ${B32}$`)

/** Length of the header and number of its stanzas when all are X25519, else null. */
const readHeader = (file: Uint8Array): { length: number; stanzas: number } | null => {
  const text = Buffer.from(file.subarray(0, LONGEST_HEADER)).toString('latin1')
  const lines = text.split('\n')
  if (lines[0] !== 'age-encryption.org/v1') return null
  let at = 1
  while (STANZA.test(lines[at] ?? '')) {
    if (!BODY.test(lines[at + 1] ?? '')) return null
    at += 2
  }
  if (at === 1 || at >= lines.length - 1 || !MAC.test(lines[at] ?? '')) return null
  return { length: lines.slice(0, at + 1).join('\n').length + 1, stanzas: (at - 1) / 2 }
}

/** Whether bytes begin as an age file for so many X25519 recipients, whoever they are. */
export const isAgeFile = (file: Uint8Array, stanzas: number): boolean => readHeader(file)?.stanzas === stanzas

/** Binary age v1 file to X25519 recipients, one stanza each in the order given. Throws E_KEY for a bad recipient. */
export const encryptTo = async (
  recipients: readonly string[],
  plaintext: Uint8Array,
): Promise<Uint8Array> => {
  must(recipients.length > 0, 'E_KEY', 'nobody to encrypt to')
  const encrypter = new Encrypter()
  for (const recipient of recipients) {
    const key = decodeRecipient(recipient)
    must(key !== null, 'E_KEY', 'not an age X25519 recipient')
    encrypter.addRecipient(x25519Recipient(key))
  }
  return encrypter.encrypt(plaintext)
}

/**
 * Plaintext of a binary age v1 file that holds X25519 stanzas only, `stanzas` of them when given.
 * Throws SealingError E_KEY when it is not such a file, is changed, or is not for this identity.
 */
export const decryptWith = async (
  identity: string,
  file: Uint8Array,
  stanzas: number | null = null,
): Promise<Uint8Array> => {
  const header = readHeader(file)
  must(header !== null, 'E_KEY', 'not an age file for X25519 recipients')
  must(stanzas === null || header.stanzas === stanzas, 'E_KEY', `${header.stanzas} recipients`)
  const scalar = decodeIdentity(identity)
  must(scalar !== null, 'E_KEY', 'not an age X25519 identity')
  try {
    const decrypter = new Decrypter()
    decrypter.addIdentity(x25519Identity(scalar))
    return await decrypter.decrypt(file)
  } catch (cause) {
    throw new SealingError('E_KEY', 'the age file does not open with this key', { cause })
  }
}

/** The 16-byte file key of an age file: given to others, it opens this one file and no other. Throws E_KEY. */
export const fileKeyOf = async (identity: string, file: Uint8Array): Promise<Uint8Array> => {
  const header = readHeader(file)
  const scalar = decodeIdentity(identity)
  must(header !== null && scalar !== null, 'E_KEY', 'not an age file for X25519 recipients')
  try {
    const decrypter = new Decrypter()
    decrypter.addIdentity(x25519Identity(scalar))
    return await decrypter.decryptHeader(file.slice(0, header.length))
  } catch (cause) {
    throw new SealingError('E_KEY', 'the age header does not open with this key', { cause })
  }
}

/** Whether the header of an age file was made with this file key: its MAC holds, which ties the two together. */
export const headerHolds = async (fileKey: Uint8Array, file: Uint8Array): Promise<boolean> => {
  const header = readHeader(file)
  if (header === null) return false
  try {
    const decrypter = new Decrypter()
    decrypter.addIdentity({ unwrapFileKey: () => fileKey })
    await decrypter.decryptHeader(file.slice(0, header.length))
    return true
  } catch {
    return false
  }
}

/** Plaintext of an age file by its file key alone. Throws E_KEY. */
export const decryptWithFileKey = async (fileKey: Uint8Array, file: Uint8Array): Promise<Uint8Array> => {
  try {
    const decrypter = new Decrypter()
    decrypter.addIdentity({ unwrapFileKey: () => fileKey })
    return await decrypter.decrypt(file)
  } catch (cause) {
    throw new SealingError('E_KEY', 'the age file does not open with this file key', { cause })
  }
}
