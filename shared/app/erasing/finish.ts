import type { App, Open } from '../app.ts'
import { readDocument } from '../documents.ts'

/**
 * The rest of an erasure, once the database has it: the write-ahead log is emptied, the copies go, the file is written anew
 * so that no freed room holds anything, and one fresh copy is made. Every part can be done again, so an erasure that a crash or
 * a full disk cut off is finished by whoever opens the procedure next; it needs no key.
 * @throws E_DISK_FULL, E_BUSY, E_NO_ACCESS; then `erasing` still says that it is to be finished
 */
export const finishErasure = (app: App, open: Open): void => {
  const erasing = readDocument(open, 'erasing')
  if (erasing === null) return
  const { store } = open
  store.checkpoint()
  app.files.removeBackups(open.id)
  store.compact()
  app.files.backup(open.id, app.clock(), 'erase')
  store.documents.delete('erasing')
  store.checkpoint()
}

/** Finishes what was cut off, if it can be now; the procedure opens either way and says what is left to do. */
export const finishIfPossible = (app: App, open: Open): void => {
  try {
    finishErasure(app, open)
  } catch {
    // The screen shows that it is unfinished, with a way to try again that tells why it fails.
  }
}
