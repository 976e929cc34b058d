import { toSet, utf8 } from '../bytes.ts'
import { addSignature, type Base, compose } from '../compose.ts'
import { sha256Hex } from '../hash.ts'
import type { Keys } from '../keys.ts'

export interface AmendmentInput {
  /** Hashes of the canonical forms of the design before and after. */
  readonly prev: string
  readonly design: string
  /** Why, as the public reads it, in NFC; it stands beside the design, and the message holds its SHA-256. */
  readonly reason: string
  readonly at: string
}

/** Who decided, with what they sign. */
export interface Deciding {
  readonly member: string
  readonly keys: Keys
}

/** An amendment with the signatures of the coordinator and, where two must decide, of somebody else. Throws SealingError E_SCHEMA. */
export const makeAmendment = (
  base: Base,
  { prev, design, reason, at }: AmendmentInput,
  coordinator: Deciding,
  second: Deciding | null,
): Uint8Array => {
  const signers = toSet([coordinator.member, ...(second ? [second.member] : [])])
  const content = { at, design, prev, reason: sha256Hex(utf8(reason)), signers }
  const begun = compose('amendment/v1', base, content, [
    { by: coordinator.member, key: coordinator.keys.sign },
  ])
  return second ? addSignature(begun, { by: second.member, key: second.keys.sign }) : begun
}
