import { toSet, utf8 } from '../bytes.ts'
import { addSignature, type Base, compose } from '../compose.ts'
import { sha256Hex } from '../hash.ts'
import type { Keys } from '../keys.ts'

export interface AmendmentInput {
  /** The canonical forms of the design before and after: whoever decides can see what changes. */
  readonly prev: Uint8Array
  readonly design: Uint8Array
  /** When applying closed by the design before, or null. */
  readonly closing: string | null
  /** Why, as the public reads it, in NFC. */
  readonly reason: string
  readonly at: string
}

/** Who decides, with what they sign. */
export interface Deciding {
  readonly member: string
  readonly keys: Keys
}

/**
 * An amendment with the signatures of the coordinator and, where two must decide, of somebody else; without keys that one
 * signs it later (addSignature). Throws SealingError E_SCHEMA.
 */
export const makeAmendment = (
  base: Base,
  { prev, design, closing, reason, at }: AmendmentInput,
  coordinator: Deciding,
  second: { readonly member: string; readonly keys: Keys | null } | null,
): Uint8Array => {
  const text = utf8(reason)
  const signers = toSet([coordinator.member, ...(second ? [second.member] : [])])
  const content = {
    ...{ at, closing, signers },
    design: sha256Hex(design),
    prev: sha256Hex(prev),
    reason: sha256Hex(text),
  }
  const own = [{ by: coordinator.member, key: coordinator.keys.sign }]
  const begun = compose('amendment/v1', base, content, own, { design, prev, reason: text })
  return second?.keys ? addSignature(begun, { by: second.member, key: second.keys.sign }) : begun
}
