import { toSet } from '../bytes.ts'
import { addSignature, type Base, compose } from '../compose.ts'
import { must } from '../errors.ts'
import type { Keys } from '../keys.ts'
import { readAs } from '../message.ts'
import type { Roster } from '../rules/people.ts'

export interface WithdrawInput {
  readonly roster: Roster
  readonly cid: string
  readonly at: string
  /** The coordinator and one other person. */
  readonly signers: readonly [string, string]
}

/**
 * That a candidate withdrew, signed by the first of two signers; the other one adds a signature with signWithdraw.
 * Throws SealingError E_SCHEMA when it names one signer twice.
 */
export const makeWithdraw = (
  base: Base,
  { roster, cid, at, signers }: WithdrawInput,
  member: string,
  keys: Keys,
): Uint8Array => {
  const content = { at, cid, roster: roster.id, round: roster.payload.round, signers: toSet(signers) }
  return compose('withdraw/v1', base, content, [{ by: member, key: keys.sign }])
}

/** The other signature. Throws SealingError E_SIGNERS for somebody whom it does not name. */
export const signWithdraw = (bytes: Uint8Array, member: string, keys: Keys): Uint8Array => {
  const { signers } = readAs('withdraw/v1', bytes).payload
  must(signers.includes(member), 'E_SIGNERS', `${member} is none of its signers`)
  return addSignature(bytes, { by: member, key: keys.sign })
}
