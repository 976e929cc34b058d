import { z } from 'zod'
import { noEvidenceReasons } from '../scorecard.ts'
import { key } from './design.ts'

export const evidence = z.strictObject({
  s: z.string().max(4000),
  t: z.string().max(4000),
  a: z.string().max(4000),
  r: z.string().max(4000),
  reflection: z.string().max(4000),
})

const rating = z.int().min(1).max(5)

/** What one member has so far on one candidate and one criterion. */
export const entry = z.strictObject({
  evidence,
  rating: rating.nullable(),
  /** "Niet aan bod gekomen": an honest answer, and then there is no rating. */
  notObserved: z.boolean(),
  /** How sure, 1 to 3; null when not said. */
  sure: z.int().min(1).max(3).nullable(),
  withoutEvidence: z.enum(noEvidenceReasons).nullable(),
  /** Probes that were asked, by their number over all questions (probes.ts): eight of each of eight. */
  probed: z.array(z.int().min(0).max(63)).max(64),
  /** Milliseconds since the interview began; never clock times. */
  firstEvidenceMs: z.int().min(0).nullable(),
  firstRatingMs: z.int().min(0).nullable(),
  changes: z.int().min(0),
  /** What stood here before its author changed it while reading everything once more: 0 for "not observed", null for no change. */
  beforeReview: z.int().min(0).max(5).nullable().default(null),
})

export const draft = z.strictObject({
  entries: z.record(key, entry),
  overall: rating.nullable(),
  /** When the overall impression was given, in milliseconds since the interview began. */
  overallMs: z.int().min(0).nullable(),
  /** For oneself only; deleted when the card is sealed. */
  notes: z.string().max(20000),
  /** When the interview began, in milliseconds since 1970; leaves with the draft, never sealed. */
  beganAt: z.int().min(0).nullable(),
  /** Where the cursor was: criterion and field, to come back to after a break or a killed process. */
  position: z
    .strictObject({ criterion: key, field: z.enum(['s', 't', 'a', 'r', 'reflection', 'rating']) })
    .nullable(),
})

export type Evidence = z.infer<typeof evidence>
export type Entry = z.infer<typeof entry>
export type Draft = z.infer<typeof draft>
