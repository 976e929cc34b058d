import { type Base, compose } from '../compose.ts'
import type { Keys } from '../keys.ts'

/**
 * Somebody's word that the second master, from which role and round keys came, is destroyed with its recovery card: made
 * after withoutRoundMaster has replaced the identity file. Otherwise an erased candidate stays readable in every kept seal.
 */
export const makeFinalise = (
  base: Base,
  { archive, member, at }: { archive: string; member: string; at: string },
  keys: Keys,
): Uint8Array => compose('finalise/v1', base, { archive, at, member }, [{ by: member, key: keys.sign }])
