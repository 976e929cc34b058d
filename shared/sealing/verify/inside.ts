import { openAge } from './age.ts'
import { Broken, demand, under } from './broken.ts'
import { type Json, parseJson } from './json.ts'
import type { Roster } from './people.ts'
import type { Shape } from './shape.ts'
import type { Identity } from './x25519.ts'

/** What lies inside the encrypted attachments of an archive: docs/formats.md "Encrypted attachments". */

const PAGE = 4096
const SPACE = 0x20

/** Canonical JSON followed by one space or more, up to a multiple of 4,096 bytes. */
const unpadded = (plain: Buffer, where: string): Json => {
  const length = plain.findLastIndex((byte) => byte !== SPACE) + 1
  const spaces = plain.length - length
  const right = plain.length % PAGE === 0 && spaces >= 1 && spaces <= PAGE
  demand(right, 'E_INNER', `${where} are not padded as they should be`)
  return under('E_INNER', () => parseJson(plain.subarray(0, length)))
}

/**
 * The value inside an attachment that is closed for all people of the roster.
 * @throws Broken E_INNER
 */
export const readInside = <T>(
  bytes: Buffer,
  identity: Identity,
  roster: Roster,
  shape: Shape<T>,
  where: string,
): T => {
  const plain = openAge(bytes, identity, roster.payload.people.length, where)
  const value = unpadded(plain, where)
  return under('E_INNER', () => shape(value, where))
}

/** A JSON value as it stands: it is committed to as a whole, and read afterwards. */
export const anything: Shape<Json> = (value) => value

/** Text of any length. */
export const anyText: Shape<string> = (value, where) => {
  if (typeof value !== 'string') throw new Broken('E_INNER', `${where} is not text`)
  return value
}
