/** How it is computed who is above, level with and below the last place: all that could be chosen otherwise. */
export interface PlaceRule {
  /** Of all statements on one round together. */
  readonly confidence: number
  /** Rounds that the bootstrap draws where cards are missing. */
  readonly draws: number
  /** Of these draws: fixed, so that everybody who computes again finds the same number. */
  readonly seed: number
  /** Smallest residual variance believed per rating, as for the flags: whole points hide smaller differences. */
  readonly leastVariance: number
}

/**
 * Every rule by the name that a design gives it (docs/statistics.md, "The line of places"). A design is published before the
 * interviews, so what a name computes never changes: a better rule is added under a name of its own, and new designs get that one.
 */
export const placeRules: ReadonlyMap<string, PlaceRule> = new Map([
  ['all-pairs-95-v1', { confidence: 0.95, draws: 4999, seed: 1987, leastVariance: 0.05 }],
])
