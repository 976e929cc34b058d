import { ZegelError } from '../domain/error.ts'
import type { NoteVersion, Revision } from '../domain/revision.ts'
import { asType, readKept } from '../sealing/message.ts'
import { restedOn } from '../sealing/rules/rests.ts'
import type { Open } from './app.ts'
import { readDocument } from './documents.ts'
import { decisionsOf, protocolState, roundNow } from './progressOf.ts'

/** Ratings that were changed after the opening, first the first. @throws E_LOCKED */
export const revisionsOf = (open: Open, round = roundNow(open)): readonly Revision[] =>
  readDocument(open, 'revisions', round) ?? []

/** Did the decision of a round rest on a change or a late card, by its file id? Before there is one, on everything. */
export const restsOn = (open: Open, round = roundNow(open)): ((id: string) => boolean) => {
  const decision = decisionsOf(open, round).at(-1)
  if (!decision) return () => true
  const rested = restedOn(protocolState(open), decision)
  return (id) => rested.has(id)
}

/**
 * The changed ratings that count: once there is a decision those that it rests on, so that what it was taken on can be shown again
 * whatever came after it. @throws E_LOCKED
 */
export const countedRevisions = (open: Open, round = roundNow(open)): readonly Revision[] => {
  const rests = restsOn(open, round)
  return revisionsOf(open, round).filter(({ id }) => rests(id))
}

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
