import { createDecipheriv, getCiphers } from 'node:crypto'
import { type Header, readHeader, type Stanza } from './age-header.ts'
import { demand } from './broken.ts'
import { hkdf, hmac } from './bytes.ts'
import { type Identity, sharedWith } from './x25519.ts'

const CIPHER = 'chacha20-poly1305'
const TAG = 16
const NONCE = 16
const CHUNK = 64 * 1024
const EMPTY = Buffer.alloc(0)

/** Whether this Node can open age files at all; some builds of its library come without the cipher. */
export const canOpenAge = (): boolean => getCiphers().includes(CIPHER)

/** @returns null when the bytes were not closed with this key and nonce */
const opened = (key: Buffer, nonce: Buffer, closed: Buffer): Buffer | null => {
  if (closed.length < TAG) return null
  const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG })
  decipher.setAuthTag(closed.subarray(-TAG))
  const plain = decipher.update(closed.subarray(0, -TAG))
  try {
    decipher.final()
    return plain
  } catch {
    return null
  }
}

/** The file key of 16 bytes out of one stanza; null when the stanza is not for this identity. */
const fileKeyOf = (identity: Identity, { share, body }: Stanza): Buffer | null => {
  const shared = sharedWith(identity, share)
  if (shared === null) return null
  const key = hkdf(shared, Buffer.concat([share, identity.publicKey]), 'age-encryption.org/v1/X25519')
  return opened(key, Buffer.alloc(12), body)
}

/** The STREAM of chunks: a counter of 11 bytes and a byte that marks the last chunk are the nonce. */
const streamed = (key: Buffer, closed: Buffer): Buffer | null => {
  const step = CHUNK + TAG
  const count = Math.max(1, Math.ceil(closed.length / step))
  const chunks: Buffer[] = []
  for (let i = 0; i < count; i++) {
    const nonce = Buffer.alloc(12)
    nonce.writeUIntBE(i, 5, 6)
    nonce[11] = i === count - 1 ? 1 : 0
    const chunk = opened(key, nonce, closed.subarray(i * step, (i + 1) * step))
    if (chunk === null || (chunk.length === 0 && i > 0)) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const keyFor = (identity: Identity, { stanzas }: Header): Buffer | null => {
  for (const stanza of stanzas) {
    const key = fileKeyOf(identity, stanza)
    if (key !== null) return key
  }
  return null
}

/** Whether the header was made with this file key. */
export const headerHolds = (fileKey: Buffer, { covered, mac }: Header): boolean =>
  hmac(hkdf(fileKey, EMPTY, 'header'), covered) === mac.toString('hex')

/** What was closed with this file key; null when it was changed. */
export const payloadOf = (fileKey: Buffer, { payload }: Header): Buffer | null => {
  if (payload.length < NONCE + TAG) return null
  return streamed(hkdf(fileKey, payload.subarray(0, NONCE), 'payload'), payload.subarray(NONCE))
}

/**
 * Opens a binary age v1 file that was closed for so many X25519 recipients, with the identity of one of them.
 * @throws Broken E_INNER, with `where` in the sentence
 */
export const openAge = (file: Buffer, identity: Identity, recipients: number, where: string): Buffer => {
  const header = readHeader(file)
  demand(
    header.stanzas.length === recipients,
    'E_INNER',
    `${where} are closed for ${header.stanzas.length} readers, and not for ${recipients}`,
  )
  const fileKey = keyFor(identity, header)
  demand(fileKey !== null, 'E_INNER', `${where} cannot be opened with this identity`)
  demand(headerHolds(fileKey, header), 'E_INNER', `${where} have a changed age header`)
  const plain = payloadOf(fileKey, header)
  demand(plain !== null, 'E_INNER', `${where} are damaged`)
  return plain
}
