import type { Broken } from './broken.ts'
import type { Confirmed } from './confirmations.ts'
import type { Erasure } from './erasure.ts'
import type { Row } from './log-rows.ts'
import type { Counts } from './numbers.ts'
import type { Opened } from './opened-cards.ts'
import type { File, Parts } from './parts.ts'
import type { Roster } from './people.ts'
import type { Identity } from './x25519.ts'

/** What somebody gave besides the file. Codes stand in their written form. */
export interface Asked {
  readonly code: string | null
  readonly archive: string | null
  readonly head: string | null
  readonly identity: Identity | null
}

/** The codes that belong to a file. */
export interface Codes {
  /** Of the design as it was published, before anything was changed in it. */
  readonly design: string
  readonly committee: string
  readonly archive: string
  readonly log: string
}

/** All that was read and counted in a file that holds. */
export interface Findings {
  readonly file: File
  readonly parts: Parts
  readonly roster: Roster
  readonly rows: readonly Row[]
  readonly counts: Counts
  readonly confirmed: Confirmed
  readonly codes: Codes
  /** Null for an audit. */
  readonly erasure: Erasure | null
  /** Null when no card was opened. */
  readonly opened: Opened | null
  /** Reasons without their text; null when the texts are erased, or were not opened. */
  readonly untold: number | null
}

/** What came out. The last step that was begun is the one that does not hold, when the result is broken. */
export interface Outcome {
  readonly begun: readonly string[]
  readonly result: Findings | Broken
}
