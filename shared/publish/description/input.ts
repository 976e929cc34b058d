import type { Design } from '../../domain/design.ts'
import type { Change } from '../../domain/difference.ts'
import type { ShownChanges, ShownCommittee } from '../../domain/shownDifference.ts'
import type { Language } from '../../domain/text.ts'
import type { LostRound } from '../endings.ts'

/** A change after publication: when (a moment or a day), why, what changed, and the codes of before and after. */
export interface Amendment {
  /** Number of the version that it made: 2 for the first change. */
  readonly version: number
  readonly at: string
  readonly reason: string
  readonly code: string
  /** Code of the version that it replaced. */
  readonly before: string
  /** How many people decided; 0 where that is not known. */
  readonly deciders: number
  readonly changes: readonly Change[]
}

/** All that the description for candidates is made from. */
export interface DescriptionInput {
  readonly design: Design
  readonly committee: ShownCommittee
  /** The code of the frozen design; null as long as it is a draft. */
  readonly designCode: string | null
  /** Moment (UTC) or day on which it was published, or printed as a draft. */
  readonly publishedAt: string
  readonly amendments: readonly Amendment[]
  /** What changed in the committee since publication, oldest first. */
  readonly committeeChanges: readonly ShownChanges[]
  /** Rounds that ended without an opening. */
  readonly lost: readonly LostRound[]
  /** When (a moment) the procedure stopped without an outcome; null while it runs, or when it ended with one. */
  readonly stoppedAt: string | null
  readonly language: Language
  /** File name of the same page in the other language, where there is one beside it. */
  readonly translation?: string | null
}

/** When the page last changed after its publication; undefined when it did not. */
export const changedAt = ({ amendments, committeeChanges }: DescriptionInput): string | undefined =>
  [...amendments, ...committeeChanges]
    .map(({ at }) => at)
    .sort()
    .at(-1)
