/** What was recorded while one member rated one candidate on one criterion; times in ms since the interview began. */
export interface RatedCriterion {
  /** Null where the criterion was not rated. */
  readonly rating: number | null
  readonly firstEvidenceMs: number | null
  readonly firstRatingMs: number | null
  /** How often the rating was changed after it was given first. */
  readonly changes: number
  /** Which of the four parts of evidence have text: situation, task, action, result. */
  readonly parts: readonly [boolean, boolean, boolean, boolean]
}

/** A fact of the process: `flag` to look at, `none` where the facts were recorded and fine, `too-few` where they were not. */
export type ProcessOutcome = 'flag' | 'none' | 'too-few'
