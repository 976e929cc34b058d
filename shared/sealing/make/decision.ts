import { z } from 'zod'
import { decryptWith, encryptTo } from '../age.ts'
import { type RandomSource, toBase64, toSet } from '../bytes.ts'
import { inNfc, type Json } from '../canonical.ts'
import { commitValue } from '../commitment.ts'
import { type Base, compose, type Signer } from '../compose.ts'
import { must } from '../errors.ts'
import type { Message } from '../message.ts'
import { padded, unpad } from '../padding.ts'
import { boxesOf, type Roster } from '../rules/people.ts'
import type { Rests } from '../rules/rests.ts'
import { id, key32, sortBy } from '../schemas/primitives.ts'

/** What was decided about a candidate, with its motivation: the application's own form, canonical JSON. */
export interface Outcome {
  readonly cid: string
  readonly outcome: Json
}

export interface DecisionInput {
  readonly roster: Roster
  /** File id of the archive it rests on. */
  readonly archive: string
  /** File id of the decision that this one follows on; null for the first upon the archive. */
  readonly prev?: string | null
  /** What came after the opening and is known to whoever decides (rules/rests.ts); nothing where it is left out. */
  readonly rests?: Rests
  readonly at: string
  readonly outcomes: readonly Outcome[]
  /** Coordinator and chair, once if they are one person: whoever of them signs now. */
  readonly signers: readonly Signer[]
  /** Who of them signs later, elsewhere, with addSignature. */
  readonly later?: readonly string[]
}

const contents = z.strictObject({ cid: id, outcome: z.json(), salt: key32 })

const fileOf = (cid: string): string => `outcome-${cid}`

/**
 * The decision of a round. The payload commits to outcomes and motivations; they go encrypted to everybody's box key, one
 * attachment a candidate, so that one candidate can be erased.
 */
export const makeDecision = async (
  base: Base,
  {
    roster,
    archive,
    prev = null,
    rests = { changes: [], late: [] },
    at,
    outcomes,
    signers,
    later = [],
  }: DecisionInput,
  random: RandomSource,
): Promise<Uint8Array> => {
  const salted = sortBy(outcomes, 'cid').map(({ cid, outcome }) => ({
    cid,
    outcome: inNfc(outcome),
    salt: toBase64(random(32)),
  }))
  const content = {
    archive,
    at,
    changes: sortBy(rests.changes, 'member'),
    late: toSet(rests.late),
    outcomes: salted.map(({ cid, outcome, salt }) => ({
      c: commitValue(salt, { archive, cid, outcome }),
      cid,
    })),
    prev,
    signers: toSet([...signers.map((signer) => signer.by), ...later]),
  }
  const att: Record<string, Uint8Array> = {}
  for (const one of salted) att[fileOf(one.cid)] = await encryptTo(boxesOf(roster), padded(one))
  return compose('decision/v1', base, content, signers, att)
}

/** The outcomes behind a decision, without those of erased candidates. Throws SealingError E_KEY, E_INNER, E_COMMIT. */
export const readDecision = async (
  decision: Message<'decision/v1'>,
  boxIdentity: string,
): Promise<readonly Outcome[]> => {
  const { archive, outcomes } = decision.payload
  const found: Outcome[] = []
  for (const { c, cid } of outcomes) {
    const file = decision.att[fileOf(cid)]
    if (file === undefined) continue
    const read = contents.safeParse(unpad(await decryptWith(boxIdentity, file)))
    must(read.success && read.data.cid === cid, 'E_INNER', `outcome-${cid} is about something else`)
    const outcome = read.data.outcome as Json
    const own = commitValue(read.data.salt, { archive, cid, outcome })
    must(own === c, 'E_COMMIT', `the outcome of ${cid} is not the decided one`)
    found.push({ cid, outcome })
  }
  return found
}
