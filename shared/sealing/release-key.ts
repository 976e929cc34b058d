import { z } from 'zod'
import { decryptWith } from './age.ts'
import { decodeIdentity, encodeRecipient } from './bech32.ts'
import { fromBase64, fromUtf8 } from './bytes.ts'
import { parseCanonical } from './canonical.ts'
import { privateKey, publicBytes } from './curve.ts'
import { must, SealingError } from './errors.ts'
import type { Message } from './message.ts'
import { personOf, type Roster } from './rules/people.ts'
import { hash, id, round } from './schemas/primitives.ts'

const contents = z.strictObject({ key: z.string(), member: id, procedure: id, roster: hash, round })

const asRelease = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (cause) {
    throw new SealingError('E_RELEASE', what, { cause })
  }
}

/**
 * What the keeper finds in the release of a seal: the key for the coordinator, still encrypted to the coordinator.
 * Throws SealingError E_RELEASE when it does not open, or was made for another member, procedure, round or roster.
 */
export const unwrapRelease = (
  roster: Roster,
  seal: Message<'seal/v1'>,
  roleIdentity: string,
): Promise<Uint8Array> =>
  asRelease(`the release in the seal of ${seal.payload.member}`, async () => {
    const plain = await decryptWith(roleIdentity, seal.att['release'] ?? new Uint8Array())
    const read = contents.safeParse(parseCanonical(plain))
    must(read.success, 'E_RELEASE', 'another form')
    const { key, ...named } = read.data
    const { procedure, round: ofRound } = roster.payload
    const right =
      named.member === seal.payload.member &&
      named.procedure === procedure &&
      named.round === ofRound &&
      named.roster === roster.id
    must(right, 'E_RELEASE', 'made for another seal')
    const bytes = fromBase64(key)
    must(bytes !== null, 'E_RELEASE', 'not base64')
    return bytes
  })

/**
 * The round key identity of a scorer that came back to the coordinator. Throws SealingError E_RELEASE when it does not
 * open or is not the key of the roster.
 */
export const readRoundKey = (
  roster: Roster,
  member: string,
  file: Uint8Array | undefined,
  roleIdentity: string,
): Promise<string> =>
  asRelease(`the round key of ${member}`, async () => {
    const text = fromUtf8(await decryptWith(roleIdentity, file ?? new Uint8Array(), 1)) ?? ''
    const scalar = decodeIdentity(text)
    must(scalar !== null, 'E_RELEASE', 'not an age identity')
    const own = encodeRecipient(publicBytes(privateKey('X25519', scalar)))
    must(own === personOf(roster, member).slotKey, 'E_RELEASE', 'not the key of the list')
    return text
  })
