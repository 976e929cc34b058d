import { z } from 'zod'
import { concat, fromBase64, isSet, toBase64, utf8 } from './bytes.ts'
import { canonicalBytes, type Json, MOST_IN_ENVELOPE, parseCanonical } from './canonical.ts'
import { must, SealingError } from './errors.ts'
import { isId } from './ids.ts'

export interface Signature {
  readonly by: string
  readonly sshsig: string
}

/** A file taken apart, before its payload is looked at. */
export interface Envelope {
  readonly att: Readonly<Record<string, Uint8Array>>
  readonly payload: Uint8Array
  readonly sig: readonly Signature[]
  readonly type: string
}

const MIB = 2 ** 20
export const LARGEST = 8 * MIB
/** An archive or an audit holds a whole round. */
export const LARGEST_ARCHIVE = 64 * MIB
const LINE_FEED = 0x0a
/** Canonical JSON puts `att` first: what begins otherwise is no file of ours, and need not be read to know that. */
const BEGIN = utf8('{"att":{')
const ARCHIVES = ['archive/v1', 'audit/v1'].map((type) => utf8(`"zegel":"${type}"}\n`))

const form = z.strictObject({
  att: z.record(z.string(), z.string()),
  payload: z.string(),
  sig: z
    .array(z.strictObject({ by: z.string().refine(isId), sshsig: z.string() }))
    .min(1)
    .max(30)
    .refine((list) => isSet(list.map((signature) => signature.by))),
  zegel: z.string().max(32),
})

const bytesOf = (text: string): Uint8Array => {
  const bytes = fromBase64(text)
  must(bytes !== null, 'E_ENVELOPE', 'base64 that does not re-encode to itself')
  return bytes
}

/** An envelope from its JSON value, nested or not. Throws SealingError E_ENVELOPE. */
export const envelopeOf = (value: Json): Envelope => {
  const read = form.safeParse(value)
  must(read.success, 'E_ENVELOPE', 'not exactly the members att, payload, sig, zegel')
  const { att, payload, sig, zegel } = read.data
  const entries = Object.entries(att).map(([name, text]) => [name, bytesOf(text)] as const)
  return { att: Object.fromEntries(entries), payload: bytesOf(payload), sig, type: zegel }
}

/** The JSON value of an envelope. */
export const envelopeValue = ({ att, payload, sig, type }: Envelope): Json => ({
  att: Object.fromEntries(Object.entries(att).map(([name, bytes]) => [name, toBase64(bytes)])),
  payload: toBase64(payload),
  sig: sig.map(({ by, sshsig }) => ({ by, sshsig })),
  zegel: type,
})

/** The file of an envelope: canonical JSON and one line feed. */
export const encodeEnvelope = (envelope: Envelope): Uint8Array =>
  concat(canonicalBytes(envelopeValue(envelope)), utf8('\n'))

const endsWith = (bytes: Uint8Array, end: Uint8Array): boolean => {
  const tail = bytes.subarray(-end.length)
  return tail.length === end.length && tail.every((byte, i) => byte === end[i])
}

/** Does a file begin as every envelope does? What does not is none, whatever follows. */
export const beginsLikeEnvelope = (bytes: Uint8Array): boolean => BEGIN.every((byte, i) => bytes[i] === byte)

/**
 * Takes a file apart. The size is judged before anything is parsed: canonical JSON puts the type last, so the last
 * bytes tell whether the larger limit applies. Throws SealingError E_SIZE, E_ENVELOPE.
 */
export const decodeEnvelope = (bytes: Uint8Array): Envelope => {
  const most = ARCHIVES.some((end) => endsWith(bytes, end)) ? LARGEST_ARCHIVE : LARGEST
  must(bytes.length <= most, 'E_SIZE', `${bytes.length} bytes, at most ${most}`)
  must(bytes.at(-1) === LINE_FEED, 'E_ENVELOPE', 'no line feed at the end')
  must(beginsLikeEnvelope(bytes), 'E_ENVELOPE', 'begins like no envelope')
  let value: Json
  try {
    value = parseCanonical(bytes.subarray(0, -1), MOST_IN_ENVELOPE)
  } catch (cause) {
    throw new SealingError('E_ENVELOPE', 'the envelope is not canonical JSON', { cause })
  }
  return envelopeOf(value)
}
