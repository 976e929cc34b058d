const LETTERS = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]

/** The checksum of BIP 173 over five-bit values. */
const polymod = (values: readonly number[]): number =>
  values.reduce((sum, value) => {
    const top = sum >>> 25
    const moved = ((sum & 0x1ffffff) << 5) ^ value
    return GENERATOR.reduce((mixed, part, i) => ((top >>> i) & 1 ? mixed ^ part : mixed), moved)
  }, 1)

const expanded = (prefix: string): number[] => {
  const codes = [...prefix].map((char) => char.charCodeAt(0))
  return [...codes.map((code) => code >>> 5), 0, ...codes.map((code) => code & 31)]
}

/** 52 five-bit values as 32 bytes, null when the four bits left over are not zero. */
const packed = (values: readonly number[]): Buffer | null => {
  const bytes: number[] = []
  let held = 0
  let bits = 0
  for (const value of values) {
    held = (held << 5) | value
    bits += 5
    if (bits >= 8) {
      bits -= 8
      bytes.push((held >>> bits) & 0xff)
      held &= (1 << bits) - 1
    }
  }
  return held === 0 ? Buffer.from(bytes) : null
}

/**
 * The 32 bytes of a lower-case bech32 text as age uses it (BIP 173, without its limit of length).
 * @returns null when the prefix, an alphabet letter, the checksum or the length is wrong
 */
export const bech32Key = (text: string, prefix: string): Buffer | null => {
  if (!text.startsWith(`${prefix}1`) || text.length !== prefix.length + 1 + 58) return null
  const values = [...text.slice(prefix.length + 1)].map((char) => LETTERS.indexOf(char))
  if (values.includes(-1) || polymod([...expanded(prefix), ...values]) !== 1) return null
  return packed(values.slice(0, -6))
}
