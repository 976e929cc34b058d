import { z } from 'zod'
import { id } from '../domain/schemas/primitives.ts'
import { nothing } from './channel.ts'

export const withdrawalChannels = {
  /** A candidate withdrew between the opening and the decision: signed by the secretary and one other person. */
  'candidate.withdraw': {
    access: 'coordinator',
    input: z.strictObject({ cid: id, second: id, passphrase: z.string() }),
    output: nothing,
  },
} as const
