import type { Decision, SignedDecision } from './decision.ts'
import { dayOf } from './dutchTime.ts'
import type { OfferAnswer } from './schemas/offers.ts'

export type { OfferAnswer } from './schemas/offers.ts'

/** What a candidate said: takes the place, or refuses it (a reserve: no longer wants to be called). */
export const offerAnswers = ['accepted', 'refused'] as const

/** What stands of an offer; `waiting` and `lapsed` are a reserve's. */
export type OfferState = 'offered' | 'accepted' | 'refused' | 'waiting' | 'lapsed'

export interface OfferRow {
  readonly cid: string
  readonly state: OfferState
  /** A reserve to whom a place came; since when, UTC. */
  readonly movedUpAt: string | null
  /** When the candidate answered, UTC. */
  readonly answeredAt: string | null
}

type Signed = Pick<SignedDecision, 'lines' | 'reserveUntil' | 'declined'>

/** Places and reserves as a decision has them, before anybody answered. */
const begun = (lines: Decision['lines']): OfferRow[] => {
  const of = (outcome: 'place' | 'reserve') =>
    lines
      .filter((line) => line.outcome === outcome)
      .toSorted((a, b) => (a.position ?? Infinity) - (b.position ?? Infinity))
      .map(
        ({ cid }): OfferRow => ({
          cid,
          state: outcome === 'place' ? 'offered' : 'waiting',
          movedUpAt: null,
          answeredAt: null,
        }),
      )
  return [...of('place'), ...of('reserve')]
}

const changed = (rows: readonly OfferRow[], cid: string, change: Partial<OfferRow>): OfferRow[] =>
  rows.map((row) => (row.cid === cid ? { ...row, ...change } : row))

/** After one more answer. */
const answered = (
  rows: readonly OfferRow[],
  { cid, answer, at }: OfferAnswer,
  reserveUntil: string | null,
): OfferRow[] => {
  const had = rows.find((row) => row.cid === cid)?.state
  const after = changed(rows, cid, { state: answer, answeredAt: at })
  const counts = reserveUntil === null || dayOf(at) <= reserveUntil
  const freed = had === 'offered' || had === 'accepted'
  if (answer !== 'refused' || !freed || !counts) return after
  const next = after.find((row) => row.state === 'waiting')
  return next ? changed(after, next.cid, { state: 'offered', movedUpAt: at }) : after
}

/** Has it come to an end: the place was taken, or declined? */
export const isSettled = ({ state }: OfferRow): boolean => state === 'accepted' || state === 'refused'

/** What stays of before a further decision: whoever it does not decide about took the place, or declined, as it says. */
const keptFrom = (rows: readonly OfferRow[], { lines, declined = [] }: Signed): OfferRow[] => {
  const again = new Set(lines.map(({ cid }) => cid))
  return rows
    .filter(({ cid }) => !again.has(cid))
    .map((row) => {
      if (declined.includes(row.cid)) return { ...row, state: 'refused' }
      return isSettled(row) ? row : { ...row, state: 'accepted' }
    })
}

/**
 * What became of places and reserves after the signed decision. A place that is refused goes to the first reserve that
 * waits, in the order that was decided, as long as the reserve counts: up to and including `reserveUntil`. It follows from
 * the decisions and the answers alone, so that nobody chooses anew who moves up. A further decision is about whoever did not answer
 * before; places that were taken stay taken, until they are given back.
 * @param decisions of one round, first the first
 * @param answers in the order in which they came, each with the decision it came after; who took a place may still give it back
 * @param today YYYY-MM-DD
 */
export const continuation = (
  decisions: readonly Signed[],
  answers: readonly OfferAnswer[],
  today: string,
): OfferRow[] => {
  let rows: OfferRow[] = []
  for (const [i, decision] of decisions.entries()) {
    rows = [...keptFrom(rows, decision), ...begun(decision.lines)]
    for (const one of answers) if (one.of === i + 1) rows = answered(rows, one, decision.reserveUntil)
  }
  const last = decisions.at(-1)?.reserveUntil ?? null
  const over = last !== null && today > last
  return rows.map((row) => (over && row.state === 'waiting' ? { ...row, state: 'lapsed' } : row))
}

/** Everybody to whom a place was offered: in a decision, or as a reserve that moved up. */
export const wasOffered = (
  rows: readonly OfferRow[],
  decisions: readonly Pick<Decision, 'lines'>[],
): string[] => {
  const places = new Set(
    decisions.flatMap(({ lines }) =>
      lines.filter((line) => line.outcome === 'place').map((line) => line.cid),
    ),
  )
  return rows.filter((row) => places.has(row.cid) || row.movedUpAt !== null).map((row) => row.cid)
}

/**
 * Has all that was decided come to nothing for at least one place: nobody still has to answer, and no reserve counts any more? Only then
 * may the committee decide once more.
 */
export const isExhausted = (rows: readonly OfferRow[], places: number): boolean =>
  rows.every((row) => row.state !== 'offered' && row.state !== 'waiting') && placesLeft(rows, places) > 0

/** Places that nobody took. */
export const placesLeft = (rows: readonly OfferRow[], places: number): number =>
  Math.max(0, places - rows.filter(({ state }) => state === 'accepted').length)
