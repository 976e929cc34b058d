import { type Decision, lastWord, type SignedDecision, turnedDownBy } from '../domain/decision.ts'
import type { App, Open } from './app.ts'
import { readDocument, writeDocument } from './documents.ts'
import { isDecided, roundNow, timesIn } from './progressOf.ts'

/** The signed decisions of a round with what they say, first the first. @throws E_LOCKED */
export const signedDecisions = (open: Open, round = roundNow(open)): SignedDecision[] => {
  const before = readDocument(open, 'decidedBefore', round) ?? []
  const last = isDecided(open, round) ? readDocument(open, 'decision', round) : null
  const at = timesIn(open, 'decision/v1', round).at(-1)
  return last && at ? [...before, { ...last, at }] : before
}

/** The decisions of a round, first the first, with the one that is being written. */
const decisionsIn = (open: Open, round: number): Decision[] => {
  const now = readDocument(open, 'decision', round)
  return [
    ...(readDocument(open, 'decidedBefore', round) ?? []).map(({ at: _at, ...one }) => one),
    ...(now ? [now] : []),
  ]
}

/** What was decided about each candidate of a round, or is being decided: of several decisions the last word. @throws E_LOCKED */
export const decisionNow = (open: Open, round = roundNow(open)): Decision | null =>
  lastWord(decisionsIn(open, round))

/** Writes in clear how many do not go on from a round, for it says which round is next. @throws E_LOCKED */
export const noteTurnedDown = (app: App, open: Open, round: number): void => {
  const turnedDown = { ...readDocument(open, 'turnedDown'), [round]: turnedDownBy(decisionsIn(open, round)) }
  writeDocument(app, open, 'turnedDown', turnedDown)
}
