import { checkLog, nextLogRow, ZERO_HEAD } from '../sealing/log.ts'
import type { App, Open } from './app.ts'
import { keptMessages, protocolState } from './progressOf.ts'

type Entry = Parameters<typeof nextLogRow>[1]

/**
 * Adds a row to the procedure's one log, which is the secretary's: on a member's own laptop nothing is written, and what
 * was done there is logged when its message arrives. Bodies hold codes and ids only.
 * @throws E_LOG when the kind or body is not of the closed list
 */
export const writeLog = (app: App, open: Open, entry: Omit<Entry, 'at'>): void => {
  if (open.store.procedure().home !== null) return
  open.store.log.add(nextLogRow(open.store.log.last(), { at: app.clock(), ...entry }, app.random))
}

/**
 * The last head that the secretary signed in or under the list that counts, as far as it came to this laptop. Not whatever came
 * last: a receipt of before the secretary's laptop was put back from a copy may come after the list that was made on it, and the
 * head in it is in no log any more.
 */
const lastQuoted = (open: Open): string | null => {
  const { receipts, rosters } = protocolState(open)
  const list = rosters.at(-1)
  if (!list) return null
  const under = new Set(
    keptMessages(open).flatMap(({ id, message: { payload } }) =>
      'roster' in payload && payload.roster === list.id ? [id] : [],
    ),
  )
  const receipt = receipts.findLast(({ payload }) => under.has(payload.ref))
  return (receipt ?? list).payload.logHead
}

/** The head that a message quotes: that of the last row known here, or 64 zeros before the first. */
export const logHead = (open: Open): string => {
  if (open.store.procedure().home !== null) return lastQuoted(open) ?? ZERO_HEAD
  return open.store.log.last()?.hash ?? ZERO_HEAD
}

/** Is the whole chain as it was written? */
export const logIsWhole = (open: Open): boolean => {
  try {
    checkLog(open.store.log.all())
    return true
  } catch {
    return false
  }
}
