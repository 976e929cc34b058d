import { sameList } from '../bytes.ts'
import type { Message } from '../message.ts'
import { decisionsUpon, type ProcedureState, roundUpon } from '../state.ts'

/**
 * What a decision says that it rests on besides the archive: of each member who changed ratings the last change, which names those
 * before it, and the cards that came after the close. What comes in later, whenever it was signed, is no part of it.
 */
export type Rests = Pick<Message<'decision/v1'>['payload'], 'changes' | 'late'>

const upon = (state: ProcedureState, archive: string) =>
  state.revisions.filter(({ payload }) => payload.archive === archive)

/** Everything that has come upon an archive so far; a further decision rests on what the one before it did. */
export const restsNow = (state: ProcedureState, archive: string): Rests => {
  const before = decisionsUpon(state, archive).at(-1)
  if (before) return { changes: before.payload.changes, late: before.payload.late }
  const last = new Map(upon(state, archive).map(({ id, payload }) => [payload.member, id]))
  return {
    changes: [...last].map(([member, id]) => ({ last: id, member })),
    late: (roundUpon(state, archive)?.late ?? []).map(({ id }) => id),
  }
}

/** Do two decisions name the same? */
export const restsOnSame = (one: Message<'decision/v1'>, other: Message<'decision/v1'>): boolean =>
  sameList(named(one), named(other))

const named = ({ payload: { changes, late } }: Message<'decision/v1'>): string[] => [
  ...changes.map(({ last }) => last),
  ...late,
]

/** Is every change that a decision names known, and of whom it says? */
export const knowsChanges = (state: ProcedureState, { payload }: Message<'decision/v1'>): boolean =>
  payload.changes.every(({ last, member }) =>
    upon(state, payload.archive).some((one) => one.id === last && one.payload.member === member),
  )

/** The file ids of the changes and late cards on which a decision rests. */
export const restedOn = (state: ProcedureState, { payload }: Message<'decision/v1'>): ReadonlySet<string> => {
  const all = upon(state, payload.archive)
  const changes = payload.changes.flatMap(({ last, member }) => {
    const own = all.filter((one) => one.payload.member === member).map(({ id }) => id)
    return own.slice(0, own.indexOf(last) + 1)
  })
  return new Set([...changes, ...payload.late])
}
