import type { ProcessOutcome, RatedCriterion } from './rated-criterion.ts'

export interface ThinEvidence {
  readonly outcome: ProcessOutcome
  /** Places of the criteria with a rating and no evidence at all. */
  readonly without: readonly number[]
  /** Places of the criteria with some evidence and at least one of the four parts empty. */
  readonly incomplete: readonly number[]
  /** Whether all ratings of the card are equal: a description only, as about 6 % of honest cards of five are. */
  readonly identical: boolean
}

/**
 * Family G, evidence, of one card: ratings without evidence, and parts of situation, task, action, result left empty.
 * Recorded facts, no test. Only a rating without any evidence is a flag; the rest describes.
 *
 * Levashina, Hartwell, Morgeson & Campion (2014), Personnel Psychology 67, 241-293, on note taking in structured
 * interviews.
 *
 * @param card the criteria of one card
 */
export function thinEvidence(card: readonly RatedCriterion[]): ThinEvidence {
  const rated = card.flatMap((r, at) => (r.rating === null ? [] : [{ ...r, at }]))
  const without = rated.filter((r) => !r.parts.some(Boolean)).map((r) => r.at)
  const incomplete = rated.filter((r) => r.parts.some(Boolean) && !r.parts.every(Boolean)).map((r) => r.at)
  return {
    outcome: rated.length === 0 ? 'too-few' : without.length > 0 ? 'flag' : 'none',
    without,
    incomplete,
    identical: rated.length > 1 && new Set(rated.map((r) => r.rating)).size === 1,
  }
}
