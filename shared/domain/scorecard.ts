import { z } from 'zod'
import { key } from './design.ts'

/** Why a rating has no evidence, in one tap. */
export const noEvidenceReasons = ['not-discussed', 'no-time', 'later'] as const

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
  /** Probes that were asked, by their number. */
  probed: z.array(z.int().min(0).max(7)),
  /** Milliseconds since the interview began; never clock times. */
  firstEvidenceMs: z.int().min(0).nullable(),
  firstRatingMs: z.int().min(0).nullable(),
  changes: z.int().min(0),
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

export const emptyEntry: Entry = {
  evidence: { s: '', t: '', a: '', r: '', reflection: '' },
  rating: null,
  notObserved: false,
  sure: null,
  withoutEvidence: null,
  probed: [],
  firstEvidenceMs: null,
  firstRatingMs: null,
  changes: 0,
}

/** A draft with an empty entry for each criterion. */
export const emptyDraft = (criteria: readonly { id: string }[]): Draft => ({
  entries: Object.fromEntries(criteria.map((c) => [c.id, emptyEntry])),
  overall: null,
  overallMs: null,
  notes: '',
  beganAt: null,
  position: null,
})

export const hasEvidence = (e: Entry): boolean => Object.values(e.evidence).some((text) => text.trim() !== '')

/** A criterion is answered by a rating or by "not observed". */
export const answered = (e: Entry): boolean => e.rating !== null || e.notObserved

/** A rating that stands without evidence and without a reason for that. */
export const waitsForEvidence = (e: Entry): boolean =>
  e.rating !== null && !hasEvidence(e) && e.withoutEvidence === null

/** Touched at all? An untouched draft is an empty row, whatever the padding says. */
export const started = (d: Draft): boolean =>
  d.overall !== null ||
  d.notes.trim() !== '' ||
  Object.values(d.entries).some((e) => answered(e) || hasEvidence(e))

/** Ready to be sealed: every criterion answered and nothing waiting. */
export const complete = (d: Draft, criteria: readonly { id: string }[]): boolean =>
  criteria.every((c) => {
    const e = d.entries[c.id]
    return e !== undefined && answered(e) && !waitsForEvidence(e)
  })
