export type Verdict = 'low' | 'adequate' | 'undecided'

/** The reliability a committee's mean score is held against (Nunnally 1978, Psychometric Theory, p. 245). */
export const ENOUGH_AGREEMENT = 0.7

/**
 * What may be said about agreement: low where the whole interval is below 0.70, adequate where it is above, otherwise
 * undecided, which is the honest answer for most small rounds and for every incomplete one.
 *
 * @param interval confidence interval of ICC(C,k), null where there is none
 */
export function agreementVerdict(interval: readonly [number, number] | null): Verdict {
  if (interval === null) return 'undecided'
  if (interval[1] < ENOUGH_AGREEMENT) return 'low'
  return interval[0] > ENOUGH_AGREEMENT ? 'adequate' : 'undecided'
}
