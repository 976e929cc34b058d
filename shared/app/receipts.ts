import { makeReceipt } from '../sealing/make/receipt.ts'
import { readAs, readKept } from '../sealing/message.ts'
import { type App, type Open, unlocked } from './app.ts'
import { whoseIs } from './exchange/concerns.ts'
import { onOwnLaptops, placeOf } from './exchange/places.ts'
import { isCompletedBySecretary } from './exchange/waiting.ts'
import { logHead } from './log.ts'
import { base, takeMessage } from './messages.ts'
import { secretaryNow } from './office.ts'
import type { MessageRow } from './ports.ts'
import { lastRound, protocolState } from './progressOf.ts'

/** File ids of what the secretary has signed a receipt for. */
export const receiptedFiles = (open: Open): ReadonlySet<string> =>
  new Set(open.store.messages.byType('receipt/v1').map((row) => readAs('receipt/v1', row.bytes).payload.ref))

/** Gets a receipt wherever it was made: a seal. Gets one when it came from an own laptop: what else a member sends. */
const always = ['seal/v1']
const fromAfar = ['confirm/v1', 'late/v1', 'revise/v1', 'compare/v1', 'finalise/v1', 'purge/v1']
/** What takes effect on an own laptop only with the secretary's word (exchange/judge.ts). */
const completed = ['decision/v1', 'withdraw/v1', 'purge/v1', 'amendment/v1']

/** To whom receipts for a file go. */
const receiversOf = (open: Open, { type, member, bytes }: MessageRow): readonly string[] => {
  if (always.includes(type)) return member === null ? [] : [member]
  const message = readKept(bytes)
  if (isCompletedBySecretary(message)) return onOwnLaptops(open)
  const author = whoseIs(message)
  return author !== null && placeOf(open, author) === 'own' ? [author] : []
}

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
  // Also between two rounds, when there is no list yet: the decision on the one before is acknowledged at once.
  if (!lastRound(open) || secretaryNow(open) !== session.member) return
  // What counts only with the word of who is secretary now is acknowledged once more by whoever follows.
  const received = new Set(
    protocolState(open).receipts.flatMap(({ payload, sig }) => {
      const known = `${payload.ref} ${payload.member}`
      return sig.some(({ by }) => by === session.member) ? [known, `${known} now`] : [known]
    }),
  )
  const types = new Set([...always, ...fromAfar, ...completed])
  for (const row of [...types].flatMap((type) => open.store.messages.byType(type))) {
    const now = completed.includes(row.type) && isCompletedBySecretary(readKept(row.bytes)) ? ' now' : ''
    for (const member of receiversOf(open, row)) {
      if (received.has(`${row.id} ${member}${now}`)) continue
      const content = {
        round: roundOfFile(open, row),
        member,
        ref: row.id,
        logHead: logHead(open),
        at: app.clock(),
      }
      const receipt = makeReceipt(base(app, open), content, session.member, session.keys)
      takeMessage(app, open, receipt, session.member)
    }
  }
}
