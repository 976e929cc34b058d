import { z } from 'zod'
import { id } from '../domain/schemas/primitives.ts'

export const withdrawalChannels = {
  /**
   * A candidate withdrew between the opening and the decision: signed by the secretary and one other person, who types the own
   * passphrase here, or with null signs on an own laptop.
   */
  'candidate.withdraw': {
    access: 'coordinator',
    input: z.strictObject({ cid: id, second: id, passphrase: z.string().nullable() }),
    output: z.strictObject({ complete: z.boolean() }),
  },
} as const
