/**
 * Reliability of the mean of `raters` raters from that of one.
 *
 * Spearman (1910) and Brown (1910), British Journal of Psychology 3.
 *
 * @param single reliability of one rater
 * @param raters how many, positive
 */
export function spearmanBrown(single: number, raters: number): number {
  return (raters * single) / (1 + (raters - 1) * single)
}

/**
 * The smallest whole number of raters whose mean reaches a reliability, by Spearman-Brown turned round.
 *
 * @param single reliability of one rater
 * @param target between 0 and 1
 * @returns null where no number reaches it (a reliability of one rater of zero or less, or unknown)
 */
export function ratersNeeded(single: number | null, target: number): number | null {
  if (single === null || !(single > 0)) return null
  if (single >= 1) return 1
  return Math.max(1, Math.ceil((target * (1 - single)) / (single * (1 - target)) - 1e-9))
}
