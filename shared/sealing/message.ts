import { listsRightly, mayBeAdded, mayBeErased, mayBeGone } from './attachments.ts'
import { fromBase64, utf8 } from './bytes.ts'
import { canonicalBytes, type Json, MOST_IN_PAYLOAD, parseCanonical } from './canonical.ts'
import {
  decodeEnvelope,
  type Envelope,
  encodeEnvelope,
  envelopeOf,
  envelopeValue,
  type Signature,
} from './envelope.ts'
import { must, type SealingCode, SealingError } from './errors.ts'
import { sha256Hex } from './hash.ts'
import { isMessageType, type MessageType, type Payload, payloads } from './schemas/registry.ts'
import { verifySsh } from './sshsig.ts'

/** A message that was read: whole and of the right form. Who signed it has not been judged yet. */
export interface MessageOf<T extends MessageType> {
  /** File id: SHA-256 of the payload bytes. */
  readonly id: string
  readonly type: T
  readonly payload: Payload<T>
  readonly payloadBytes: Uint8Array
  readonly att: Readonly<Record<string, Uint8Array>>
  readonly sig: readonly Signature[]
  /** The file. */
  readonly bytes: Uint8Array
}

type Each = { [T in MessageType]: MessageOf<T> }
export type AnyMessage = Each[MessageType]
/** Without a type: any message, told apart by `type`. */
export type Message<T extends MessageType = MessageType> = Each[T]

/**
 * What is there of the listed attachments: in a file that comes in all of them; in one that the app keeps what was not
 * erased; in a nested one nothing, or the release of a seal in a close.
 */
export type Keeps = 'all' | 'unerased' | 'nothing' | 'release'

const knownType = (type: string): MessageType => {
  must(isMessageType(type), 'E_VERSION', `type ${JSON.stringify(type.slice(0, 32))} is not known here`)
  return type
}

const readPayload = (type: MessageType, bytes: Uint8Array): Payload<MessageType> => {
  const read = payloads[type].safeParse(parseCanonical(bytes, MOST_IN_PAYLOAD))
  must(read.success, 'E_SCHEMA', `${type}: ${read.error?.issues[0]?.path.join('.') || 'members'}`)
  return read.data
}

const checkAttachments = (
  type: MessageType,
  listed: Payload<MessageType>['att'],
  att: Envelope['att'],
  keeps: Keeps,
): void => {
  const names = Object.keys(listed)
  must(listsRightly(type, names), 'E_ATT', `${type} lists ${names.join(', ') || 'nothing'}`)
  const whole = keeps === 'all' || keeps === 'unerased'
  const mayLack = keeps === 'all' ? mayBeGone : mayBeErased
  const wanted = names.filter((name) => whole || (keeps === 'release' && name === 'release'))
  for (const name of wanted)
    must(Object.hasOwn(att, name) || (whole && mayLack(type, name)), 'E_ATT', `${name} is missing`)
  for (const [name, bytes] of Object.entries(att)) {
    if (whole && mayBeAdded(type, name)) continue
    const said = listed[name]
    must(said !== undefined && wanted.includes(name), 'E_ATT', `${name} does not belong here`)
    must(said.bytes === bytes.length && said.sha256 === sha256Hex(bytes), 'E_ATT', `${name} was changed`)
  }
}

const messageOf = (envelope: Envelope, keeps: Keeps, bytes: Uint8Array): AnyMessage => {
  const type = knownType(envelope.type)
  const payload = readPayload(type, envelope.payload)
  checkAttachments(type, payload.att, envelope.att, keeps)
  const { att, sig, payload: payloadBytes } = envelope
  // The schema of `type` gave the payload, which is what ties the two together.
  return { id: sha256Hex(payloadBytes), type, payload, payloadBytes, att, sig, bytes } as AnyMessage
}

/**
 * Reads a file: size, envelope, version, canonical payload, schema, attachments (docs/formats.md, import order 1 to 6).
 * Throws SealingError E_SIZE, E_ENVELOPE, E_VERSION, E_CANON, E_SCHEMA, E_ATT.
 */
export const readMessage = (bytes: Uint8Array): AnyMessage => messageOf(decodeEnvelope(bytes), 'all', bytes)

/**
 * The same for a file that this app took in before, and may have erased parts of since (erase.ts). Never for a file that
 * comes in. Throws as readMessage.
 */
export const readKept = (bytes: Uint8Array): AnyMessage => messageOf(decodeEnvelope(bytes), 'unerased', bytes)

