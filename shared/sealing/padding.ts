import { concat } from './bytes.ts'
import { canonicalBytes, type Json, parseCanonical } from './canonical.ts'
import { must } from './errors.ts'

const SPACE = 0x20
/** Step of everything padded but the inside of a seal. */
const PADDING = 4096

const withSpaces = (bytes: Uint8Array, size: number): Uint8Array =>
  concat(bytes, new Uint8Array(size - bytes.length).fill(SPACE))

const paddedSize = (length: number): number => (Math.floor(length / PADDING) + 1) * PADDING

/** JCS followed by at least one space, up to the next multiple of 4,096 bytes. */
export const padded = (value: Json): Uint8Array => {
  const bytes = canonicalBytes(value)
  return withSpaces(bytes, paddedSize(bytes.length))
}

/** Size of the inside of a seal: the smallest multiple of 16,384 that holds 6,144 bytes a candidate. */
export const innerBase = (candidates: number): number => Math.ceil((candidates * 6144) / 16384) * 16384

const innerSize = (length: number, candidates: number): number => {
  let size = innerBase(candidates)
  while (size <= length) size *= 2
  return size
}

/** JCS followed by at least one space, up to the base size or its first double that holds it. */
export const paddedInner = (value: Json, candidates: number): Uint8Array => {
  const bytes = canonicalBytes(value)
  return withSpaces(bytes, innerSize(bytes.length, candidates))
}

const withoutSpaces = (bytes: Uint8Array, sizeOf: (length: number) => number): Json => {
  let end = bytes.length
  while (end > 0 && bytes[end - 1] === SPACE) end--
  must(
    end < bytes.length && sizeOf(end) === bytes.length,
    'E_INNER',
    `${end} bytes padded to ${bytes.length}`,
  )
  return parseCanonical(bytes.subarray(0, end))
}

/** The value of padded bytes. Throws E_INNER for a size that the rule does not give, E_CANON for other JSON. */
export const unpad = (bytes: Uint8Array): Json => withoutSpaces(bytes, paddedSize)

/** The value inside a seal for so many candidates. Throws E_INNER and E_CANON as `unpad`. */
export const unpadInner = (bytes: Uint8Array, candidates: number): Json =>
  withoutSpaces(bytes, (length) => innerSize(length, candidates))
