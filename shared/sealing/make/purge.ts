import { toSet } from '../bytes.ts'
import { addSignature, type Base, compose } from '../compose.ts'
import { must } from '../errors.ts'
import type { Keys } from '../keys.ts'
import { type Message, readAs } from '../message.ts'

export interface PurgeInput {
  /** File id of the archive whose cards go, null when there is none (the round was aborted or void). */
  readonly archive: string | null
  readonly cids: readonly string[]
  readonly at: string
  /** The coordinator and one other person. */
  readonly signers: readonly [string, string]
}

/**
 * What asks every app to erase candidates, signed by the first of its two signers; the other one adds a signature with
 * signPurge. Throws SealingError E_SCHEMA when it names nobody, E_SIGNERS when it names one signer twice.
 */
export const makePurge = (
  base: Base,
  { archive, cids, at, signers }: PurgeInput,
  member: string,
  keys: Keys,
): Uint8Array => {
  const two = toSet(signers)
  must(two.length === 2, 'E_SIGNERS', 'two people ask for an erasure')
  const content = { answers: null, archive, at, cids: toSet(cids), signers: two }
  return compose('purge/v1', base, content, [{ by: member, key: keys.sign }])
}

/** The other signature. Throws SealingError E_SIGNERS for somebody whom it does not name. */
export const signPurge = (bytes: Uint8Array, member: string, keys: Keys): Uint8Array => {
  const { signers } = readAs('purge/v1', bytes).payload
  must(signers.includes(member), 'E_SIGNERS', `${member} is none of its signers`)
  return addSignature(bytes, { by: member, key: keys.sign })
}

/** Somebody's word that the own app erased what a purge asked for: made after it was done. */
export const makePurgeAnswer = (
  base: Base,
  { purge, at, member }: { purge: Message<'purge/v1'>; at: string; member: string },
  keys: Keys,
): Uint8Array => {
  const { archive, cids } = purge.payload
  const content = { answers: purge.id, archive, at, cids, signers: [member] }
  return compose('purge/v1', base, content, [{ by: member, key: keys.sign }])
}
