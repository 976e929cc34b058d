const LETTERS = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'

/** BIP 173, the reference code in another form: five-bit values with their checksum. */
const checksum = (prefix: string, values: readonly number[]): number[] => {
  const codes = [...prefix].map((char) => char.charCodeAt(0))
  const all = [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31), ...values]
  let sum = 1
  for (const value of [...all, 0, 0, 0, 0, 0, 0]) {
    const top = sum >>> 25
    sum = ((sum & 0x1ffffff) << 5) ^ value
    for (const [i, part] of [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3].entries())
      if ((top >>> i) & 1) sum ^= part
  }
  sum ^= 1
  return [25, 20, 15, 10, 5, 0].map((shift) => (sum >>> shift) & 31)
}

/** Writes bytes as age writes keys, in lower case. */
export const bech32 = (prefix: string, bytes: Uint8Array): string => {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const fives = bits.padEnd(Math.ceil(bits.length / 5) * 5, '0').match(/.{5}/g) ?? []
  const values = fives.map((five) => Number.parseInt(five, 2))
  return `${prefix}1${[...values, ...checksum(prefix, values)].map((value) => LETTERS[value]).join('')}`
}
