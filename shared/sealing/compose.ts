import { equalBytes } from './bytes.ts'
import { canonicalBytes, type Json } from './canonical.ts'
import { decodeEnvelope, type Envelope, encodeEnvelope, LARGEST, LARGEST_ARCHIVE } from './envelope.ts'
import { must } from './errors.ts'
import { sha256Hex } from './hash.ts'
import type { SignKey } from './keys.ts'
import { sortBy } from './schemas/primitives.ts'
import { type MessageType, type Payload, payloads } from './schemas/registry.ts'
import { signSsh } from './sshsig.ts'

/** What every message says besides its own content: the procedure, and the version of the app that made it. */
export interface Base {
  readonly procedure: string
  readonly app: string
}

export interface Signer {
  readonly by: string
  readonly key: SignKey
}

/** The own members of a payload. */
export type Content<T extends MessageType> = Omit<Payload<T>, 'att' | 'procedure' | 'app' | 'type'>

const sign = (envelope: Envelope, { by, key }: Signer): Envelope => {
  const sshsig = signSsh(key.privateKey, `zegel.${envelope.type}`, envelope.payload)
  return { ...envelope, sig: sortBy([...envelope.sig.filter((s) => s.by !== by), { by, sshsig }], 'by') }
}

/**
 * The file of a message, signed by whoever is given; more can sign later with addSignature.
 * Throws SealingError E_SCHEMA when the content breaks the schema, E_CANON when it has no canonical form, E_SIZE.
 */
export const compose = <T extends MessageType>(
  type: T,
  { procedure, app }: Base,
  content: Content<T>,
  signers: readonly Signer[],
  att: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array => {
  const listed = Object.entries(att).map(([name, bytes]) => [
    name,
    { bytes: bytes.length, sha256: sha256Hex(bytes) },
  ])
  const value = { ...content, app, att: Object.fromEntries(listed), procedure, type }
  const read = payloads[type].safeParse(value)
  must(read.success, 'E_SCHEMA', `${type}: ${read.error?.issues[0]?.path.join('.') || 'members'}`)
  const unsigned: Envelope = { att, payload: canonicalBytes(read.data as Json), sig: [], type }
  const file = encodeEnvelope(signers.reduce(sign, unsigned))
  const most = type === 'archive/v1' || type === 'audit/v1' ? LARGEST_ARCHIVE : LARGEST
  must(file.length <= most, 'E_SIZE', `${file.length} bytes, at most ${most}`)
  return file
}

/**
 * One file of two that differ in nothing but who signed: with all signatures of both. Throws SealingError E_ENVELOPE when
 * they are not the same file.
 */
export const mergeSignatures = (one: Uint8Array, other: Uint8Array): Uint8Array => {
  const [a, b] = [decodeEnvelope(one), decodeEnvelope(other)]
  must(
    equalBytes(a.payload, b.payload) && a.type === b.type,
    'E_ENVELOPE',
    'signatures of two different files',
  )
  const signed = new Set(a.sig.map(({ by }) => by))
  const sig = sortBy([...a.sig, ...b.sig.filter(({ by }) => !signed.has(by))], 'by')
  return encodeEnvelope({ ...a, sig })
}

/** The file with one more signature, for messages that several people sign one after the other. */
export const addSignature = (file: Uint8Array, signer: Signer): Uint8Array =>
  encodeEnvelope(sign(decodeEnvelope(file), signer))
