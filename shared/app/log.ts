import { checkLog, nextLogRow, ZERO_HEAD } from '../sealing/log.ts'
import { readKept } from '../sealing/message.ts'
import type { App, Open } from './app.ts'

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

/** The last head that the secretary signed, as far as it came to this laptop. */
const lastQuoted = (open: Open): string | null => {
  const quoted = open.store.messages
    .all()
    .filter(({ type }) => ['roster/v1', 'receipt/v1', 'close/v1', 'archive/v1'].includes(type))
    .at(-1)
  if (!quoted) return null
  const { payload } = readKept(quoted.bytes)
  return 'logHead' in payload ? payload.logHead : null
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
