import type { AskedShare, TieKind } from '../domain/candidate.ts'
import { changedFrom, type Draft, hasEvidence } from '../domain/scorecard.ts'
import type { Card } from '../sealing/card.ts'

/**
 * The card that is sealed, from the draft: what others may read after the opening. Private notes, the place of the
 * cursor and clock times stay behind.
 * @param design hash of the frozen design
 * @param criteria ids of its criteria
 * @param shares what the member said to have in common with the candidate
 */
export const cardOf = (
  draft: Draft,
  design: string,
  criteria: readonly string[],
  tie: TieKind,
  shares: readonly AskedShare[],
): Card => {
  const each = <T>(of: (entry: Draft['entries'][string]) => T): Record<string, T> =>
    Object.fromEntries(criteria.map((id) => [id, of(draft.entries[id]!)]))
  return {
    v: 1,
    design,
    ratings: each((e) => e.rating),
    evidence: each((e) => ({
      ...e.evidence,
      none: e.notObserved ? 'not-discussed' : e.rating !== null && !hasEvidence(e) ? e.withoutEvidence : null,
    })),
    sure: each((e) => e.sure),
    process: each((e) => ({
      firstEvidenceMs: e.firstEvidenceMs,
      firstRatingMs: e.firstRatingMs,
      changes: e.changes,
      beforeReview: changedFrom(e),
    })),
    overall: draft.overall,
    overallMs: draft.overallMs,
    tie,
    shares: [...new Set(shares)].sort(),
  }
}
