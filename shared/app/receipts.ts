import { makeReceipt } from '../sealing/make/receipt.ts'
import { readAs } from '../sealing/message.ts'
import { type App, type Open, unlocked } from './app.ts'
import { logHead } from './log.ts'
import { base, takeMessage } from './messages.ts'
import { roundState } from './progressOf.ts'

/** File ids of the seals that the secretary has signed a receipt for. */
export const receiptedSeals = (open: Open): ReadonlySet<string> =>
  new Set(open.store.messages.byType('receipt/v1').map((row) => readAs('receipt/v1', row.bytes).payload.ref))

/**
 * Signs a receipt for every seal that has none. Only the secretary's key can, so on a shared laptop it happens when the
 * secretary unlocks.
 */
export const giveReceipts = (app: App): void => {
  const open = unlocked(app)
  const { session } = open
  const round = roundState(open)
  if (round?.roster.payload.coordinator !== session.member) return
  const received = receiptedSeals(open)
  for (const seal of open.store.messages.byType('seal/v1')) {
    if (received.has(seal.id) || seal.member === null) continue
    const content = {
      round: round.round,
      member: seal.member,
      ref: seal.id,
      logHead: logHead(open),
      at: app.clock(),
    }
    takeMessage(
      app,
      open,
      makeReceipt(base(app, open), content, session.member, session.keys),
      session.member,
    )
  }
}
