import { z } from 'zod'
import { decryptWith, encryptTo } from '../age.ts'
import { fromBase64 } from '../bytes.ts'
import { type Base, compose } from '../compose.ts'
import { must, type SealingCode, SealingError } from '../errors.ts'
import { sha256Hex } from '../hash.ts'
import { readInside } from '../inside.ts'
import type { Keys } from '../keys.ts'
import type { Message } from '../message.ts'
import { peelWithFileKeys } from '../onion.ts'
import type { OpenedSeal } from '../opening.ts'
import { padded, unpad } from '../padding.ts'
import { boxesOf, type Roster, scorersOf } from '../rules/people.ts'

const fileKey = z.string().refine((text) => fromBase64(text)?.length === 16)
const contents = z.strictObject({ fileKeys: z.array(fileKey).max(30) })

/**
 * That a seal of a close could not be opened, with what proves it: the layers as they were sealed, and to everybody's box
 * key the file keys down to the failing layer. Throws SealingError E_STATE when it opened, or when nothing proves who is to
 * blame: then nobody is named, and only a new generation helps.
 */
export const makeFault = async (
  base: Base,
  { roster, close, opened, by }: { roster: Roster; close: string; opened: OpenedSeal; by: string },
  keys: Keys,
): Promise<Uint8Array> => {
  const { member, seal, failure } = opened
  must(failure !== null, 'E_STATE', `the seal of ${member} opened`)
  must(failure.fileKeys !== null, 'E_STATE', 'a seal cannot be opened, cause not proven')
  const onion = seal.att['cards'] ?? new Uint8Array()
  const att = { keys: await encryptTo(boxesOf(roster), padded({ fileKeys: failure.fileKeys })), onion }
  const content = { by, close, layer: failure.layer, member, round: roster.payload.round }
  return compose('fault/v1', base, content, [{ by, key: keys.sign }], att)
}

const fileKeysIn = async (file: Uint8Array, boxIdentity: string): Promise<readonly Uint8Array[]> => {
  const read = contents.safeParse(unpad(await decryptWith(boxIdentity, file)))
  must(read.success, 'E_INNER', 'file keys of another form')
  return read.data.fileKeys.map((text) => fromBase64(text) ?? new Uint8Array())
}

/** What anybody in the roster can see for themselves in a fault. */
export interface Evidence {
  /** The accused seal, with or without its own attachments. */
  readonly seal: Message<'seal/v1'>
  /** Attachments `keys` and `onion` of the fault. */
  readonly keys: Uint8Array
  readonly onion: Uint8Array
}

/**
 * Why the accused seal does not open, as its file keys show; null when they do not: "cannot be opened, cause not proven",
 * and nobody is named. `criteria` null takes those of each card. Throws SealingError E_KEY, E_INNER when the box key does
 * not open the evidence.
 */
export const proofOf = async (
  roster: Roster,
  fault: Message<'fault/v1'>,
  { seal, keys, onion }: Evidence,
  boxIdentity: string,
  criteria: readonly string[] | null,
): Promise<SealingCode | null> => {
  const { member, layer } = fault.payload
  if (seal.payload.member !== member || seal.payload.att['cards']?.sha256 !== sha256Hex(onion)) return null
  const peeled = await peelWithFileKeys(onion, await fileKeysIn(keys, boxIdentity), scorersOf(roster).length)
  if (peeled === null) return null
  if ('broken' in peeled) return peeled.broken === layer ? 'E_INNER' : null
  if (layer !== scorersOf(roster).length) return null
  try {
    readInside(roster, seal, peeled.plaintext, criteria)
    return null
  } catch (error) {
    if (error instanceof SealingError) return error.code
    throw error
  }
}

/** Whether a fault proves what it says; evidence that does not even open proves nothing. Takes what proofOf takes. */
export const proves = async (
  roster: Roster,
  fault: Message<'fault/v1'>,
  evidence: Evidence,
  boxIdentity: string,
): Promise<boolean> => {
  try {
    return (await proofOf(roster, fault, evidence, boxIdentity, null)) !== null
  } catch (error) {
    if (error instanceof SealingError) return false
    throw error
  }
}
