import type { ShareKind, TieKind } from '../../domain/candidate.ts'
import type { Outcome } from '../../domain/decision.ts'
import type { OfferAnswer } from '../../domain/offers.ts'
import type { RevisionReason } from '../../domain/revision.ts'
import type { Design } from '../../domain/schemas/design.ts'
import type { Evidence } from '../../domain/schemas/scorecard.ts'
import type { Language } from '../../domain/text.ts'

/** One rating with everything behind it; members are letters. */
export interface FiledRating {
  readonly criterion: string
  readonly rating: number | null
  readonly sure: number | null
  readonly evidence: Evidence
  /** Why there is no evidence, or null. */
  readonly none: string | null
  /** When written and rated, in milliseconds since the interview began. */
  readonly firstEvidenceMs: number | null
  readonly firstRatingMs: number | null
  readonly changes: number
  /** What stood before the author changed it while reading everything once more; 0 for not observed, null for no change. */
  readonly beforeReview: number | null
  readonly revisions: readonly {
    readonly from: number | null
    readonly to: number | null
    readonly code: RevisionReason
    readonly text: string
    readonly at: string
    /** Came in when the decision was signed, which does not rest on it. */
    readonly afterDecision: boolean
  }[]
  readonly rewritten: readonly { readonly at: string; readonly evidence: Evidence }[]
}

export interface FiledCard {
  /** The number of the round, and whether letters were read in it. */
  readonly round: number
  readonly letters: boolean
  /** A, B, C …: never a name. */
  readonly letter: string
  /** Came after the close, or even after the decision: in no number. Null for a sealed one. */
  readonly late: 'after-close' | 'after-decision' | null
  readonly tie: TieKind
  readonly shares: readonly ShareKind[]
  readonly overall: number | null
  readonly ratings: readonly FiledRating[]
}

export interface FiledDecision {
  readonly outcome: Outcome
  readonly position: number | null
  readonly motivation: string
  readonly departure: { readonly code: string; readonly text: string } | null
  readonly decidedBy: string
  readonly at: string | null
  readonly reserveUntil: string | null
  /** Why it was decided once more; null of a first decision. */
  readonly again: string | null
}

/** Everything that is kept about one candidate and nothing about anybody else. */
export interface CandidateFile {
  readonly language: Language
  readonly code: string
  readonly name: string
  readonly email: string
  readonly clinic: string
  readonly region: string
  readonly withdrawn: boolean
  readonly interview: {
    readonly at: string | null
    readonly heldAt: string | null
    readonly room: string
  } | null
  readonly design: Design
  readonly designCode: string | null
  readonly committeeCode: string | null
  readonly archiveCode: string | null
  /** Has the committee opened its scorecards? Until then nobody can read them. */
  readonly opened: boolean
  /** How many scorecards on this candidate were sealed. */
  readonly sealed: number
  readonly cards: readonly FiledCard[]
  /** The last one. */
  readonly decision: FiledDecision | null
  /** Those of the same round before it, the first first: the committee decided once more. */
  readonly earlier: readonly FiledDecision[]
  /** Who spoke about this candidate in the deliberation, by letter; null for a member who gives no scores. */
  readonly turns: readonly { readonly letter: string | null; readonly at: string }[]
  readonly answers: readonly Pick<OfferAnswer, 'answer' | 'at'>[]
  readonly letter: { readonly text: string; readonly at: string } | null
  readonly hold: { readonly ground: string; readonly at: string; readonly reviewOn: string } | null
  readonly consent: { readonly until: string; readonly how: string; readonly at: string } | null
  /** Rows of the log about the procedure or about this candidate; never who acted. */
  readonly log: readonly { readonly seq: number; readonly at: string; readonly kind: string }[]
  readonly keptUntil: string | null
}
