import { createHash, createHmac } from 'node:crypto'

/** SHA-256 as 64 lower-case hex characters. */
export const sha256Hex = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** HMAC-SHA-256 as 64 lower-case hex characters. */
export const hmacHex = (key: Uint8Array, message: Uint8Array): string =>
  createHmac('sha256', key).update(message).digest('hex')
