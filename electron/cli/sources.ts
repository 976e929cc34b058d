import { randomBytes } from 'node:crypto'

/** A cryptographic source as the use cases take it. */
export const random = (length: number): Uint8Array => new Uint8Array(randomBytes(length))

/** Now, as the core writes it. */
export const clock = (): string => new Date().toISOString()