/** Narrows a message to the type that is expected here. Throws SealingError with `code`, E_SCHEMA unless given. */
export const asType = <T extends MessageType>(
  type: T,
  message: AnyMessage,
  code: SealingCode = 'E_SCHEMA',
): Message<T> => {
  must(message.type === type, code, `a ${message.type} where a ${type} belongs`)
  return message as Message<T>
}

/** Reads a file that must be of this type. */
export const readAs = <T extends MessageType>(type: T, bytes: Uint8Array): Message<T> =>
  asType(type, readMessage(bytes))

const fromValue = <T extends MessageType>(type: T, value: Json, keeps: Keeps): Message<T> => {
  const envelope = envelopeOf(value)
  return asType(type, messageOf(envelope, keeps, encodeEnvelope(envelope)), 'E_VERSION')
}

/** Messages of a type from an attachment that holds an array of stripped envelopes. */
export const readNested = <T extends MessageType>(
  type: T,
  bytes: Uint8Array | undefined,
  keeps: Keeps = 'nothing',
): Message<T>[] => {
  must(bytes !== undefined, 'E_ATT', `the ${type} are missing`)
  const value = parseCanonical(bytes)
  must(Array.isArray(value), 'E_ATT', `the ${type} are not an array`)
  return value.map((item: Json) => fromValue(type, item, keeps))
}

/** Answers of either mode from an attachment that holds an array of stripped envelopes. */
export const readNestedAnswers = (
  bytes: Uint8Array | undefined,
): (Message<'open/v1'> | Message<'release/v1'>)[] => {
  must(bytes !== undefined, 'E_ATT', 'the answers are missing')
  const value = parseCanonical(bytes)
  must(Array.isArray(value), 'E_ATT', 'the answers are not an array')
  return value.map((item: Json) => {
    const { type } = envelopeOf(item)
    return type === 'open/v1' ? fromValue(type, item, 'nothing') : fromValue('release/v1', item, 'nothing')
  })
}

/** The message of a type from an attachment that holds one stripped file. */
export const readSingle = <T extends MessageType>(type: T, bytes: Uint8Array | undefined): Message<T> => {
  must(bytes !== undefined, 'E_ATT', `the ${type} is missing`)
  const envelope = decodeEnvelope(bytes)
  return asType(type, messageOf(envelope, 'nothing', bytes), 'E_VERSION')
}

/** The envelope of a message as it is nested: payload and signatures as they were, attachments left out. */
export const stripped = (message: AnyMessage, keeps: Keeps = 'nothing'): Json => {
  const kept = keeps === 'release' && message.att['release'] ? { release: message.att['release'] } : {}
  return envelopeValue({ att: kept, payload: message.payloadBytes, sig: message.sig, type: message.type })
}

/** Whether what a payload lists of an attachment is the array of just these messages, stripped. */
export const listsJust = (
  listed: { readonly bytes: number; readonly sha256: string } | undefined,
  messages: readonly AnyMessage[],
): boolean => {
  const bytes = canonicalBytes(messages.map((message) => stripped(message)))
  return listed?.bytes === bytes.length && listed.sha256 === sha256Hex(bytes)
}

/** The file of a message with other attachments; payload and signatures stay. */
export const withAttachments = (message: AnyMessage, att: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  encodeEnvelope({ att, payload: message.payloadBytes, sig: message.sig, type: message.type })

/** Whether a message is signed by exactly these people with exactly these keys (base64 of 32 bytes). */
export const isSigned = (message: AnyMessage, keys: Readonly<Record<string, string>>): boolean => {
  try {
    checkSigners(message, keys)
    return true
  } catch (error) {
    if (error instanceof SealingError) return false
    throw error
  }
}

/**
 * Checks that a message is signed by exactly these people with exactly these keys (base64 of 32 bytes).
 * Throws SealingError E_SIGNERS, E_SIG.
 */
export const checkSigners = (message: AnyMessage, keys: Readonly<Record<string, string>>): void => {
  const wanted = Object.keys(keys).sort()
  const found = message.sig.map((signature) => signature.by)
  must(
    wanted.length === found.length && wanted.every((by, i) => by === found[i]),
    'E_SIGNERS',
    `${message.type} signed by ${found.join(', ')}`,
  )
  for (const { by, sshsig } of message.sig) {
    const key = fromBase64(keys[by] ?? '') ?? utf8('')
    const holds = key.length === 32 && verifySsh(key, `zegel.${message.type}`, message.payloadBytes, sshsig)
    if (!holds) throw new SealingError('E_SIG', `the signature of ${by} under ${message.type}`)
  }
}
