import { z } from 'zod'
import { sameList } from './bytes.ts'
import type { Json } from './canonical.ts'
import { type Card, checkCard, criteriaOf } from './card.ts'
import { commitCard } from './commitment.ts'
import { must, SealingError } from './errors.ts'
import type { Message } from './message.ts'
import { unpadInner } from './padding.ts'
import type { Roster } from './rules/people.ts'
import { MOST_CANDIDATES } from './schemas/people.ts'
import { hash, id, key32, round, setBy } from './schemas/primitives.ts'

/** A card with what opens its commitment. */
export interface SaltedCard {
  readonly cid: string
  readonly card: Card
  readonly salt: string
}

const contents = z.strictObject({
  cards: setBy(z.strictObject({ card: z.unknown(), cid: id, salt: key32 }), 'cid', MOST_CANDIDATES),
  member: id,
  procedure: id,
  roster: hash,
  round,
  v: z.literal(1),
})

/** The value that is padded and wrapped: docs/formats.md, cards and the onion. */
export const insideOf = (roster: Roster, member: string, cards: readonly SaltedCard[]): Json => ({
  cards: cards.map(({ card, cid, salt }) => ({ card, cid, salt })),
  member,
  procedure: roster.payload.procedure,
  roster: roster.id,
  round: roster.payload.round,
  v: 1,
})

const parse = (roster: Roster, plaintext: Uint8Array): z.infer<typeof contents> => {
  try {
    const read = contents.safeParse(unpadInner(plaintext, roster.payload.candidates.length))
    must(read.success, 'E_INNER', 'cards of another form')
    return read.data
  } catch (cause) {
    if (cause instanceof SealingError && cause.code === 'E_INNER') throw cause
    throw new SealingError('E_INNER', 'not canonical JSON', { cause })
  }
}

/**
 * The cards inside an opened seal, or inside an author's retained copy of it.
 * Throws SealingError E_INNER when the inside belongs to another member, round, roster or candidate, E_COMMIT when a
 * card is not the sealed one, E_CARD when it breaks the card schema, E_CANON for other JSON.
 */
export const readInside = (
  roster: Roster,
  seal: Message<'seal/v1'>,
  plaintext: Uint8Array,
  criteria: readonly string[] | null,
): SaltedCard[] => {
  const inside = parse(roster, plaintext)
  const { procedure, round: ofRound } = roster.payload
  const { member, cards } = seal.payload
  must(
    inside.member === member &&
      inside.procedure === procedure &&
      inside.round === ofRound &&
      inside.roster === roster.id,
    'E_INNER',
    `the inside of the seal of ${member} belongs to another seal`,
  )
  must(
    sameList(
      inside.cards.map((one) => one.cid),
      cards.map((one) => one.cid),
    ),
    'E_INNER',
    `the inside of the seal of ${member} is about other candidates`,
  )
  return inside.cards.map(({ cid, card, salt }, i) => {
    const place = { procedure, round: ofRound, member, cid }
    // The commitment is compared before the schema: who sealed nonsense sealed just that, and nobody else put it there.
    const committed = commitCard(place, card as Card, salt)
    must(committed === cards[i]!.c, 'E_COMMIT', `the card of ${member} on ${cid} is not the sealed one`)
    const wanted = criteria ?? criteriaOf({ ratings: {}, ...(card as object) })
    return { cid, card: checkCard(card, roster.payload.design, wanted), salt }
  })
}
