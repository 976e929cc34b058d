import { canonicalBytes } from '../canonical.ts'
import { type Base, compose } from '../compose.ts'
import type { Keys } from '../keys.ts'
import { asType, type Message, readMessage, stripped } from '../message.ts'
import { checkClose } from '../rules/closing.ts'
import type { Roster } from '../rules/people.ts'
import { sortBy } from '../schemas/primitives.ts'

/**
 * The close of a round over the seals that count, one of every scorer. Throws SealingError E_INCOMPLETE and whatever
 * checkSeal finds.
 */
export const makeClose = (
  base: Base,
  {
    roster,
    seals,
    at,
    logHead,
  }: { roster: Roster; seals: readonly Message<'seal/v1'>[]; at: string; logHead: string },
  keys: Keys,
): Uint8Array => {
  const { mode, round, coordinator } = roster.payload
  const ordered = [...seals].sort((a, b) => (a.payload.member < b.payload.member ? -1 : 1))
  const named = sortBy(
    ordered.map((seal) => ({ id: seal.id, member: seal.payload.member })),
    'member',
  )
  const keeps = mode === 'twokey' ? 'release' : 'nothing'
  const att = { seals: canonicalBytes(ordered.map((seal) => stripped(seal, keeps))) }
  const content = { at, logHead, roster: roster.id, round, seals: named }
  const bytes = compose('close/v1', base, content, [{ by: coordinator, key: keys.sign }], att)
  checkClose(roster, asType('close/v1', readMessage(bytes)), ordered)
  return bytes
}
