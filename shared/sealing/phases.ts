/** Phases of one round and generation, in the order in which they are passed; void and aborted end it early. */
export const roundPhases = [
  'concept', // nobody but invitations and enrolments
  'enrolled', // everybody invited has enrolled
  'frozen', // a roster exists: people compare the committee code
  'sealing', // at least one seal
  'complete', // every scorer has sealed, nobody twice
  'closed', // the close is signed
  'half-open', // the first key is out
  'revealed', // the archive exists
  'finalised', // the round keys have been destroyed
  'purged', // everything about persons is erased
  'void', // closed, but never to be opened
  'aborted', // given up before the close
] as const
export type RoundPhase = (typeof roundPhases)[number]

/** What has happened, as far as a transition can depend on it. */
export interface RoundFacts {
  readonly invited: number
  readonly enrolled: number
  readonly scorers: number
  readonly sealed: number
  readonly conflicts: number
  /** Keys that are out: releases, or all at once by an open; in any generation. */
  readonly answered: number
  /** Closes, in any generation. */
  readonly closes: number
  readonly candidates: number
  readonly purged: number
}

export type RoundEvent =
  | 'enrol'
  | 'roster'
  | 'retry'
  | 'confirm'
  | 'seal'
  | 'close'
  | 'answer'
  | 'archive'
  | 'finalise'
  | 'purge'
  | 'void'
  | 'abort'

interface Transition {
  readonly from: readonly RoundPhase[]
  readonly on: RoundEvent
  readonly to: RoundPhase
  readonly when?: (facts: RoundFacts) => boolean
}

const open: readonly RoundPhase[] = ['frozen', 'sealing', 'complete']
const unanswered = (f: RoundFacts): boolean => f.answered === 0
const everybody = (f: RoundFacts): boolean => f.sealed === f.scorers && f.conflicts === 0

/**
 * The one table. The facts are those after the event; of several rows that fit, the first counts; an event without a row is
 * not possible in that phase. A new generation (roster) starts from frozen again: everybody confirms and seals anew.
 */
export const roundTransitions: readonly Transition[] = [
  { from: ['concept', 'enrolled'], on: 'enrol', to: 'enrolled', when: (f) => f.enrolled >= f.invited },
  { from: ['concept', 'enrolled'], on: 'enrol', to: 'concept' },
  { from: ['concept', 'enrolled'], on: 'roster', to: 'frozen' },
  // A next generation, for whatever reason, as long as no key is out; after that only because the opening failed.
  { from: [...open, 'closed'], on: 'roster', to: 'frozen', when: unanswered },
  { from: [...open, 'closed', 'half-open'], on: 'retry', to: 'frozen', when: (f) => f.closes > 0 },
  { from: ['frozen'], on: 'enrol', to: 'frozen' },
  { from: ['sealing'], on: 'enrol', to: 'sealing' },
  { from: ['complete'], on: 'enrol', to: 'complete' },
  { from: ['frozen'], on: 'confirm', to: 'frozen' },
  { from: ['sealing'], on: 'confirm', to: 'sealing' },
  { from: ['complete'], on: 'confirm', to: 'complete' },
  { from: ['closed'], on: 'confirm', to: 'closed' },
  { from: open, on: 'seal', to: 'complete', when: everybody },
  { from: open, on: 'seal', to: 'sealing' },
  { from: ['complete'], on: 'close', to: 'closed', when: everybody },
  // An app that was sent only the close (a scorer's, the keeper's) has not seen the seals one by one.
  { from: ['frozen', 'sealing'], on: 'close', to: 'closed', when: (f) => f.conflicts === 0 },
  { from: ['closed', 'half-open'], on: 'answer', to: 'half-open' },
  // Likewise for an archive: everybody but coordinator and keeper sees no answers before it.
  { from: ['frozen', 'sealing', 'complete', 'closed', 'half-open'], on: 'archive', to: 'revealed' },
  { from: ['revealed'], on: 'finalise', to: 'finalised' },
  { from: ['revealed', 'finalised'], on: 'purge', to: 'purged', when: (f) => f.purged === f.candidates },
  { from: ['revealed'], on: 'purge', to: 'revealed' },
  { from: ['finalised'], on: 'purge', to: 'finalised' },
  // Not every app was sent the close of the round that is void.
  { from: [...open, 'closed', 'half-open'], on: 'void', to: 'void' },
  { from: ['concept', 'enrolled', ...open], on: 'abort', to: 'aborted', when: (f) => f.closes === 0 },
]

/** The phase after an event, or null when the event is not possible in this phase. */
export const nextPhase = (phase: RoundPhase, event: RoundEvent, facts: RoundFacts): RoundPhase | null =>
  roundTransitions.find(
    ({ from, on, when }) => from.includes(phase) && on === event && (when === undefined || when(facts)),
  )?.to ?? null

/** Whether a round has come to an end, so that a next one may begin. */
export const hasEnded = (phase: RoundPhase): boolean =>
  ['revealed', 'finalised', 'purged', 'void', 'aborted'].includes(phase)
