/**
 * Why a list of people is replaced by a next one, or why the round ends without an opening: `abort` before its close, `void`
 * after it. The same words as in the message (docs/formats.md, "Exceptions").
 */
export const exceptionKinds = [
  'drop-out',
  'added',
  'roster',
  'keeper',
  'key',
  'withdraw',
  'opening-mislukt',
  'abort',
  'void',
] as const
export type ExceptionKind = (typeof exceptionKinds)[number]

/** How many of the members who score must sign where an office is replaced without a word of who held it: more than half, at least two. */
export const majorityOf = (judges: number): number => Math.max(2, Math.floor(judges / 2) + 1)

/** Kinds after which a round has ended and is never opened. */
export const endings = ['abort', 'void'] as const
export type Ending = (typeof endings)[number]

/** An office that somebody else took over: the secretary's, or a deputy's who opens for the second key holder. */
export const handoverKinds = ['office', 'deputy'] as const

/** Reasons to choose from; a text besides is free, and goes encrypted to everybody. */
export const exceptionReasons = [
  'illness',
  'absence',
  'conflict-of-interest',
  'replacement',
  'lost-passphrase',
  'lost-laptop',
  'wrong-list',
  'candidate-withdrew',
  'opening-failed',
  'read-early',
  'nobody-releases',
  'vacancy-withdrawn',
  'wrong-procedure',
  'other',
] as const
