import { aboutOthers } from '../../domain/decision.ts'
import type { App, Open } from '../app.ts'
import { noteTurnedDown } from '../decisions.ts'
import { readDocument, rowName, writeDocument } from '../documents.ts'
import { decisionsOf, protocolState, roundNow } from '../progressOf.ts'

/** Nobody sees or keeps the cards of who withdrew from a round, apart from the archive, which erasing reaches. */
const forget = (app: App, open: Open, cid: string, of: number): void => {
  writeDocument(
    app,
    open,
    'candidates',
    (readDocument(open, 'candidates') ?? []).map((one) =>
      one.cid === cid ? { ...one, withdrawn: true } : one,
    ),
  )
  open.store.documents.settle('candidates')
  for (let round = roundNow(open); round > 0; round -= 1)
    for (const name of ['opened', 'lateCards', 'revisions', 'noteVersions'] as const) {
      const list = readDocument(open, name, round) as { cid: string }[] | null
      if (list) writeDocument(app, open, name, list.filter((one) => one.cid !== cid) as never, round)
    }
  forgetDecided(app, open, cid, of)
}

/**
 * Nobody who withdrew stands in a decision: in none of before a further one either, so that a place once taken is free now, also where the
 * further one is left.
 */
const forgetDecided = (app: App, open: Open, cid: string, round: number): void => {
  const gone = new Set([cid])
  const before = readDocument(open, 'decidedBefore', round)
  if (before)
    writeDocument(
      app,
      open,
      'decidedBefore',
      before.map((one) => aboutOthers(one, gone)),
      round,
    )
  const decision = readDocument(open, 'decision', round)
  if (!decision) return
  writeDocument(app, open, 'decision', aboutOthers(decision, gone), round)
  open.store.documents.settle(rowName(open, 'decision', round))
  if (decisionsOf(open, round).length > 0) noteTurnedDown(app, open, round)
}

/** Candidates whose withdrawal is signed, wherever that was, and whose cards are still shown here. Needs somebody unlocked. */
export const forgetWithdrawn = (app: App, open: Open): void => {
  const shown = (readDocument(open, 'candidates') ?? []).filter((one) => !one.withdrawn)
  // Of every round: it may have come together with the decision on one.
  const withdrawn = Object.values(protocolState(open).rounds).flatMap((round) => round.withdrawn)
  for (const { payload } of withdrawn)
    if (shown.some(({ cid }) => cid === payload.cid)) forget(app, open, payload.cid, payload.round)
}
