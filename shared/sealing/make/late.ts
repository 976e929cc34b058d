import { z } from 'zod'
import { decryptWith, encryptTo } from '../age.ts'
import { type RandomSource, toBase64 } from '../bytes.ts'
import { inNfc } from '../canonical.ts'
import { type Card, checkCard } from '../card.ts'
import { commitCard } from '../commitment.ts'
import { type Base, compose } from '../compose.ts'
import { must } from '../errors.ts'
import type { Keys } from '../keys.ts'
import type { Message } from '../message.ts'
import { padded, unpad } from '../padding.ts'
import type { Roster } from '../rules/people.ts'
import { key32 } from '../schemas/primitives.ts'

const contents = z.strictObject({ card: z.unknown(), salt: key32 })

export interface LateInput {
  /** A roster of the round in which the author scores. */
  readonly roster: Roster
  /** Recipient of the box key of who is coordinator now. */
  readonly box: string
  readonly member: string
  readonly cid: string
  readonly card: Card
  readonly criteria: readonly string[]
  readonly at: string
}

/**
 * A card that came after the close, for the coordinator alone: outside the blind set and every statistic.
 * Throws SealingError E_CARD.
 */
export const makeLate = async (
  base: Base,
  { roster, box, member, cid, card, criteria, at }: LateInput,
  keys: Keys,
  random: RandomSource,
): Promise<Uint8Array> => {
  const { procedure, round, design } = roster.payload
  const salt = toBase64(random(32))
  const checked = checkCard(inNfc(card), design, criteria)
  const c = commitCard({ procedure, round, member, cid }, checked, salt)
  const file = await encryptTo([box], padded({ card: checked, salt }))
  const content = { at, c, cid, member, roster: roster.id, round }
  return compose('late/v1', base, content, [{ by: member, key: keys.sign }], { card: file })
}

/** The late card, with the coordinator's box key. Throws SealingError E_KEY, E_INNER, E_COMMIT, E_CARD. */
export const readLate = async (
  roster: Roster,
  late: Message<'late/v1'>,
  boxIdentity: string,
  criteria: readonly string[],
): Promise<Card> => {
  const read = contents.safeParse(unpad(await decryptWith(boxIdentity, late.att['card'] ?? new Uint8Array())))
  must(read.success, 'E_INNER', 'a late card of another form')
  const { procedure, round, cid, member, c } = late.payload
  const own = commitCard({ procedure, round, member, cid }, read.data.card as Card, read.data.salt)
  must(own === c, 'E_COMMIT', `the late card of ${member} on ${cid} is not the signed one`)
  return checkCard(read.data.card, roster.payload.design, criteria)
}
