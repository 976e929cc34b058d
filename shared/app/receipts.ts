import { makeReceipt } from '../sealing/make/receipt.ts'
import { readAs, readKept } from '../sealing/message.ts'
import { type App, type Open, unlocked } from './app.ts'
import { placeOf } from './exchange/places.ts'
import { logHead } from './log.ts'
import { base, takeMessage } from './messages.ts'
import type { MessageRow } from './ports.ts'
import { protocolState, roundState } from './progressOf.ts'

/** File ids of what the secretary has signed a receipt for. */
export const receiptedFiles = (open: Open): ReadonlySet<string> =>
  new Set(open.store.messages.byType('receipt/v1').map((row) => readAs('receipt/v1', row.bytes).payload.ref))

/** Gets a receipt wherever it was made: a seal. Gets one when it came from an own laptop: what else a member sends. */
const always = ['seal/v1']
const fromAfar = ['confirm/v1', 'late/v1', 'revise/v1', 'compare/v1']

const wantsReceipt = (open: Open, { type, member }: MessageRow): boolean =>
  member !== null && (always.includes(type) || (fromAfar.includes(type) && placeOf(open, member) === 'own'))

const roundOfFile = (open: Open, row: MessageRow): number | null => {
  if (row.round !== null) return row.round
  const { payload } = readKept(row.bytes)
  const roster = 'roster' in payload ? payload.roster : null
  return protocolState(open).rosters.find(({ id }) => id === roster)?.payload.round ?? null
}

/**
 * Signs a receipt for everything that asks for one and has none. Only the secretary's key can, so it happens when the
 * secretary unlocks or is unlocked.
 */
export const giveReceipts = (app: App): void => {
  const open = unlocked(app)
  const { session } = open
  if (roundState(open)?.roster.payload.coordinator !== session.member) return
  const received = receiptedFiles(open)
  const rows = [...always, ...fromAfar].flatMap((type) => open.store.messages.byType(type))
  for (const row of rows) {
    if (received.has(row.id) || row.member === null || !wantsReceipt(open, row)) continue
    const content = {
      round: roundOfFile(open, row),
      member: row.member,
      ref: row.id,
      logHead: logHead(open),
      at: app.clock(),
    }
    const receipt = makeReceipt(base(app, open), content, session.member, session.keys)
    takeMessage(app, open, receipt, session.member)
  }
}
