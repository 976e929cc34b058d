import { concat } from './bytes.ts'
import { canonicalBytes, type Json, parseCanonical } from './canonical.ts'
import { must } from './errors.ts'

const SPACE = 0x20
/** Step of everything padded but the inside of a seal. */
export const PADDING = 4096

const withSpaces = (bytes: Uint8Array, size: number): Uint8Array =>
  concat(bytes, new Uint8Array(size - bytes.length).fill(SPACE))

/** JCS followed by at least one space, up to the next multiple of 4,096 bytes. */
export const padded = (value: Json): Uint8Array => {
  const bytes = canonicalBytes(value)
  return withSpaces(bytes, (Math.floor(bytes.length / PADDING) + 1) * PADDING)
}

/** Size of the inside of a seal: the smallest multiple of 16,384 that holds 6,144 bytes a candidate. */
export const innerBase = (candidates: number): number => Math.ceil((candidates * 6144) / 16384) * 16384

/** JCS followed by at least one space, up to the base size or its first double that holds it. */
export const paddedInner = (value: Json, candidates: number): Uint8Array => {
  const bytes = canonicalBytes(value)
  let size = innerBase(candidates)
  while (size <= bytes.length) size *= 2
  return withSpaces(bytes, size)
}

const withoutSpaces = (bytes: Uint8Array): Json => {
  let end = bytes.length
  while (end > 0 && bytes[end - 1] === SPACE) end--
  must(end < bytes.length, 'E_INNER', 'no padding')
  return parseCanonical(bytes.subarray(0, end))
}

/** The value of padded bytes. Throws E_INNER for a size that the rule does not give, E_CANON for other JSON. */
export const unpad = (bytes: Uint8Array): Json => {
  must(bytes.length > 0 && bytes.length % PADDING === 0, 'E_INNER', `${bytes.length} bytes`)
  const value = withoutSpaces(bytes)
  must(padded(value).length === bytes.length, 'E_INNER', `${bytes.length} bytes`)
  return value
}

/** The value inside a seal for so many candidates. Throws E_INNER and E_CANON as `unpad`. */
export const unpadInner = (bytes: Uint8Array, candidates: number): Json => {
  const value = withoutSpaces(bytes)
  must(paddedInner(value, candidates).length === bytes.length, 'E_INNER', `${bytes.length} bytes`)
  return value
}
