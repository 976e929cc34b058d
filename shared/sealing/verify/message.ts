import { checkAttached, checkListed } from './attachments.ts'
import { Broken, demand, shown } from './broken.ts'
import { sha256 } from './bytes.ts'
import { ARCHIVE_LIMIT, type Envelope, envelopeOf, FILE_LIMIT, readEnvelope } from './envelope.ts'
import { type Json, MOST_IN_PAYLOAD, parseJson } from './json.ts'
import { PAYLOADS, type Payload, type Type } from './payloads.ts'
import { isSorted, type Shape } from './shape.ts'

/** A message whose form is right; signatures are checked apart, once the keys are known. */
export interface Message<T extends Type> {
  readonly type: T
  /** File id: SHA-256 of the payload bytes. */
  readonly id: string
  readonly payload: Payload<T>
  readonly payloadBytes: Buffer
  readonly sig: Envelope['sig']
  /** Attachments by name; empty in everything nested. */
  readonly att: ReadonlyMap<string, Buffer>
  readonly source: Json
}

/** What stands in an envelope, read as a payload of this type (import order 3 to 5, and the names of 6). */
const messageOf = <T extends Type>(envelope: Envelope, type: T, where: string): Message<T> => {
  const json = parseJson(envelope.payload, 'E_CANON', MOST_IN_PAYLOAD)
  const payload = (PAYLOADS[type] as Shape<Payload<T>>)(json, where)
  checkListed(type, payload.att, where)
  const { att, sig, source } = envelope
  return { type, id: sha256(envelope.payload), payload, payloadBytes: envelope.payload, sig, att, source }
}

/**
 * The file to verify: import order 1 to 6.
 * @throws Broken E_SIZE, E_ENVELOPE, E_VERSION, E_CANON, E_SCHEMA, E_ATT
 */
export const readFile = (file: Uint8Array): Message<'archive/v1'> | Message<'audit/v1'> => {
  const where = 'the file'
  const envelope = readEnvelope(file, where, ARCHIVE_LIMIT)
  const { zegel: type, att } = envelope
  if (type !== 'archive/v1' && type !== 'audit/v1')
    throw new Broken(
      'E_VERSION',
      `the file is of the type ${shown(type)}; only an archive or an audit can be verified`,
    )
  const message = type === 'archive/v1' ? messageOf(envelope, type, where) : messageOf(envelope, type, where)
  checkAttached(type, message.payload.att, att)
  return message
}

/** One nested envelope: stripped, and of the type that the attachment is for. */
const nested = <T extends Type>(envelope: Envelope, type: T, where: string): Message<T> => {
  demand(envelope.zegel === type, 'E_VERSION', `${where} is ${shown(envelope.zegel)} and not ${type}`)
  // Base64 takes four characters for three bytes: the file that this was could not have been sent.
  demand(envelope.payload.length <= (FILE_LIMIT / 4) * 3, 'E_SIZE', `${where} is larger than a file may be`)
  const message = messageOf(envelope, type, where)
  demand(message.att.size === 0, 'E_ATT', `${where} carries attachments of its own`)
  return message
}

/**
 * An attachment that is a single nested file.
 * @throws Broken E_SIZE, E_ENVELOPE, E_VERSION, E_CANON, E_SCHEMA, E_ATT
 */
export const readNested = <T extends Type>(bytes: Uint8Array, type: T, name: string): Message<T> =>
  nested(readEnvelope(bytes, `the attachment ${name}`, FILE_LIMIT), type, `the attachment ${name}`)

/**
 * An attachment that is an array of nested files.
 * @throws Broken E_CANON, E_ENVELOPE, E_VERSION, E_SIZE, E_SCHEMA, E_ATT
 */
export const readNestedAll = <T extends Type>(
  bytes: Uint8Array,
  type: T,
  name: string,
): readonly Message<T>[] => {
  const array = parseJson(bytes)
  if (!Array.isArray(array)) throw new Broken('E_ATT', `the attachment ${name} is not an array`)
  return (array as readonly Json[]).map((one, i) => {
    const where = `number ${i + 1} of the attachment ${name}`
    return nested(envelopeOf(one, where), type, where)
  })
}

/**
 * An attachment that is an array of answers of either kind.
 * @throws Broken E_CANON, E_ENVELOPE, E_VERSION, E_SIZE, E_SCHEMA, E_ATT
 */
export const readNestedAnswers = (
  bytes: Uint8Array,
  name: string,
): readonly (Message<'open/v1'> | Message<'release/v1'>)[] => {
  const array = parseJson(bytes)
  if (!Array.isArray(array)) throw new Broken('E_ATT', `the attachment ${name} is not an array`)
  return (array as readonly Json[]).map((one, i) => {
    const where = `number ${i + 1} of the attachment ${name}`
    const envelope = envelopeOf(one, where)
    return envelope.zegel === 'open/v1'
      ? nested(envelope, 'open/v1', where)
      : nested(envelope, 'release/v1', where)
  })
}

/**
 * The messages are sorted by this text, without doubles.
 * @throws Broken E_ATT
 */
export const checkSorted = <M>(messages: readonly M[], by: (message: M) => string, name: string): void => {
  demand(isSorted(messages.map(by)), 'E_ATT', `the attachment ${name} is not in order, or holds a double`)
}
