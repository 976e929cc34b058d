import { z } from 'zod'
import type { candidateGroups, groupStages } from '../domain/groupNumbers.ts'
import { offerAnswers } from '../domain/offers.ts'
import { id, moment } from '../domain/schemas/primitives.ts'
import { nothing } from './channel.ts'

const groupRow = z.strictObject({
  applied: z.int().nullable(),
  invited: z.int().nullable(),
  offered: z.int().nullable(),
} satisfies Record<(typeof groupStages)[number], z.ZodType>)

export const offerChannels = {
  /** What became of the signed decision: offers taken or refused, and reserves that moved up. */
  'offers.get': {
    access: 'member',
    input: nothing,
    output: z.strictObject({
      rows: z.array(
        z.strictObject({
          cid: id,
          state: z.enum(['offered', 'accepted', 'refused', 'waiting', 'lapsed']),
          movedUpAt: moment.nullable(),
          answeredAt: moment.nullable(),
        }),
      ),
      /** May the unlocked member keep an answer, and is there one to take back? */
      editable: z.boolean(),
      reach: z.boolean(),
      /** Small groups are null, and so is what would give them away. */
      groups: z.strictObject({
        own: groupRow,
        region: groupRow,
        elsewhere: groupRow,
      } satisfies Record<(typeof candidateGroups)[number], z.ZodType>),
    }),
  },
  /** A candidate takes the place, or refuses; a refused place goes to the next reserve. */
  'offers.answer': {
    access: 'coordinator',
    input: z.strictObject({ cid: id, answer: z.enum(offerAnswers) }),
    output: z.strictObject({ movedUp: id.nullable() }),
  },
  /** Takes the last answer back: heard wrong. Both stay in the log. */
  'offers.back': { access: 'coordinator', input: nothing, output: nothing },
} as const
