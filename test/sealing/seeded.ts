import { createHash } from 'node:crypto'
import type { RandomSource } from '../../shared/sealing/bytes.ts'

/** Bytes that look random and are the same in every run: SHA-256 of a seed and a counter. */
export const seeded = (seed: string): RandomSource => {
  let counter = 0
  return (length) => {
    const blocks: Buffer[] = []
    for (let have = 0; have < length; have += 32)
      blocks.push(createHash('sha256').update(`${seed}/${counter++}`).digest())
    return new Uint8Array(Buffer.concat(blocks).subarray(0, length))
  }
}

/** A clock that moves one minute at every reading. */
export const ticking = (): (() => string) => {
  let minute = 0
  return () => new Date(Date.UTC(2026, 2, 2, 9, minute++)).toISOString()
}
