import { z } from 'zod'
import { mostCandidates } from '../candidate.ts'
import { departureReasons, outcomes } from '../decision.ts'
import { id, moment } from './primitives.ts'

export const outcomeLine = z.strictObject({
  cid: id,
  outcome: z.enum(outcomes).nullable(),
  /** Position among the places or the reserves, from 1; null for a rejection. */
  position: z.int().min(1).max(mostCandidates).nullable(),
  /** To the candidate, in the u-form. */
  motivation: z.string().max(4000),
  departure: z.strictObject({ code: z.enum(departureReasons), text: z.string().max(4000) }).nullable(),
  /** Why it was decided once more; only in a further decision. It is signed with each outcome, and goes with the candidate. */
  again: z.string().min(1).max(1000).optional(),
})

export const decision = z.strictObject({
  lines: z.array(outcomeLine).max(mostCandidates),
  /** Last day a reserve can be called, YYYY-MM-DD. */
  reserveUntil: z.iso.date().nullable(),
  /** Who decides formally: a function, not a name. */
  decidedBy: z.string().max(200),
  /** Whom an earlier decision chose and who, as this further one says, declined or went; signed with it. */
  declined: z.array(id).max(mostCandidates).optional(),
})

/** A decision as it was signed, with when. */
export const signedDecision = z.strictObject({ ...decision.shape, at: moment })

/** How many do not go on from a round, by its number: turned down, or chosen and declined as a further decision says. */
export const turnedDown = z.record(z.string(), z.int().min(0))

export type OutcomeLine = z.infer<typeof outcomeLine>
export type SignedDecision = z.infer<typeof signedDecision>
export type Decision = z.infer<typeof decision>
