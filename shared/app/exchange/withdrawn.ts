import type { App, Open } from '../app.ts'
import { readDocument, rowName, writeDocument } from '../documents.ts'
import { protocolState, roundNow } from '../progressOf.ts'

/** Nobody sees or keeps the cards of who withdrew, apart from the archive, which erasing reaches. */
const forget = (app: App, open: Open, cid: string): void => {
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
  const decision = readDocument(open, 'decision')
  if (!decision) return
  const lines = decision.lines.filter((line) => line.cid !== cid)
  writeDocument(app, open, 'decision', { ...decision, lines })
  open.store.documents.settle(rowName(open, 'decision'))
}

/** Candidates whose withdrawal is signed, wherever that was, and whose cards are still shown here. Needs somebody unlocked. */
export const forgetWithdrawn = (app: App, open: Open): void => {
  const shown = (readDocument(open, 'candidates') ?? []).filter((one) => !one.withdrawn)
  // Of every round: it may have come together with the decision on one.
  const withdrawn = Object.values(protocolState(open).rounds).flatMap((round) => round.withdrawn)
  for (const { payload } of withdrawn)
    if (shown.some(({ cid }) => cid === payload.cid)) forget(app, open, payload.cid)
}
