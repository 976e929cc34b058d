import { fromBase64, toBase64 } from './bytes.ts'
import { canonicalBytes, type Json, MOST_IN_PAYLOAD, parseCanonical } from './canonical.ts'
import { toCrockford } from './crockford.ts'
import { privateKey, publicBytes } from './curve.ts'
import { decodeEnvelope, encodeEnvelope } from './envelope.ts'
import { must } from './errors.ts'
import { sha256Hex } from './hash.ts'
import { signSsh, verifySsh } from './sshsig.ts'

/**
 * A file that belongs to no procedure and names its own key: the envelope of every other file, one signature, no attachments
 * (docs/formats.md, templates). It proves that two files have one maker, not who that is.
 */
export interface SignedFile {
  /** SHA-256 of the payload bytes. */
  readonly id: string
  readonly payload: Readonly<Record<string, Json>>
  /** Public key, base64 of 32 bytes. */
  readonly key: string
  /** Ten characters of Crockford base32 that follow from the key. */
  readonly by: string
}

/** Fifty bits of the hash of the key, as an id. */
const makerOf = (key: Uint8Array): string =>
  toCrockford(Uint8Array.from(Buffer.from(sha256Hex(key).slice(0, 20), 'hex'))).slice(0, 10)

/** The file with this content, signed with the Ed25519 seed. Throws SealingError E_CANON when it has no canonical form. */
export const signFile = (
  type: string,
  content: Readonly<Record<string, Json>>,
  seed: Uint8Array,
): Uint8Array => {
  const key = privateKey('Ed25519', seed)
  const bytes = publicBytes(key)
  const payload = canonicalBytes({ ...content, att: {}, key: toBase64(bytes), type })
  const sshsig = signSsh(key, `zegel.${type}`, payload)
  return encodeEnvelope({ att: {}, payload, sig: [{ by: makerOf(bytes), sshsig }], type })
}

/** Reads such a file whole or not at all. Throws SealingError E_SIZE, E_ENVELOPE, E_VERSION, E_ATT, E_CANON, E_SCHEMA, E_SIG. */
export const readSignedFile = (type: string, file: Uint8Array): SignedFile => {
  const envelope = decodeEnvelope(file)
  must(envelope.type === type, 'E_VERSION', `a ${envelope.type} where a ${type} belongs`)
  must(Object.keys(envelope.att).length === 0, 'E_ATT', 'attachments where there are none')
  const value = parseCanonical(envelope.payload, MOST_IN_PAYLOAD)
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  must(isObject, 'E_SCHEMA', 'the payload is no object')
  const payload = value as Readonly<Record<string, Json>>
  must(payload['type'] === type, 'E_SCHEMA', 'the payload names another type')
  const key = typeof payload['key'] === 'string' ? fromBase64(payload['key']) : null
  must(key !== null && key.length === 32, 'E_SCHEMA', 'no key')
  const [only, ...others] = envelope.sig
  must(only !== undefined && others.length === 0 && only.by === makerOf(key), 'E_SIGNERS', 'another signer')
  must(verifySsh(key, `zegel.${type}`, envelope.payload, only.sshsig), 'E_SIG', 'the signature does not hold')
  return { id: sha256Hex(envelope.payload), payload, key: toBase64(key), by: only.by }
}
