import { ZegelError } from '../domain/error.ts'
import type { NoteVersion, Revision } from '../domain/revision.ts'
import { asType, readKept } from '../sealing/message.ts'
import type { Open } from './app.ts'
import { readDocument } from './documents.ts'
import { roundNow } from './progressOf.ts'

/** Ratings that were changed after the opening, first the first. @throws E_LOCKED */
export const revisionsOf = (open: Open, round = roundNow(open)): readonly Revision[] =>
  readDocument(open, 'revisions', round) ?? []

/** What was written after the opening in place of what was sealed, first the first. @throws E_LOCKED */
export const noteVersionsOf = (open: Open, round = roundNow(open)): readonly NoteVersion[] =>
  readDocument(open, 'noteVersions', round) ?? []

/** File id of a member's last signed change upon this archive, which the next one must follow; null for the first. */
export const lastRevision = (open: Open, archive: string, member: string): string | null => {
  const own = open.store.messages.byType('revise/v1').filter((row) => {
    const { payload } = asType('revise/v1', readKept(row.bytes))
    return payload.archive === archive && payload.member === member
  })
  return own.at(-1)?.id ?? null
}

/** The plan of a job still holds. @throws E_CHANGED_MEANWHILE */
export const mustBeSame = <T>(now: T, then: T): void => {
  if (now !== then) throw new ZegelError('E_CHANGED_MEANWHILE')
}
