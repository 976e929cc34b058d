import type { CandidateKey, Level } from '../keys.ts'

/** What members wrote at one level: what the candidate did or said (a), and what came of it (r). */
export interface Notes {
  readonly a: readonly [string, ...string[]]
  readonly r: readonly [string, ...string[]]
}

/**
 * One answer of one candidate to one question, as the members noted it. All heard the same story; what each wrote down
 * differs with what each thought of it.
 */
export interface Story {
  readonly s: readonly [string, string]
  readonly t: readonly [string, string]
  readonly notes: Readonly<Partial<Record<Level, Notes>>>
  readonly reflection: string
}

export type Stories = Readonly<Record<CandidateKey, Story>>
