const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz'

/** Lower-case Crockford base32 of the bytes, most significant bit first; the bits must divide by five. */
export const toCrockford = (bytes: Uint8Array): string => {
  let out = ''
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      out += DIGITS[(held >> bits) & 31]
    }
    held &= (1 << bits) - 1
  }
  return out
}

/** One digit from the low five bits of a byte: every digit equally likely for a random byte. */
export const crockfordDigit = (byte: number): string => DIGITS[byte & 31]!

/** What a person meant: case, spaces and hyphens ignored, I and L read as 1, O as 0. */
export const readCrockford = (typed: string): string =>
  typed.toLowerCase().replace(/[\s-]/g, '').replace(/[il]/g, '1').replace(/o/g, '0')
