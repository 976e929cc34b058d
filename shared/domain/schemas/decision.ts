import { z } from 'zod'
import { mostCandidates } from '../candidate.ts'
import { departureReasons, outcomes } from '../decision.ts'
import { id } from './primitives.ts'

export const outcomeLine = z.strictObject({
  cid: id,
  outcome: z.enum(outcomes).nullable(),
  /** Position among the places or the reserves, from 1; null for a rejection. */
  position: z.int().min(1).max(mostCandidates).nullable(),
  /** To the candidate, in the u-form. */
  motivation: z.string().max(4000),
  departure: z.strictObject({ code: z.enum(departureReasons), text: z.string().max(4000) }).nullable(),
})

export const decision = z.strictObject({
  lines: z.array(outcomeLine).max(mostCandidates),
  /** Last day a reserve can be called, YYYY-MM-DD. */
  reserveUntil: z.iso.date().nullable(),
  /** Who decides formally: a function, not a name. */
  decidedBy: z.string().max(200),
})

/** How many were turned down, by number of the round. */
export const turnedDown = z.record(z.string(), z.int().min(0))

export type OutcomeLine = z.infer<typeof outcomeLine>
export type Decision = z.infer<typeof decision>
