/** Why a list of people is replaced by a next one; the same words as in the message (docs/formats.md, "Exceptions"). */
export const exceptionKinds = [
  'drop-out',
  'added',
  'roster',
  'keeper',
  'key',
  'withdraw',
  'opening-mislukt',
] as const
export type ExceptionKind = (typeof exceptionKinds)[number]

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
  'other',
] as const
export type ExceptionReason = (typeof exceptionReasons)[number]
