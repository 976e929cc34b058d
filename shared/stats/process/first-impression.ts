import type { ProcessOutcome, RatedCriterion } from './rated-criterion.ts'

/** The first minutes of an interview, in which impressions are of the person, hardly of the answers. */
export const FIRST_MINUTES_MS = 3 * 60_000

export interface FirstImpression {
  readonly outcome: ProcessOutcome
  /** Places of the criteria whose rating came before any evidence and was never changed. */
  readonly beforeEvidence: readonly number[]
  /** Places of the criteria rated within the first minutes and never changed. */
  readonly early: readonly number[]
  /** Whether the overall impression was given before the first criterion was rated. */
  readonly overallFirst: boolean
}

/**
 * Family F, first impression, of one card: ratings that stood before any evidence or within the first minutes and were
 * never changed, and an overall impression that predates the criteria. Recorded facts, no test.
 *
 * Barrick, Swider & Stewart (2010), Journal of Applied Psychology 95, 1163-1172; Kahneman (2011), ch. 7, on rating one
 * criterion after another before any impression of the whole.
 *
 * @param card the criteria of one card, in the order of the design
 * @param overallMs when the overall impression was given, ms since the interview began; null where there is none
 */
export function firstImpression(card: readonly RatedCriterion[], overallMs: number | null): FirstImpression {
  const stood = (r: RatedCriterion) => r.rating !== null && r.firstRatingMs !== null && r.changes === 0
  const places = (test: (r: RatedCriterion) => boolean) =>
    card.flatMap((r, at) => (stood(r) && test(r) ? [at] : []))
  const beforeEvidence = places((r) => r.firstEvidenceMs === null || r.firstRatingMs! < r.firstEvidenceMs)
  const early = places((r) => r.firstRatingMs! < FIRST_MINUTES_MS)
  const times = card.flatMap((r) => r.firstRatingMs ?? [])
  const overallFirst = overallMs !== null && times.length > 0 && overallMs < Math.min(...times)
  const recorded = times.length > 0
  const found = beforeEvidence.length > 0 || early.length > 0 || overallFirst
  return { outcome: !recorded ? 'too-few' : found ? 'flag' : 'none', beforeEvidence, early, overallFirst }
}
