import { isAsked, isReader } from '../domain/sitting.ts'
import { equalBytes } from '../sealing/bytes.ts'
import { personOf } from '../sealing/rules/people.ts'
import type { App, Open, Session } from './app.ts'
import { currentCommittee } from './documents.ts'
import { roundState } from './progressOf.ts'
import { keptCids } from './retention.ts'
import type { WorkInput, WorkName, WorkOutput } from './work.ts'

/**
 * Whether a resident felt pressure is between that resident and those who can help. On a shared laptop everybody may look
 * into the file, so that nothing in it may tell whether somebody said so:
 * - every resident who rates has one row from the first opening on, made with the answer "no", which later rounds keep;
 * - "no" and "yes" are age files of one length for the same readers, and each answer writes the row anew;
 * - from laptop to laptop it goes once, at the end, with a message that everybody sends (`finalise/v1`);
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

/**
 * Puts an answer in the place of the one that was there, without a trace that it did: it bears the moment at which the row was
 * made, in whichever round that was.
 * @param openedAt the moment for a row that is new
 */
export const putSitting = (
  app: App,
  open: Open,
  member: string,
  file: Uint8Array,
  openedAt: string,
): void => {
  const { documents } = open.store
  const at = documents.current(rowName(member))?.at ?? openedAt
  documents.delete(rowName(member))
  documents.put(rowName(member), file, at, app.version)
}

/** The answer of a member as it lies in the file; null where none was asked. */
export const sittingOf = (open: Open, member: string): Uint8Array | null =>
  open.store.documents.current(rowName(member))?.body ?? null

interface Steps {
  transaction<T>(run: () => T): T
  work<N extends WorkName>(name: N, input: WorkInput<N>): Promise<WorkOutput<N>>
}

/** On an own laptop, as the secretary's does for the others: once the round is open, a row that says no until its owner says else. */
export const makeBlank = async (
  app: App,
  open: Open & { session: Session },
  { work, transaction }: Steps,
): Promise<void> => {
  const { member } = open.session
  const openedAt = roundState(open)?.archive?.payload.at
  if (openedAt === undefined || sittingOf(open, member) || keptCids(open).length === 0) return
  const { asked, keys } = transaction(() => sittingsOf(open))
  if (keys.length === 0 || !asked.some(({ id }) => id === member)) return
  const file = await work('sittingAnswer', { readers: keys, answer: { pressure: false, text: '' } })
  transaction(() => {
    if (!sittingOf(open, member)) putSitting(app, open, member, file, openedAt)
  })
}

/** Has this member given the answer out of hands? It goes once, with the word that the round keys are gone. */
export const isSittingGiven = (open: Open, member: string): boolean =>
  roundState(open)?.finalised.some(({ payload }) => payload.member === member) === true

/** Where readers sit: puts what came from other laptops with the answers that were given here. */
export const adoptSittings = (app: App, open: Open): void => {
  const round = roundState(open)
  if (!round?.archive || keptCids(open).length === 0) return
  for (const { payload, att } of round.finalised) {
    const file = att['sitting']
    if (file && !equalBytes(sittingOf(open, payload.member) ?? new Uint8Array(), file))
      putSitting(app, open, payload.member, file, round.archive.payload.at)
  }
}

/** Answers are about members and the talk: they go when nobody is left that it was about. */
export const eraseSittings = (open: Open): void => {
  const { documents } = open.store
  for (const name of documents.names()) if (name.startsWith(rowName(''))) documents.delete(name)
}
