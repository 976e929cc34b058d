import { z } from 'zod'
import { revisionReasons } from '../domain/revision.ts'
import { key } from '../domain/schemas/design.ts'
import { id } from '../domain/schemas/primitives.ts'
import { evidence } from '../domain/schemas/scorecard.ts'
import { nothing } from './channel.ts'

export const revisionChannels = {
  /**
   * A second version of what a rater gave and wrote on one criterion, signed with that rater's own passphrase whoever is
   * unlocked. What was sealed stays.
   */
  'card.revise': {
    access: 'member',
    input: z.strictObject({
      cid: id,
      criterion: key,
      /** The letter of the rater who changes the own judgement. */
      letter: z.string().max(2),
      passphrase: z.string(),
      /** The new rating and why, or null when it stays. */
      rating: z
        .strictObject({
          to: z.int().min(1).max(5).nullable(),
          code: z.enum(revisionReasons),
          text: z.string().max(3900),
        })
        // Another reason than those of the list is one only in words.
        .refine(({ code, text }) => code !== 'other' || text.trim() !== '')
        .nullable(),
      /** What was seen and heard, written anew, or null when it stays. */
      evidence: evidence.nullable(),
    }),
    output: nothing,
  },
} as const
