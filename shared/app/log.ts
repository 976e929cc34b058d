import { checkLog, nextLogRow, ZERO_HEAD } from '../sealing/log.ts'
import type { App, Open } from './app.ts'

type Entry = Parameters<typeof nextLogRow>[1]

/**
 * Adds a row to the procedure's one log. Bodies hold codes and ids only.
 * @throws E_LOG when the kind or body is not of the closed list
 */
export const writeLog = (app: App, open: Open, entry: Omit<Entry, 'at'>): void => {
  open.store.log.add(nextLogRow(open.store.log.last(), { at: app.clock(), ...entry }, app.random))
}

/** The head that a message quotes: that of the last row, or 64 zeros before the first. */
export const logHead = (open: Open): string => open.store.log.last()?.hash ?? ZERO_HEAD

/** Is the whole chain as it was written? */
export const logIsWhole = (open: Open): boolean => {
  try {
    checkLog(open.store.log.all())
    return true
  } catch {
    return false
  }
}
