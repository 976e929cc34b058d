import { scrypt } from 'node:crypto'
import { chacha20poly1305 } from '@noble/ciphers/chacha.js'
import { type Identity, type Recipient, Stanza } from 'age-encryption'
import { concat, utf8 } from './bytes.ts'
import { must } from './errors.ts'

/** age's own default is 18; above that a file could keep a laptop busy for minutes. */
export const HIGHEST_WORK_FACTOR = 18

const FACTOR = /^[1-9][0-9]?$/
const SALT = /^[A-Za-z0-9+/]{21}[AQgw]$/
const ZERO_NONCE = new Uint8Array(12)

/**
 * The wrapping key of age's scrypt stanza. age-encryption computes it in JavaScript and blocks; node:crypto gives the
 * same key in the thread pool, in two thirds of the time.
 */
const wrappingKey = (passphrase: string, salt: Uint8Array, workFactor: number): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const cost = { N: 2 ** workFactor, r: 8, p: 1, maxmem: 2 ** (workFactor + 11) + 2 ** 20 }
    scrypt(passphrase, concat(utf8('age-encryption.org/v1/scrypt'), salt), 32, cost, (error, key) => {
      if (error) reject(error)
      else resolve(new Uint8Array(key))
    })
  })

const unpadded = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replace(/=+$/, '')

/** Recipient for age's Encrypter that writes the standard passphrase stanza. */
export const passphraseRecipient = (passphrase: string, workFactor: number): Recipient => ({
  wrapFileKey: async (fileKey) => {
    const salt = crypto.getRandomValues(new Uint8Array(16))
    const key = await wrappingKey(passphrase, salt, workFactor)
    const body = chacha20poly1305(key, ZERO_NONCE).encrypt(fileKey)
    return [new Stanza(['scrypt', unpadded(salt), String(workFactor)], body)]
  },
})

/** Identity for age's Decrypter; refuses work factors above 18 with E_WORK before any work is done. */
export const passphraseIdentity = (passphrase: string): Identity => ({
  unwrapFileKey: async (stanzas) => {
    const [stanza] = stanzas
    if (stanza === undefined || stanzas.length !== 1 || stanza.args[0] !== 'scrypt') return null
    const [, salt = '', factor = ''] = stanza.args
    if (stanza.args.length !== 3 || !SALT.test(salt) || !FACTOR.test(factor) || stanza.body.length !== 32)
      return null
    must(Number(factor) <= HIGHEST_WORK_FACTOR, 'E_WORK', `scrypt work factor ${factor}`)
    const key = await wrappingKey(passphrase, new Uint8Array(Buffer.from(salt, 'base64')), Number(factor))
    try {
      return chacha20poly1305(key, ZERO_NONCE).decrypt(stanza.body)
    } catch {
      return null
    }
  },
})
