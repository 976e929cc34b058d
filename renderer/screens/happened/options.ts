import type { Input, Output } from '../../../shared/contract.ts'

export type Exceptions = Output<'exception.get'>
export type Kind = Exceptions['kinds'][number]['kind']
export type Reason = Input<'exception.propose'>['reason']

/** What can have happened, in plain words, in the order in which it is met. */
export const happenings = [
  'dropOut',
  'correct',
  'recusal',
  'late',
  'withdraw',
  'passphrase',
  'laptop',
  'added',
  'secretary',
  'keeper',
  'roster',
  'opening',
  'file',
] as const
export type Happening = (typeof happenings)[number]

/** Who or what an exception is about. */
type About = 'member' | 'keeper' | 'candidate' | null

interface Exceptional {
  readonly kind: Kind
  readonly about: About
  readonly reasons: readonly Reason[]
}

/** The exception that belongs to what happened; null where none is needed. */
export const exceptionOf: Readonly<Record<Happening, Exceptional | null>> = {
  dropOut: {
    kind: 'drop-out',
    about: 'member',
    reasons: ['illness', 'absence', 'conflict-of-interest', 'other'],
  },
  correct: null,
  recusal: null,
  late: null,
  secretary: null,
  withdraw: { kind: 'withdraw', about: 'candidate', reasons: ['candidate-withdrew', 'other'] },
  passphrase: { kind: 'key', about: 'member', reasons: ['lost-passphrase'] },
  laptop: { kind: 'key', about: 'member', reasons: ['lost-laptop'] },
  added: { kind: 'added', about: 'member', reasons: ['replacement', 'other'] },
  keeper: { kind: 'keeper', about: 'keeper', reasons: ['illness', 'absence', 'replacement', 'other'] },
  roster: { kind: 'roster', about: null, reasons: ['wrong-list', 'other'] },
  opening: { kind: 'opening-mislukt', about: null, reasons: ['opening-failed'] },
  file: null,
}

/** Can that be done now? What needs no exception is shown with its own way. */
export const isPossible = (happening: Happening, { kinds, office }: Exceptions): boolean => {
  if (happening === 'secretary') return office !== null
  const exception = exceptionOf[happening]
  return exception === null || kinds.some((one) => one.kind === exception.kind && one.possible)
}
