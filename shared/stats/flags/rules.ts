/** Letters of the families of flags. J, agreement, has a verdict instead of flags. */
export type Family = 'A' | 'B' | 'C' | 'D' | 'E' | 'I'

/** Share of false alarms allowed among the flags of one family, by number of candidates. */
const ALLOWED: readonly {
  readonly below: number
  readonly q: Readonly<Record<'A' | 'B' | 'C' | 'D' | 'E', number>>
}[] = [
  { below: 8, q: { A: 0.01, B: 0.015, C: 0.01, D: 0.015, E: 0 } },
  { below: 18, q: { A: 0.008, B: 0.015, C: 0.01, D: 0.003, E: 0.0125 } },
  { below: 30, q: { A: 0.004, B: 0.01, C: 0.01, D: 0.0015, E: 0.015 } },
  { below: Number.POSITIVE_INFINITY, q: { A: 0.002, B: 0.01, C: 0.01, D: 0.0008, E: 0.015 } },
]

/**
 * The level q of a family: fixed while looking at the project's own generators of committees so that all families
 * together raise a false alarm in about 5 % of committees (see the benchmark). 0 means too few candidates.
 *
 * @param n number of candidates
 */
export function levelOf(family: Family, n: number): number {
  if (family === 'I') return 0.02
  return ALLOWED.find((row) => n < row.below)!.q[family]
}

/** Smallest effects worth a flag: points, ratios of standard deviations, or slopes, as each family says. */
export const THRESHOLD = {
  halo: 0.75,
  similarity: 0.5,
  pooled: 0.3,
  severity: 0.5,
  narrow: 0.75,
  wide: 1.33,
  drift: 0.5,
  contrast: -0.3,
  trend: 0.5,
  panelContrast: -0.3,
  fatigue: -0.2,
  groupGap: 0.5,
  selectionRatio: 0.8,
} as const

/** Smallest data a family speaks on. */
export const LEAST = {
  halo: { n: 5, k: 3, m: 4 },
  similarity: { n: 5, k: 3, sharers: 2, others: 2 },
  pooled: { pairs: 4 },
  severity: { n: 4, k: 3 },
  range: { n: 5, k: 3, m: 2 },
  raterOrder: { n: 8, k: 3 },
  panelOrder: { n: 12 },
  group: 4,
  /** Below this no family reached ENOUGH_POWER in the benchmark (6 x 5 x 5), whatever one committee's numbers say. */
  silence: { n: 8 },
} as const

/** Power for a family's reference effect below which silence means too few data, not no indication. */
export const ENOUGH_POWER = 0.8
