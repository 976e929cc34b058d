import { headerHolds, payloadOf } from './age.ts'
import { type Header, readHeader } from './age-header.ts'
import { Broken, demand } from './broken.ts'
import { hmac, sha256 } from './bytes.ts'
import { checkCard } from './card.ts'
import { anything, readInside } from './inside.ts'
import { jcs } from './jcs.ts'
import { type Json, parseJson } from './json.ts'
import type { Message } from './message.ts'
import { type Roster, scorersOf } from './people.ts'
import { integer, list, misfit, object, oneOf, type Shape, set } from './shape.ts'
import { base64, hash, id, key32 } from './small.ts'
import type { Identity } from './x25519.ts'

/** What a fault proves: docs/formats.md "Faults". */

const SPACE = 0x20

const fileKey: Shape<Buffer> = (value, where) => {
  const bytes = base64(value, where)
  return bytes.length === 16 ? bytes : misfit(where, 'a file key of 16 bytes')
}
const keysShape = object({ fileKeys: list(fileKey, [0, 30]) })

const insideShape = object({
  cards: set(object({ card: anything, cid: id, salt: key32 }), ({ cid }) => cid),
  member: id,
  procedure: id,
  roster: hash,
  round: integer(1, 99),
  v: oneOf(1),
})

const headerOf = (bytes: Buffer): Header | null => {
  try {
    const header = readHeader(bytes)
    return header.stanzas.length === 1 ? header : null
  } catch (error) {
    if (error instanceof Broken) return null
    throw error
  }
}

/** Peels with file keys alone: what is inside, or the layer that is shown to be broken; null when nothing is shown. */
const peeled = (onion: Buffer, fileKeys: readonly Buffer[], layers: number): Buffer | number | null => {
  let bytes = onion
  for (const [layer, key] of fileKeys.entries()) {
    const header = headerOf(bytes)
    if (header === null || !headerHolds(key, header)) return null
    const inner = payloadOf(key, header)
    if (inner === null) return layer === fileKeys.length - 1 ? layer : null
    bytes = inner
  }
  if (fileKeys.length === layers) return bytes
  return headerOf(bytes) === null ? fileKeys.length : null
}

/** Canonical JSON and spaces, as long as the inside of a seal about so many candidates is. */
const unpadded = (plain: Buffer, candidates: number, where: string): Json => {
  const length = plain.findLastIndex((byte) => byte !== SPACE) + 1
  let size = Math.ceil((candidates * 6144) / 16384) * 16384
  while (size <= length) size *= 2
  demand(length < plain.length && plain.length === size, 'E_INNER', `${where} is not padded as it should be`)
  return parseJson(plain.subarray(0, length), 'E_INNER')
}

/** @throws Broken when the inside is not what the seal promised */
const checkInside = (plain: Buffer, seal: Message<'seal/v1'>, roster: Roster): void => {
  const { member, cards } = seal.payload
  const where = `the inside of the seal of ${member}`
  const { procedure, round, candidates, design } = roster.payload
  const inside = insideShape(unpadded(plain, candidates.length, where), where)
  const own =
    inside.member === member &&
    inside.procedure === procedure &&
    inside.round === round &&
    inside.roster === roster.id &&
    inside.cards.length === cards.length
  demand(own, 'E_INNER', `${where} belongs to another seal`)
  for (const [i, { card, cid, salt }] of inside.cards.entries()) {
    demand(cid === cards[i]?.cid, 'E_INNER', `${where} is about other candidates`)
    const message = jcs({ card: card as Json, cid, member, procedure, round })
    demand(hmac(salt, message) === cards[i]?.c, 'E_COMMIT', `${where} holds another card than was sealed`)
    checkCard(card, design, where)
  }
}

export interface Evidence {
  readonly keys: Buffer
  readonly onion: Buffer
}

/**
 * Whether the evidence shows that the accused seal does not open, without any key but the file keys in it.
 * @throws Broken E_INNER when the evidence does not open with this identity
 */
export const isProven = (
  fault: Message<'fault/v1'>,
  seal: Message<'seal/v1'>,
  { keys, onion }: Evidence,
  roster: Roster,
  identity: Identity,
): boolean => {
  const { layer } = fault.payload
  if (seal.payload.att.get('cards')?.sha256 !== sha256(onion)) return false
  const { fileKeys } = readInside(keys, identity, roster, keysShape, 'the file keys of a fault')
  const layers = scorersOf(roster).length
  const found = peeled(onion, fileKeys, layers)
  if (found === null || typeof found === 'number') return found === layer
  if (layer !== layers) return false
  try {
    checkInside(found, seal, roster)
    return false
  } catch (error) {
    if (error instanceof Broken) return true
    throw error
  }
}
