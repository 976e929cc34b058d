import { scrypt } from 'node:crypto'

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** 15 bytes as 24 letters of Crockford base32, most significant bits first. */
const letters = (bytes: Uint8Array): string => {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{5}/g) ?? []).map((five) => ALPHABET[Number.parseInt(five, 2)]).join('')
}

const grouped = (text: string): string => (text.match(/.{4}/g) ?? []).join('-')

/** The code that people compare, of a hash of 64 hex characters: docs/formats.md "Codes for people". */
export const personCode = (hash: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const cost = { N: 32768, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }
    scrypt(hash, 'zegel/fp/v1', 15, cost, (error, key) => {
      if (error) reject(error)
      else resolve(grouped(letters(key)))
    })
  })

/**
 * A code as somebody typed it, in its written form; case, spaces and hyphens do not count, I and L are 1, O is 0.
 * @returns null when it is no code
 */
export const typedCode = (typed: string): string | null => {
  const plain = typed.toUpperCase().replace(/[\s-]/g, '').replace(/[IL]/g, '1').replace(/O/g, '0')
  return /^[0-9A-HJKMNP-TV-Z]{24}$/.test(plain) ? grouped(plain) : null
}
