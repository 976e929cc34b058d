import { encryptTo } from '../age.ts'
import { byValue, type RandomSource, toBase64, utf8 } from '../bytes.ts'
import { canonicalBytes, inNfc } from '../canonical.ts'
import { type Card, checkCard } from '../card.ts'
import { commitCard } from '../commitment.ts'
import { type Base, type Content, compose } from '../compose.ts'
import { must } from '../errors.ts'
import { type Fact, slotFact } from '../facts.ts'
import { insideOf, type SaltedCard } from '../inside.ts'
import type { Keys } from '../keys.ts'
import { asType, readMessage } from '../message.ts'
import { wrapOnion } from '../onion.ts'
import { paddedInner } from '../padding.ts'
import { checkSeal } from '../rules/closing.ts'
import { coordinatorKey, keeperKeys, personOf, type Roster } from '../rules/people.ts'
import { sortBy } from '../schemas/primitives.ts'

export interface SealInput {
  readonly roster: Roster
  readonly member: string
  readonly seq: number
  /** File ids of the seal or seals this one replaces. */
  readonly prev: readonly string[]
  readonly at: string
  readonly logHead: string
  /** With the salt of an earlier seal the same card keeps its commitment: so when sealing again under a next roster. */
  readonly cards: readonly { readonly cid: string; readonly card: Card; readonly salt?: string }[]
  /** All candidates this member does not judge, those of the roster included. */
  readonly recusals: readonly { readonly cid: string; readonly late: boolean }[]
  /** The criteria of the design. */
  readonly criteria: readonly string[]
  /** What this app has sworn (facts.ts). */
  readonly facts: readonly Fact[]
}

/** The author's round key, wrapped for the keepers around the coordinator (docs/formats.md, encrypted attachments). */
const wrapRelease = async (roster: Roster, member: string, keys: Keys): Promise<Uint8Array> => {
  const { procedure, round, slot } = roster.payload
  const inner = await encryptTo([coordinatorKey(roster)], utf8(keys.slot(slot).identity))
  const plain = { key: toBase64(inner), member, procedure, roster: roster.id, round }
  return encryptTo(keeperKeys(roster), canonicalBytes(plain))
}

const salted = (input: SealInput, random: RandomSource): SaltedCard[] =>
  sortBy(input.cards, 'cid').map(({ cid, card, salt }) => ({
    cid,
    card: checkCard(inNfc(card), input.roster.payload.design, input.criteria),
    salt: salt ?? toBase64(random(32)),
  }))

/**
 * Seals all cards of a scorer: commitments, padding, one age layer for every scorer, and in mode twokey the round key for
 * the keepers. Returns the file, the plaintext for the author's own encrypted copy, and the fact to record first.
 * Throws SealingError E_CARD, E_COVERAGE, E_SLOT, E_MYKEY, E_SIZE.
 */
export const makeSeal = async (
  base: Base,
  input: SealInput,
  keys: Keys,
  random: RandomSource,
): Promise<{ readonly bytes: Uint8Array; readonly retained: Uint8Array; readonly fact: Fact | null }> => {
  const { roster, member, seq, at, logHead } = input
  const { slot, round, procedure, mode, candidates } = roster.payload
  must(
    personOf(roster, member).slotKey === keys.slot(slot).recipient,
    'E_MYKEY',
    'another round key in the list',
  )
  const fact = slotFact(input.facts, roster)
  const cards = salted(input, random)
  const retained = paddedInner(insideOf(roster, member, cards), candidates.length)
  const content: Content<'seal/v1'> = {
    at,
    cards: cards.map(({ cid, card, salt }) => ({
      c: commitCard({ procedure, round, member, cid }, card, salt),
      cid,
    })),
    logHead,
    member,
    prev: [...input.prev].sort(byValue),
    recusals: sortBy(input.recusals, 'cid').map(({ cid, late }) => ({ cid, late })),
    roster: roster.id,
    round,
    seq,
  }
  const onion = { cards: await wrapOnion(roster, retained) }
  const att = mode === 'twokey' ? { ...onion, release: await wrapRelease(roster, member, keys) } : onion
  const bytes = compose('seal/v1', base, content, [{ by: member, key: keys.sign }], att)
  checkSeal(roster, asType('seal/v1', readMessage(bytes)))
  return { bytes, retained, fact }
}
