import { z } from 'zod'
import { id, moment } from './primitives.ts'

/** Order, times and rooms of the interviews of a round, by candidate. */
export const schedule = z.strictObject({
  order: z.enum(['random', 'fixed']),
  slots: z.array(
    z.strictObject({
      cid: id,
      /** Planned begin, and the real one when somebody recorded it: the order of interviews can matter (drift, contrast). */
      at: moment.nullable(),
      heldAt: moment.nullable(),
      minutes: z.int(),
      room: z.string(),
    }),
  ),
})
