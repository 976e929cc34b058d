import { answerOf, type Entry, type Evidence, hasEvidence, starParts } from './scorecard.ts'

/**
 * What happens to an entry when somebody writes or rates. Process times are recorded here and nowhere else: the first
 * note, the first rating, and how often a rating was changed, in milliseconds since the interview began.
 */

/** Writes the evidence. The reason for having none goes when there is some. */
export const write = (entry: Entry, evidence: Evidence, ms: number): Entry => {
  if (starParts.every((part) => evidence[part] === entry.evidence[part])) return entry
  const next = { ...entry, evidence }
  if (!hasEvidence(next)) return next
  return { ...next, withoutEvidence: null, firstEvidenceMs: entry.firstEvidenceMs ?? ms }
}

/** Gives a rating, 1 to 5, or takes it away with null. Choosing another one than before counts as a change. */
export const rate = (entry: Entry, rating: number | null, ms: number): Entry => {
  const was = answerOf(entry)
  if (was === rating) return entry
  return {
    ...entry,
    rating,
    notObserved: false,
    withoutEvidence: rating === null ? null : entry.withoutEvidence,
    firstRatingMs: entry.firstRatingMs ?? (rating === null ? null : ms),
    changes: entry.changes + (was === null ? 0 : 1),
  }
}

/** "Niet aan bod gekomen": an answer of its own, without a rating and without a reason to give. */
export const notObserved = (entry: Entry, ms: number): Entry => ({
  ...rate(entry, null, ms),
  notObserved: true,
  sure: null,
  withoutEvidence: null,
})

/**
 * The same change, made while its author reads everything once more, one criterion across all candidates: what stood before the
 * first of these stays known, is sealed with the card, and is shown beside it from the opening on.
 */
export const whileReviewing =
  (change: (entry: Entry, ms: number) => Entry) =>
  (entry: Entry, ms: number): Entry => {
    const next = change(entry, ms)
    return answerOf(next) === answerOf(entry)
      ? next
      : { ...next, beforeReview: entry.beforeReview ?? answerOf(entry) }
  }
