import { z } from 'zod'
import { key } from '../domain/schemas/design.ts'
import { day } from '../domain/schemas/primitives.ts'
import { nothing } from './channel.ts'

const rating = z.int().min(1).max(5)

/** Practising together before the first interview: scored alone, shown in counts once everybody has done it. */
export const practiceChannels = {
  'practice.get': {
    access: 'member',
    input: nothing,
    output: z.strictObject({
      /** The own scores by example answer. */
      ratings: z.record(key, rating),
      /** The day on which it was done; then nothing changes any more. */
      doneOn: day.nullable(),
      shown: z.boolean(),
      /** On a laptop of one's own nothing is known of the others, and nothing of this leaves it. */
      alone: z.boolean(),
      /** How many who score are done, and how many there are. Never who. */
      done: z.int(),
      scorers: z.int(),
      /** Once all are done: by example answer how many who showed theirs gave 1, 2, 3, 4, 5; without the own score. */
      others: z.record(key, z.array(z.int()).length(5)).nullable(),
    }),
  },
  'practice.rate': { access: 'member', input: z.strictObject({ answer: key, rating }), output: nothing },
  'practice.finish': { access: 'member', input: nothing, output: nothing },
  /** Gives the own scores, without the name, to what the others see; or takes them back. */
  'practice.show': { access: 'member', input: z.strictObject({ shown: z.boolean() }), output: nothing },
} as const
