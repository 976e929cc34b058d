import { type Base, compose } from '../compose.ts'
import type { Keys } from '../keys.ts'

/**
 * Somebody's word that the second master, from which role and round keys came, is destroyed with its recovery card: made
 * after withoutRoundMaster has replaced the identity file. Otherwise an erased candidate stays readable in every kept seal. With it
 * goes what a resident says in confidence about the sitting, or that there is nothing to say: an age file for its readers, null
 * from who is not asked.
 */
export const makeFinalise = (
  base: Base,
  {
    archive,
    member,
    at,
    sitting,
  }: { archive: string; member: string; at: string; sitting: Uint8Array | null },
  keys: Keys,
): Uint8Array =>
  compose(
    'finalise/v1',
    base,
    { archive, at, member },
    [{ by: member, key: keys.sign }],
    sitting ? { sitting } : {},
  )
