import { z } from 'zod'
import type { Round } from '../domain/design.ts'
import { type Phase, phaseOf } from '../domain/phases.ts'
import { turnedDown } from '../domain/schemas/decision.ts'
import { round as roundShape } from '../domain/schemas/design.ts'
import { acceptMessage } from '../sealing/accept.ts'
import { type Message, readKept } from '../sealing/message.ts'
import {
  decisionsUpon,
  emptyState,
  type ProcedureState,
  type RoundState,
  roundOf,
  sealedMembers,
} from '../sealing/state.ts'
import type { Open } from './app.ts'

/** A kept message, read; with when it was taken in, UTC. */
export interface KeptMessage {
  readonly id: string
  readonly round: number | null
  readonly at: string
  readonly message: Message
}

interface Folded {
  readonly messages: readonly KeptMessage[]
  readonly state: ProcedureState
}

const folded = new WeakMap<Open['store'], Folded>()

/**
 * The state of the sealing protocol as all kept messages make it, each checked again by the rules of import. Folded
 * once for each store and then only for what is new.
 */
export const protocolState = (open: Open): ProcedureState => foldedOf(open).state

/** All kept messages, the first first; read once for each store, for an archive is large. */
export const keptMessages = (open: Open): readonly KeptMessage[] => foldedOf(open).messages

/** @param most how many that are new are folded now; all where nothing is said */
const foldedOf = (open: Open, most?: number): Folded => {
  const count = open.store.messages.count()
  const known = folded.get(open.store)
  if (known?.messages.length === count) return known
  const from = known && known.messages.length < count ? known : { messages: [], state: emptyState(open.id) }
  const added = open.store.messages
    .after(from.messages.length, most)
    .map(({ id, round, at, bytes }) => ({ id, round, at, message: readKept(bytes) }))
  const state = added.reduce((sofar, { message }) => acceptMessage(sofar, message), from.state)
  const now = { messages: [...from.messages, ...added], state }
  folded.set(open.store, now)
  return now
}

/**
 * Folds what lies in the file one message at a time, so that windows are answered in between: all of a large round takes
 * half a second.
 * @param isOpen is it still open? Where it is not, the rest is left
 * @throws SealingError when a rule fails
 */
export const foldAhead = async (open: Open, isOpen: () => boolean): Promise<void> => {
  while (isOpen() && foldedOf(open, 1).messages.length < open.store.messages.count())
    await new Promise((resolve) => setImmediate(resolve))
}

/** Folds the kept messages anew: for when erasure took something out of them. @throws SealingError when a rule fails now */
export const foldAgain = (open: Open): ProcedureState => {
  folded.delete(open.store)
  return protocolState(open)
}

/** Candidates who were erased. */
export const erasedCids = (open: Open): ReadonlySet<string> =>
  new Set(protocolState(open).purges.flatMap(({ payload }) => (payload.answers === null ? payload.cids : [])))

const utf8 = new TextDecoder()
const roundsIn = z.object({ rounds: z.array(roundShape).min(1) })

/** The rounds as the design says now: the last frozen one, or the working one before. */
const designed = (open: Open): readonly Round[] => {
  const body = open.store.designs.all().at(-1)?.body ?? open.store.documents.current('design')?.body
  return body ? roundsIn.parse(JSON.parse(utf8.decode(body))).rounds : []
}

/** How many a round turned down, where its decision was written here. In clear, because it says which round is next. */
const rejectedIn = (open: Open, round: number): number | null => {
  const found = open.store.documents.current('turnedDown')?.body
  return found ? (turnedDown.parse(JSON.parse(utf8.decode(found)))[round] ?? null) : null
}

const reopenedIn = z.object({ of: z.string().nullable() })

/** Is a further decision being written upon the archive of this round? It is until the next one is taken in. */
export const isReopened = (open: Open, round: number): boolean => {
  const { rounds } = protocolState(open)
  const found = open.store.documents.current('reopened')?.body
  if (!found || rounds[round + 1] !== undefined) return false
  return decisionsOf(open, round).at(-1)?.id === reopenedIn.parse(JSON.parse(utf8.decode(found))).of
}

/** The signed decisions upon the archive of a round, first the first. */
export const decisionsOf = (open: Open, round: number) => {
  const state = protocolState(open)
  return decisionsUpon(state, roundOf(state, round)?.archive?.id)
}

/**
 * Did an erasure come to this own laptop before the decision on a round? Then that does not come any more: it holds who is erased, and
 * nobody sends or takes in such a file. Erased is only after the end, so that it was decided.
 */
export const isDecisionGone = (open: Open, round: number): boolean => {
  const found = protocolState(open).rounds[round]
  if (open.store.procedure().home === null || !found?.archive || decisionsOf(open, round).length > 0)
    return false
  const erased = erasedCids(open)
  return found.roster.payload.candidates.some(({ cid }) => erased.has(cid))
}

