import { type Decision, declinedIn, isChosen, lastWord, takenBefore } from '../domain/decision.ts'
import { continuation, isExhausted, isSettled, type OfferRow } from '../domain/offers.ts'
import type { Open } from './app.ts'
import { signedDecisions } from './decisions.ts'
import { readDocument } from './documents.ts'
import { officeHandover } from './office.ts'
import { goneUnsigned, openedPeople } from './openedRound.ts'
import { openedBefore, phaseNow, protocolState, roundNow, roundState } from './progressOf.ts'
import { isIn, plannedRound, roundDesign } from './roundOf.ts'

/** What became of places and reserves of a round so far. `today` is YYYY-MM-DD. @throws E_LOCKED */
export const offerRows = (open: Open, today: string, round = roundNow(open)): OfferRow[] =>
  continuation(signedDecisions(open, round), readDocument(open, 'offers') ?? [], today)

/** How many a decision of a round can choose: the places, less those that others keep from before it. @throws E_LOCKED */
export const placesNow = (
  open: Open,
  places: number,
  decision: Pick<Decision, 'lines' | 'declined'>,
  round = roundNow(open),
): number =>
  Math.max(0, places - takenBefore(readDocument(open, 'decidedBefore', round) ?? [], decision).length)

/** Whom a decision of the round that is now is about: of a further one whoever was not chosen before, or still can be. @throws E_LOCKED */
export const undecided = (open: Open, round = roundNow(open)): string[] => {
  const { candidates } = openedPeople(open, round)
  const settled = new Set(offerRows(open, '', round).flatMap((row) => (isSettled(row) ? row.cid : [])))
  const gone = new Set([...declinedIn(signedDecisions(open, round)), ...goneUnsigned(open, round)])
  return candidates.filter((cid) => !settled.has(cid) && !gone.has(cid))
}

/**
 * Whom the decisions of a round chose and who declined since, as the secretary noted it: by an answer, or between two rounds as gone. Not
 * those whose withdrawal is signed. @throws E_LOCKED
 */
export const declinedNow = (open: Open, round: number): string[] => {
  const refused = offerRows(open, '', round).flatMap(({ cid, state }) => (state === 'refused' ? cid : []))
  const gone = new Set([...refused, ...goneUnsigned(open, round)])
  return (lastWord(signedDecisions(open, round))?.lines ?? []).flatMap(({ cid, outcome }) =>
    isChosen(outcome) && gone.has(cid) ? cid : [],
  )
}

/**
 * The round about which the committee may decide once more, and whom that can be about: places or invitations were refused or withdrawn
 * from, no reserve counts any more, and somebody was not chosen. Null where it may not. A round after it must not have begun.
 * @param today YYYY-MM-DD
 * @throws E_LOCKED
 */
export const mayDecideAgain = (open: Open, today: string): { round: number; cids: string[] } | null => {
  const now = roundNow(open)
  const round = roundState(open, now)?.archive ? now : openedBefore(open, now)
  const phase = phaseNow(open)
  const isPlace = round === now
  if (round === 0 || phase !== (isPlace ? 'decided' : 'published')) return null
  // Also one that ended without an opening.
  if (roundState(open, round + 1)) return null
  // Whoever was secretary of the round signs about it, and does not hold the office any more.
  const listed = roundState(open, round)
  if (!listed || officeHandover(protocolState(open), listed)) return null
  // Whoever a second assessor reads again was not turned down yet.
  const { last, readAgain } = plannedRound(open, round)
  if (readAgain || (isPlace && !last)) return null
  const cids = undecided(open, round)
  if (cids.length === 0) return null
  if (isPlace) {
    const rows = offerRows(open, today, round)
    return isExhausted(rows, roundDesign(open, round).places) ? { round, cids } : null
  }
  const comes = isIn(open, now)
  const coming = (readDocument(open, 'candidates') ?? []).filter((one) => !one.withdrawn && comes(one.cid))
  return coming.length === 0 ? { round, cids } : null
}
