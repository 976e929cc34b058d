import { fromBase64, utf8 } from './bytes.ts'
import { canonicalBytes, type Json } from './canonical.ts'
import type { Card } from './card.ts'
import { must } from './errors.ts'
import { hmacHex } from './hash.ts'

/** Salts are exactly this long; HMAC would take any length, and a longer key would be hashed first. */
const SALT = 32

const keyOf = (salt: string): Uint8Array => {
  const key = fromBase64(salt)
  must(key !== null && key.length === SALT, 'E_COMMIT', `a salt must be ${SALT} bytes`)
  return key
}

/** Commitment of a value: HMAC-SHA256(salt, JCS(value)) in hex. `salt` is base64 of 32 bytes; throws E_COMMIT otherwise. */
export const commitValue = (salt: string, value: Json): string => hmacHex(keyOf(salt), canonicalBytes(value))

/** Commitment of a text: HMAC-SHA256(salt, UTF-8 of the text in NFC). Used for names and reasons. */
export const commitText = (salt: string, text: string): string =>
  hmacHex(keyOf(salt), utf8(text.normalize('NFC')))

export interface CardPlace {
  readonly procedure: string
  readonly round: number
  readonly member: string
  readonly cid: string
}

/**
 * The commitment `c` in a seal. Roster and names are deliberately not in it: after a drop-out the same card under the
 * same salt keeps its commitment, so that a changed one shows.
 */
export const commitCard = ({ procedure, round, member, cid }: CardPlace, card: Card, salt: string): string =>
  commitValue(salt, { card, cid, member, procedure, round })
