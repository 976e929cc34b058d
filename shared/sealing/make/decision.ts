import { encryptTo } from '../age.ts'
import { type RandomSource, toBase64, toSet } from '../bytes.ts'
import type { Json } from '../canonical.ts'
import { commitValue } from '../commitment.ts'
import { type Base, compose } from '../compose.ts'
import type { SignKey } from '../keys.ts'
import { inNfc } from '../nfc.ts'
import { padded } from '../padding.ts'
import { boxesOf, type Roster } from '../rules/people.ts'
import { sortBy } from '../schemas/primitives.ts'

export interface DecisionInput {
  readonly roster: Roster
  /** File id of the archive that was decided upon. */
  readonly archive: string
  readonly at: string
  /** Per candidate what was decided and why, in the form of the app; only its commitment stands in the payload. */
  readonly outcomes: readonly { readonly cid: string; readonly outcome: Json }[]
  /** Coordinator and chair; one when they are one person. */
  readonly signers: readonly { readonly by: string; readonly key: SignKey }[]
}

/**
 * The decision of the committee: a commitment per candidate in the payload, the texts for everybody's box key.
 * Throws SealingError E_CANON for an outcome that is no canonical JSON.
 */
export const makeDecision = async (
  base: Base,
  { roster, archive, at, outcomes, signers }: DecisionInput,
  random: RandomSource,
): Promise<Uint8Array> => {
  const salted = sortBy(outcomes, 'cid').map(({ cid, outcome }) => {
    const value = inNfc(outcome)
    const salt = toBase64(random(32))
    return { cid, outcome: value, salt, c: commitValue(salt, value) }
  })
  const once = [...new Map(signers.map((signer) => [signer.by, signer])).values()]
  const content = {
    archive,
    at,
    outcomes: salted.map(({ c, cid }) => ({ c, cid })),
    signers: toSet(once.map(({ by }) => by)),
  }
  const plain = { outcomes: salted.map(({ cid, outcome, salt }) => ({ cid, outcome, salt })) }
  return compose('decision/v1', base, content, once, {
    outcomes: await encryptTo(boxesOf(roster), padded(plain)),
  })
}
