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
  'deputy',
  'keeper',
  'deputyGone',
  'roster',
  'opening',
  'stop',
  'file',
] as const
export type Happening = (typeof happenings)[number]

/** Who or what an exception is about. */
type About = 'member' | 'keeper' | 'deputies' | 'candidate' | null

interface Exceptional {
  /** Of several the one that is possible now counts. */
  readonly kinds: readonly Kind[]
  readonly about: About
  readonly reasons: readonly Reason[]
}

/** The exception that belongs to what happened; null where none is needed. */
export const exceptionOf: Readonly<Record<Happening, Exceptional | null>> = {
  dropOut: {
    kinds: ['drop-out'],
    about: 'member',
    reasons: ['illness', 'absence', 'conflict-of-interest', 'other'],
  },
  correct: null,
  recusal: null,
  late: null,
  secretary: null,
  deputy: null,
  withdraw: { kinds: ['withdraw'], about: 'candidate', reasons: ['candidate-withdrew', 'other'] },
  passphrase: { kinds: ['key'], about: 'member', reasons: ['lost-passphrase'] },
  laptop: { kinds: ['key'], about: 'member', reasons: ['lost-laptop'] },
  added: { kinds: ['added'], about: 'member', reasons: ['replacement', 'other'] },
  keeper: { kinds: ['keeper'], about: 'keeper', reasons: ['illness', 'absence', 'replacement', 'other'] },
  deputyGone: { kinds: ['keeper'], about: 'deputies', reasons: ['illness', 'absence', 'other'] },
  roster: { kinds: ['roster'], about: null, reasons: ['wrong-list', 'other'] },
  opening: { kinds: ['opening-mislukt'], about: null, reasons: ['opening-failed'] },
  stop: {
    kinds: ['abort', 'void'],
    about: null,
    reasons: ['wrong-procedure', 'vacancy-withdrawn', 'read-early', 'nobody-releases', 'illness', 'other'],
  },
  file: null,
}

/** The kind of exception that belongs to it now; null where none is possible, or none is needed. */
export const kindNow = (happening: Happening, { kinds }: Pick<Exceptions, 'kinds'>): Kind | null =>
  exceptionOf[happening]?.kinds.find((kind) => kinds.some((one) => one.kind === kind && one.possible)) ?? null

/** Can that be done now? What needs no exception is shown with its own way. */
export const isPossible = (happening: Happening, exceptions: Exceptions): boolean => {
  if (happening === 'secretary') return exceptions.office !== null
  if (happening === 'deputy') return exceptions.deputy !== null
  if (exceptions.between) return happening === 'file'
  if (happening === 'deputyGone' && (exceptions.second?.deputies.length ?? 0) === 0) return false
  return exceptionOf[happening] === null || kindNow(happening, exceptions) !== null
}
