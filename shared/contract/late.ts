import { z } from 'zod'
import { id } from '../domain/schemas/primitives.ts'
import { draft } from '../domain/schemas/scorecard.ts'
import { nothing } from './channel.ts'

export const lateChannels = {
  /** Whom the member can still hand in a card on after the close: outside the seals, and outside every number. */
  'late.mine': {
    access: 'member',
    input: nothing,
    output: z.strictObject({
      rows: z.array(
        z.strictObject({
          cid: id,
          code: z.string(),
          name: z.string(),
          /** `after-decision`: it was sent, and the decision does not rest on it. */
          state: z.enum(['empty', 'started', 'complete', 'sent', 'after-decision']),
        }),
      ),
    }),
  },
  'late.get': {
    access: 'member',
    input: z.strictObject({ cid: id }),
    output: z.strictObject({ cid: id, draft }),
  },
  'late.put': { access: 'member', input: z.strictObject({ cid: id, draft }), output: nothing },
  /** Signs the card and gives it to the secretary. It cannot be changed after. */
  'late.send': { access: 'member', input: z.strictObject({ cid: id }), output: nothing },
} as const
