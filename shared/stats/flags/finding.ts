import type { PowerAt } from './power.ts'
import type { Family } from './rules.ts'

export type Kind =
  | 'halo'
  | 'similarity'
  | 'similarity-pooled'
  | 'severity'
  | 'leniency'
  | 'range-narrow'
  | 'range-wide'
  | 'drift'
  | 'contrast'
  | 'trend'
  | 'contrast-panel'
  | 'fatigue'
  | 'group-gap'
  | 'group-selection'

/** One measure before the decision. */
export interface Finding {
  readonly family: Family
  readonly kind: Kind
  readonly rater?: number
  readonly attribute?: string
  /** Of a group: the value that its members have. */
  readonly value?: string
  /** In the unit of its kind (points, ratio, slope); null where it cannot be computed. */
  readonly effect: number | null
  /** Null where the data are fewer than the family asks for. */
  readonly p: number | null
  /** Whether the effect is past its threshold, on the side that counts. */
  readonly beyond: boolean
  /** Chance that the family's reference effect would have been flagged in these data; null where unknown. */
  readonly power: PowerAt | null
  /** For families with a test over all raters at once: the adjusted p and what it decides. */
  readonly stepDown?: { readonly adjusted: number | null; readonly flagged: boolean }
}

/** flag: something to look at; none: no indication; too-few: too few data to say. */
export type Outcome = 'flag' | 'none' | 'too-few'

export interface Flag {
  readonly family: Family
  readonly kind: Kind
  readonly rater?: number
  readonly attribute?: string
  readonly value?: string
  readonly effect: number | null
  readonly p: number | null
  /** p adjusted within the family: the smallest level at which it would be rejected. */
  readonly q: number | null
  /** Chance that the family's reference effect would have been flagged in these data. */
  readonly power: number | null
  readonly outcome: Outcome
}
