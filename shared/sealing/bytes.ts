const encoder = new TextEncoder()
const strictDecoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** `length` random bytes from a cryptographic source; always injected. */
export type RandomSource = (length: number) => Uint8Array

export const utf8 = (text: string): Uint8Array => encoder.encode(text)

/** Text of UTF-8 bytes, or null when they are not valid. A byte order mark stays in the text. */
export const fromUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return strictDecoder.decode(bytes)
  } catch {
    return null
  }
}

export const toBase64 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')

/** Bytes of RFC 4648 section 4 base64, or null when the text does not re-encode to itself. */
export const fromBase64 = (text: string): Uint8Array | null => {
  const bytes = new Uint8Array(Buffer.from(text, 'base64'))
  return toBase64(bytes) === text ? bytes : null
}

export const concat = (...parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

export const equalBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i])

/** Comparison by byte value for ids, codes and hex, which are ASCII. */
export const byValue = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Whether the list is in strictly ascending order, so sorted and without doubles. */
export const isSet = (list: readonly string[]): boolean =>
  list.every((item, i) => i === 0 || list[i - 1]! < item)

/** A sorted copy without doubles. */
export const toSet = (list: readonly string[]): string[] => [...new Set(list)].sort(byValue)

export const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item, i) => item === b[i])
