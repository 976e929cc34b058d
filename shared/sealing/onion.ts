import { decryptWithFileKey, encryptTo, fileKeyOf, headerHolds, isAgeFile } from './age.ts'
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
 * What peeling gives: the inside, or the layer that did not open with its own, right key. `fileKeys` (base64, from the
 * outermost layer) let everybody do the same without any other key: those of the layers that opened, and of the failing one
 * when its header holds. Null when the failing layer is a whole age file for somebody else, which no file key can show.
 */
export type Peeled =
  | { readonly plaintext: Uint8Array; readonly fileKeys: readonly string[] }
  | { readonly brokenAt: number; readonly fileKeys: readonly string[] | null }

const orNull = async <T>(work: Promise<T>): Promise<T | null> => {
  try {
    return await work
  } catch (error) {
    if (error instanceof SealingError) return null
    throw error
  }
}

/** Peels an onion with the round key identities of all scorers, by id. */
export const peelOnion = async (
  roster: Roster,
  identities: Readonly<Record<string, string>>,
  onion: Uint8Array,
): Promise<Peeled> => {
  let bytes = onion
  const fileKeys: string[] = []
  for (const [brokenAt, { id }] of layersOf(roster).reverse().entries()) {
    if (!isAgeFile(bytes, 1)) return { brokenAt, fileKeys }
    const fileKey = await orNull(fileKeyOf(identities[id] ?? '', bytes))
    if (fileKey === null) return { brokenAt, fileKeys: null }
    fileKeys.push(toBase64(fileKey))
    const inner = await orNull(decryptWithFileKey(fileKey, bytes))
    if (inner === null) return { brokenAt, fileKeys }
    bytes = inner
  }
  return { plaintext: bytes, fileKeys }
}

/**
 * Peels an onion with file keys alone, as far as they go. `broken` says that the next layer is no age file for one key, or
 * that its header holds under the last file key and what follows does not: then whoever made it made it so. Null when the file
 * keys are not those of this onion, or prove nothing.
 */
export const peelWithFileKeys = async (
  onion: Uint8Array,
  fileKeys: readonly Uint8Array[],
  layers: number,
): Promise<{ readonly plaintext: Uint8Array } | { readonly broken: number } | null> => {
  let bytes = onion
  for (const [layer, fileKey] of fileKeys.entries()) {
    if (!isAgeFile(bytes, 1) || !(await headerHolds(fileKey, bytes))) return null
    const inner = await orNull(decryptWithFileKey(fileKey, bytes))
    if (inner === null) return layer === fileKeys.length - 1 ? { broken: layer } : null
    bytes = inner
  }
  if (fileKeys.length === layers) return { plaintext: bytes }
  return isAgeFile(bytes, 1) ? null : { broken: fileKeys.length }
}
