import { z } from 'zod'
import { offerAnswers } from '../offers.ts'
import { id, moment } from './primitives.ts'

/** What a candidate answered after the signed decision. */
export const offerAnswer = z.strictObject({ cid: id, answer: z.enum(offerAnswers), at: moment })

export type OfferAnswer = z.infer<typeof offerAnswer>
