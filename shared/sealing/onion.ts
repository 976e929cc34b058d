import { decryptWith, encryptTo, fileKeyOf } from './age.ts'
import { toBase64 } from './bytes.ts'
import { SealingError } from './errors.ts'
import { personOf, type Roster, scorersOf } from './rules/people.ts'

/** Round key recipients of the scorers, innermost layer first: by byte value of their ids. */
const layersOf = (roster: Roster): { readonly id: string; readonly recipient: string }[] =>
  scorersOf(roster).map(({ id }) => ({ id, recipient: personOf(roster, id).slotKey ?? '' }))

/** Puts one age layer for every scorer around the plaintext; the last scorer's is the outermost. */
export const wrapOnion = async (roster: Roster, plaintext: Uint8Array): Promise<Uint8Array> => {
  let bytes = plaintext
  for (const { recipient } of layersOf(roster)) bytes = await encryptTo([recipient], bytes)
  return bytes
}

/**
 * The file keys (base64) of an onion's layers from the outermost down to `layer` (0 is the outermost): each opens its one
 * layer and nothing else, so everybody can see for themselves what is wrong with this seal.
 */
export const onionFileKeys = async (
  roster: Roster,
  identities: Readonly<Record<string, string>>,
  onion: Uint8Array,
  layer: number,
): Promise<string[]> => {
  const fileKeys: string[] = []
  let bytes = onion
  for (const { id } of layersOf(roster)
    .reverse()
    .slice(0, layer + 1)) {
    const identity = identities[id] ?? ''
    const header = await fileKeyOf(identity, bytes).catch(() => null)
    if (header === null) break
    fileKeys.push(toBase64(header))
    if (fileKeys.length <= layer) bytes = await decryptWith(identity, bytes, 1)
  }
  return fileKeys
}

/** What peeling gives: the inside, or the layer that did not open with its own, right key. */
export type Peeled = { readonly plaintext: Uint8Array } | { readonly brokenAt: number }

/** Peels an onion with the round key identities of all scorers, by id. */
export const peelOnion = async (
  roster: Roster,
  identities: Readonly<Record<string, string>>,
  onion: Uint8Array,
): Promise<Peeled> => {
  let bytes = onion
  for (const [layer, { id }] of layersOf(roster).reverse().entries()) {
    const inner = await decryptWith(identities[id] ?? '', bytes, 1).catch((error: unknown) => {
      if (error instanceof SealingError) return null
      throw error
    })
    if (inner === null) return { brokenAt: layer }
    bytes = inner
  }
  return { plaintext: bytes }
}
