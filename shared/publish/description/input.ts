import type { Design } from '../../domain/design.ts'
import type { Language } from '../../domain/text.ts'
import type { PublicCommittee } from '../committee.ts'

/** A change after publication: what changed, why, and when (a moment or a day). Written for the public. */
export interface Amendment {
  readonly at: string
  readonly reason: string
  readonly what: string
}

/** All that the description for candidates is made from. */
export interface DescriptionInput {
  readonly design: Design
  readonly committee: PublicCommittee
  /** The code of the frozen design; null as long as it is a draft. */
  readonly designCode: string | null
  /** Moment (UTC) or day on which it was published, or printed as a draft. */
  readonly publishedAt: string
  readonly amendments: readonly Amendment[]
  readonly language: Language
  /** File name of the same page in the other language, where there is one beside it. */
  readonly translation?: string | null
}
