import type { FileKind } from '../../domain/exchange.ts'
import type { AnyMessage } from '../../sealing/message.ts'

/** Kinds that go from one person to the secretary, or from the secretary to one person. */
const personal: readonly FileKind[] = [
  'invite',
  'enrol',
  'confirm',
  'seal',
  'receipt',
  'release',
  'late',
  'purge',
  'finalise',
]

/**
 * What only the secretary's laptop makes. Met there without being known, it tells of a restored backup. A briefing is taken in all the same:
 * it says what that laptop does not know any more, and the next one counts on from it.
 */
const secretarys: readonly FileKind[] = ['invite', 'roster', 'receipt', 'close', 'archive', 'audit']

/** The kind of a message: its type without the version. */
export const kindOf = ({ type }: AnyMessage): FileKind => type.replace('/v1', '') as FileKind

/** Whom a message is from or, where the secretary writes to one person, for; null when it is about everybody. */
export const whoseIs = (message: AnyMessage): string | null => {
  const { payload } = message
  if (message.type === 'open/v1') return message.payload.keeper
  if (message.type === 'fault/v1') return message.payload.by
  // A request to erase is for everybody; that it was done, one person answers.
  if (message.type === 'purge/v1')
    return message.payload.answers === null ? null : (message.payload.signers[0] ?? null)
  return 'member' in payload ? payload.member : null
}

/**
 * Is a file of this kind, from or for this person, any business of the laptop of `home`? An enrolment never is: the own one
 * was made here, and one of an earlier laptop has other keys.
 * @param reads does whoever sits here read what residents say in confidence? That comes with the last word of each.
 */
export const concerns = (home: string | null, kind: FileKind, who: string | null, reads: boolean): boolean =>
  home === null ||
  (kind !== 'enrol' && (who === null || who === home || !personal.includes(kind))) ||
  (kind === 'finalise' && reads)

/** Would only the secretary's own laptop have made this? */
export const isOwnWork = (home: string | null, kind: FileKind): boolean =>
  home === null && secretarys.includes(kind)
