import { type Phase, phaseOf } from '../domain/phases.ts'
import { acceptMessage } from '../sealing/accept.ts'
import { readKept } from '../sealing/message.ts'
import { emptyState, type ProcedureState, type RoundState, roundOf, sealedMembers } from '../sealing/state.ts'
import type { Open } from './app.ts'

/** The round that everything is about now. Later rounds come with the letter round; the messages already carry a number. */
export const currentRound = 1

const folded = new WeakMap<Open['store'], { count: number; state: ProcedureState }>()

/**
 * The state of the sealing protocol as all kept messages make it, each checked again by the rules of import. Folded
 * once for each store and then only for what is new.
 */
export const protocolState = (open: Open): ProcedureState => {
  const { messages } = open.store
  const count = messages.count()
  const known = folded.get(open.store)
  if (known?.count === count) return known.state
  const from = known && known.count < count ? known : { count: 0, state: emptyState(open.id) }
  const state = messages
    .after(from.count)
    .reduce((sofar, row) => acceptMessage(sofar, readKept(row.bytes)), from.state)
  folded.set(open.store, { count, state })
  return state
}

/** Folds the kept messages anew: for when erasure took something out of them. @throws SealingError when a rule fails now */
export const foldAgain = (open: Open): ProcedureState => {
  folded.delete(open.store)
  return protocolState(open)
}

/** Candidates who were erased. */
export const erasedCids = (open: Open): ReadonlySet<string> =>
  new Set(protocolState(open).purges.flatMap(({ payload }) => (payload.answers === null ? payload.cids : [])))

/** The state of the current round, or null before the freeze. */
export const roundState = (open: Open): RoundState | null => roundOf(protocolState(open), currentRound)

/** How many have sealed, of how many. */
export const sealedCount = (round: RoundState | null): { sealed: number; scorers: number } => ({
  sealed: round ? sealedMembers(round).length : 0,
  scorers: round ? round.roster.payload.people.filter((p) => p.scorer).length : 0,
})

/** Where the procedure is, from what has happened in it. */
export const phaseNow = (open: Open): Phase => {
  const round = roundState(open)
  return phaseOf({
    published: open.store.designs.all().length > 0,
    frozen: round !== null,
    ...sealedCount(round),
    closed: round?.close != null,
    revealed: round?.archive != null,
    decided: open.store.messages.byType('decision/v1').length > 0,
    ended: open.store.procedure().endedAt !== null,
  })
}
