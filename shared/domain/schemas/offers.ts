import { z } from 'zod'
import { offerAnswers } from '../offers.ts'
import { id, moment } from './primitives.ts'

/**
 * What a candidate answered after a signed decision: `of` is its place among those upon the archive, from 1, so that no clock says which
 * decision an answer came after.
 */
export const offerAnswer = z.strictObject({
  cid: id,
  answer: z.enum(offerAnswers),
  at: moment,
  of: z.int().min(1).default(1),
})

export type OfferAnswer = z.infer<typeof offerAnswer>
