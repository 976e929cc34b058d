import type { Design, Round } from '../domain/design.ts'
import { aRound, designIn, isLast, readsLetters } from '../domain/rounds.ts'
import type { Open } from './app.ts'
import { decisionNow } from './decisions.ts'
import { currentDesign } from './documents.ts'
import { courseOf, isDecided, openedBefore, roundNow, roundState } from './progressOf.ts'

/** What the design says of a round, and where in the course of the procedure it is. */
export interface PlannedRound extends Round {
  readonly number: number
  /** Its place in the design, from 0. */
  readonly at: number
  /** Is it the last, in which places are given? The others say who goes on. */
  readonly last: boolean
  /** Are letters read in it, by code and without names? */
  readonly letters: boolean
  /** Are letters that it turns down read by a second assessor? */
  readonly readAgain: boolean
}

const placeOf = (open: Open, round: number): number => courseOf(open)[round - 1] ?? 0

/** The round as the design has it. */
export const plannedRound = (open: Open, round = roundNow(open)): PlannedRound => {
  const design = currentDesign(open)
  const at = placeOf(open, round)
  const planned = design.rounds[at] ?? aRound('interview')
  return {
    ...planned,
    number: round,
    at,
    last: isLast(design, at),
    letters: readsLetters(planned),
    readAgain: design.rounds[at + 1]?.kind === 'reread',
  }
}

/** How many rounds there will have been at the end, as far as that can be known. */
export const roundsInAll = (open: Open): number => {
  const course = courseOf(open)
  return course.length + currentDesign(open).rounds.length - 1 - (course.at(-1) ?? 0)
}

/** The design as a round uses it: its criteria, its limit, and how many can go on from it. @throws E_MISSING */
export const roundDesign = (open: Open, round = roundNow(open)): Design =>
  designIn(
    currentDesign(open),
    placeOf(open, round),
    roundState(open, round)?.roster.payload.candidates.length ?? 0,
  )

const decided = (open: Open, round: number, outcome: 'invited' | 'rejected'): string[] =>
  (isDecided(open, round) ? (decisionNow(open, round)?.lines ?? []) : [])
    .filter((line) => line.outcome === outcome)
    .map(({ cid }) => cid)

/**
 * Who a round is about, as far as the rounds before it say: null where none was opened: it is about everybody. A second assessor reads
 * what was turned down; after that those of both are invited.
 * @throws E_LOCKED
 */
export const comingFrom = (open: Open, round = roundNow(open)): ReadonlySet<string> | null => {
  const before = openedBefore(open, round)
  if (before === 0) return null
  if (plannedRound(open, round).kind === 'reread') return new Set(decided(open, before, 'rejected'))
  const again = plannedRound(open, before).kind === 'reread'
  return new Set([
    ...decided(open, before, 'invited'),
    ...(again ? decided(open, openedBefore(open, before), 'invited') : []),
  ])
}

/** May somebody be a candidate of the round, by its list or, before that, by the rounds before it? @throws E_LOCKED */
export const isIn = (open: Open, round = roundNow(open)): ((cid: string) => boolean) => {
  const roster = roundState(open, round)?.roster.payload.candidates
  const coming = roster ? new Set(roster.map(({ cid }) => cid)) : comingFrom(open, round)
  return (cid) => coming === null || coming.has(cid)
}

/** Was somebody invited already, while a second assessor still reads what was turned down? @throws E_LOCKED */
export const waitsForNext = (open: Open, cid: string): boolean => {
  const { number, kind } = plannedRound(open)
  return (
    kind === 'reread' &&
    !isDecided(open, number) &&
    decided(open, openedBefore(open, number), 'invited').includes(cid)
  )
}
