/**
 * How often a committee in which nobody was biased got any flag of families A to E all the same, by its number of
 * candidates: measured with the first generator (docs/statistics.md, "False alarms and power"; a test holds the two
 * together).
 */
export const FALSE_ALARMS: readonly { readonly candidates: number; readonly rate: number }[] = [
  { candidates: 6, rate: 0.024 },
  { candidates: 12, rate: 0.035 },
  { candidates: 24, rate: 0.024 },
  { candidates: 40, rate: 0 },
]

/** The measured rate of the size nearest to `n` candidates. */
export function falseAlarms(n: number): { readonly candidates: number; readonly rate: number } {
  return FALSE_ALARMS.reduce((best, row) =>
    Math.abs(row.candidates - n) < Math.abs(best.candidates - n) ? row : best,
  )
}