/**
 * Is there a signed decision upon the archive of this round that counts? A list of the next round says so too: on the laptop of
 * somebody who was not in this one, or to which the decision comes later.
 */
export const isDecided = (open: Open, round: number): boolean => {
  if (protocolState(open).rounds[round + 1] !== undefined) return !isLost(open, round)
  if (isDecisionGone(open, round)) return true
  return decisionsOf(open, round).length > 0 && !isReopened(open, round)
}

/** Did a round end without an opening? */
export const isLost = (open: Open, round: number): boolean => {
  const phase = protocolState(open).rounds[round]?.phase
  return phase === 'void' || phase === 'aborted'
}

/** The rounds just before this one that ended without an opening, the last first: it is held in their place. */
export const lostBefore = (open: Open, round: number): readonly number[] =>
  round > 1 && isLost(open, round - 1) ? [round - 1, ...lostBefore(open, round - 1)] : []

/** The last round before this one that was opened; 0 where there is none. */
export const openedBefore = (open: Open, round: number): number => round - 1 - lostBefore(open, round).length

/** Is there anybody whom a decided round did not turn down, and who did not withdraw? So too where its decision was not read yet. */
const hasInvited = (open: Open, round: number): boolean => {
  const rejected = rejectedIn(open, round)
  const found = protocolState(open).rounds[round]
  if (rejected === null || !found) return true
  const gone = new Set(found.withdrawn.map(({ payload }) => payload.cid))
  return found.roster.payload.candidates.filter(({ cid }) => !gone.has(cid)).length > rejected
}

/**
 * The rounds that were held and the one that is now, as places in the design: up to the first without a signed decision, or to the last.
 * Nobody reads again where nobody was turned down: such a round is passed over, and its number goes to the next. Where
 * nobody was invited that was the end of it.
 */
export const courseOf = (open: Open): readonly number[] => {
  const held: number[] = []
  let invited = true
  for (const [at, { kind }] of designed(open).entries()) {
    const isAgain = kind === 'reread'
    if (isAgain && rejectedIn(open, held.length) === 0) continue
    if (!isAgain && !invited) return held
    held.push(at)
    // What ended without an opening is held again, as a round of its own.
    while (isLost(open, held.length)) held.push(at)
    if (!isDecided(open, held.length)) return held
    invited = (isAgain && invited) || hasInvited(open, held.length)
  }
  return held
}

/** The number of the round that everything is about now. */
export const roundNow = (open: Open): number => {
  const { decisions, rounds } = protocolState(open)
  const isFirst = decisions.length === 0 && rounds[2] === undefined && !isLost(open, 1)
  return isFirst ? 1 : Math.max(1, courseOf(open).length)
}

/** The state of the round, or null before its freeze. */
export const roundState = (open: Open, round = roundNow(open)): RoundState | null =>
  roundOf(protocolState(open), round)

/** How many have sealed, of how many. */
export const sealedCount = (round: RoundState | null): { sealed: number; scorers: number } => ({
  sealed: round ? sealedMembers(round).length : 0,
  scorers: round ? round.roster.payload.people.filter((p) => p.scorer).length : 0,
})

/** Where the procedure is, from what has happened in it: the phase of the round that is now. */
export const phaseNow = (open: Open): Phase => {
  const round = roundState(open)
  return phaseOf({
    published: open.store.designs.all().length > 0,
    frozen: round !== null,
    ...sealedCount(round),
    closed: round?.close != null,
    revealed: round?.archive != null,
    again: round !== null && isReopened(open, round.round),
    decided: round !== null && isDecided(open, round.round),
    ended: open.store.procedure().endedAt !== null,
  })
}

/** The phase as far as the published design goes: what the first list froze stays frozen between two rounds. */
export const phaseOfDesign = (open: Open): Phase => {
  const phase = phaseNow(open)
  if (phase === 'stopped') return 'ended'
  return roundNow(open) > 1 && phase === 'published' ? 'frozen' : phase
}

/** The round that was frozen last, also when it has ended and the next one is not frozen; null before any. */
export const lastRound = (open: Open): RoundState | null => {
  const { rosters, rounds } = protocolState(open)
  return rounds[rosters.at(-1)?.payload.round ?? 0] ?? null
}

/**
 * Can the procedure stop without an outcome: between two rounds, when no seal waits for an opening? Before the first list there
 * is nothing to stop.
 */
export const mayStop = (open: Open): boolean => phaseNow(open) === 'published' && lastRound(open) !== null

/** When messages of a type were taken in that are about a round, the earliest first, UTC. */
export const timesIn = (open: Open, type: string, round: number): string[] => {
  const confirms = protocolState(open).rounds[round]?.confirms ?? []
  const own = new Set([...confirms, ...decisionsOf(open, round)].map(({ id }) => id))
  return open.store.messages
    .byType(type)
    .filter((row) => row.round === round || own.has(row.id))
    .map(({ at }) => at)
}
