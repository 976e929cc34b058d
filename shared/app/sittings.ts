import { isAsked, isReader } from '../domain/sitting.ts'
import { personOf } from '../sealing/rules/people.ts'
import type { App, Open } from './app.ts'
import { currentCommittee } from './documents.ts'
import { roundState } from './progressOf.ts'

/**
 * Whether a resident felt pressure is between that resident and those who can help. On a shared laptop everybody may look
 * into the file, so that nothing in it may tell whether somebody said so:
 * - every resident who rates has one row from the opening on, made with the answer "no";
 * - "no" and "yes" are age files of one length for the same readers, and each answer writes the row anew;
 * - the row always bears the moment of the opening and version 1, and no answer writes a row in the log.
 */

const rowName = (member: string): string => `sitting:${member}`

/** The members who are asked and those who read, with the keys of these. @throws E_LOCKED */
export const sittingsOf = (open: Open) => {
  const round = roundState(open)
  const { members } = currentCommittee(open)
  const frozen = new Set(round?.roster.payload.people.map((person) => person.id))
  const readers = members.filter((member) => isReader(member) && frozen.has(member.id))
  return {
    asked: members.filter((member) => isAsked(member) && frozen.has(member.id)),
    readers,
    keys: round ? readers.map(({ id }) => personOf(round.roster, id).box) : [],
  }
}

/** Puts an answer in the place of the one that was there, without a trace that it did. */
export const putSitting = (
  app: App,
  open: Open,
  member: string,
  file: Uint8Array,
  openedAt: string,
): void => {
  const { documents } = open.store
  documents.delete(rowName(member))
  documents.put(rowName(member), file, openedAt, app.version)
}

/** The answer of a member as it lies in the file; null where none was asked. */
export const sittingOf = (open: Open, member: string): Uint8Array | null =>
  open.store.documents.current(rowName(member))?.body ?? null

/** Answers are about members and the talk: they go when nobody is left that it was about. */
export const eraseSittings = (open: Open): void => {
  const { documents } = open.store
  for (const name of documents.names()) if (name.startsWith(rowName(''))) documents.delete(name)
}
