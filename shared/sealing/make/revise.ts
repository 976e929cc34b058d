import { z } from 'zod'
import { decryptWith, encryptTo } from '../age.ts'
import { type RandomSource, toBase64 } from '../bytes.ts'
import { inNfc } from '../canonical.ts'
import { commitValue } from '../commitment.ts'
import { type Base, compose } from '../compose.ts'
import { must } from '../errors.ts'
import type { Keys } from '../keys.ts'
import type { Message } from '../message.ts'
import { padded, unpad } from '../padding.ts'
import { boxesOf, type Roster } from '../rules/people.ts'
import { code, key32 } from '../schemas/primitives.ts'

const rating = z.int().min(1).max(5).nullable()

const contents = z
  .strictObject({
    criterion: code.nullable(),
    from: rating,
    reason: z.string().min(1).max(4000),
    salt: key32,
    to: rating,
  })
  .refine((change) => change.from !== change.to)

/** A rating that its author changed after the opening. `criterion` is null for the overall rating. */
export interface Revision {
  readonly criterion: string | null
  /** What it was just before: that of the card, or of the member's last revision of it. Null: not observed. */
  readonly from: number | null
  readonly to: number | null
  /** The author's own words, 1 to 4,000 UTF-16 units. */
  readonly reason: string
}

export interface RevisionInput extends Revision {
  readonly roster: Roster
  /** File id of the archive. */
  readonly archive: string
  readonly member: string
  readonly cid: string
  /** File id of this member's last revision on this archive, null for the first. */
  readonly prev: string | null
  readonly at: string
}

/**
 * A changed rating, signed by whoever changes the own one: the payload commits to it, the change itself goes encrypted to
 * everybody's box key. The card in the archive stays what it was. Throws SealingError E_SCHEMA when nothing changes, a
 * rating is none of 1 to 5 or null, or the reason is empty or too long.
 */
export const makeRevision = async (
  base: Base,
  input: RevisionInput,
  keys: Keys,
  random: RandomSource,
): Promise<Uint8Array> => {
  const { roster, archive, member, cid, prev, at, criterion, from, to } = input
  const read = contents.safeParse({
    criterion,
    from,
    reason: inNfc(input.reason),
    salt: toBase64(random(32)),
    to,
  })
  must(read.success, 'E_SCHEMA', `revision: ${read.error?.issues[0]?.path.join('.') || 'no change'}`)
  const { salt, ...change } = read.data
  const c = commitValue(salt, { ...change, archive, cid, member })
  const att = { change: await encryptTo(boxesOf(roster), padded(read.data)) }
  return compose(
    'revise/v1',
    base,
    { archive, at, c, cid, member, prev },
    [{ by: member, key: keys.sign }],
    att,
  )
}

/** What a revision changed. Throws SealingError E_KEY, E_INNER, E_COMMIT. */
export const readRevision = async (
  revision: Message<'revise/v1'>,
  boxIdentity: string,
): Promise<Revision> => {
  const file = revision.att['change'] ?? new Uint8Array()
  const read = contents.safeParse(unpad(await decryptWith(boxIdentity, file)))
  must(read.success, 'E_INNER', 'a changed rating of another form')
  const { archive, cid, member } = revision.payload
  const { salt, ...change } = read.data
  const c = commitValue(salt, { ...change, archive, cid, member })
  must(c === revision.payload.c, 'E_COMMIT', `the rating that ${member} changed is not the signed one`)
  return change
}
