import type { Decision } from './decision.ts'
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

/**
 * What became of places and reserves after the signed decision. A place that is refused goes to the first reserve that
 * waits, in the order that was decided, as long as the reserve counts: up to and including `reserveUntil`. It follows from
 * the decision and the answers alone, so that nobody chooses anew who moves up.
 * @param answers in the order in which they came; who took a place may still give it back
 * @param today YYYY-MM-DD
 */
export const continuation = (
  { lines, reserveUntil }: Pick<Decision, 'lines' | 'reserveUntil'>,
  answers: readonly OfferAnswer[],
  today: string,
): OfferRow[] => {
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
  const rows = [...of('place'), ...of('reserve')]
  const set = (cid: string, change: Partial<OfferRow>): void => {
    const at = rows.findIndex((row) => row.cid === cid)
    const row = rows[at]
    if (row) rows[at] = { ...row, ...change }
  }
  for (const { cid, answer, at } of answers) {
    const had = rows.find((row) => row.cid === cid)?.state
    set(cid, { state: answer, answeredAt: at })
    const counts = reserveUntil === null || at.slice(0, 10) <= reserveUntil
    const freed = had === 'offered' || had === 'accepted'
    if (answer !== 'refused' || !freed || !counts) continue
    const next = rows.find((row) => row.state === 'waiting')
    if (next) set(next.cid, { state: 'offered', movedUpAt: at })
  }
  const over = reserveUntil !== null && today > reserveUntil
  return rows.map((row) => (over && row.state === 'waiting' ? { ...row, state: 'lapsed' } : row))
}

/** Everybody to whom a place was offered: in the decision, or as a reserve that moved up. */
export const wasOffered = (rows: readonly OfferRow[], lines: Decision['lines']): string[] => {
  const places = new Set(lines.filter((line) => line.outcome === 'place').map((line) => line.cid))
  return rows.filter((row) => places.has(row.cid) || row.movedUpAt !== null).map((row) => row.cid)
}
