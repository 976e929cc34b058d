import { createHash, createHmac, hkdfSync } from 'node:crypto'
import { Broken } from './broken.ts'

/** SHA-256 as 64 lower-case hex characters. */
export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/** HMAC-SHA-256 as 64 lower-case hex characters. */
export const hmac = (key: Uint8Array, message: Uint8Array): string =>
  createHmac('sha256', key).update(message).digest('hex')

/** HKDF-SHA-256, 32 bytes. */
export const hkdf = (secret: Uint8Array, salt: Uint8Array, info: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, salt, info, 32))

/**
 * Bytes of RFC 4648 base64 that encodes again to the same text.
 * @throws Broken E_SCHEMA when it does not
 */
export const fromBase64 = (text: string, where: string): Buffer => {
  const bytes = Buffer.from(text, 'base64')
  if (bytes.toString('base64') !== text) throw new Broken('E_SCHEMA', `${where} is not proper base64`)
  return bytes
}

/** Whether the two are the same bytes. Nothing here is secret, so the time it takes may show. */
export const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0
