import { type App, type Open, withNobody } from './app.ts'
import { currentDesign, readDocument } from './documents.ts'
import { finishIfPossible } from './erasing/finish.ts'
import { exchangeFolder } from './exchange/folder.ts'
import type { LibraryRow } from './ports.ts'
import { phaseNow, roundState, sealedCount } from './progressOf.ts'

const rowOf = (app: App, open: Open): LibraryRow => {
  const { title, institution } = currentDesign(open)
  return {
    id: open.id,
    title,
    institution,
    phase: phaseNow(open),
    ...sealedCount(roundState(open)),
    example: open.store.procedure().example,
    touchedAt: app.clock(),
    due: readDocument(open, 'due'),
  }
}

/** Writes what the welcome screen shows of the open procedure: a copy, so that the list needs to open no file. */
export const listInLibrary = (app: App): void => {
  if (app.open) app.library.put(rowOf(app, app.open))
}

/** Closes whatever is open. Nothing of a session outlives it. */
export const leave = (app: App): void => {
  if (!app.open) return
  app.shell.watch(null)
  listInLibrary(app)
  app.open.session = null
  app.open.store.checkpoint()
  app.open.store.close()
  app.open = null
  app.projectorView = null
}

/** Opens a procedure of the data folder, leaving what was open. @throws see ProcedureFiles.open */
export const enter = (app: App, id: string): void => {
  if (app.open?.id === id) return
  leave(app)
  app.open = withNobody(id, app.files.open(id))
  finishIfPossible(app, app.open)
  app.shell.watch(exchangeFolder(app, id))
}

/** What the welcome screen says of a file that it has not met: one put here by hand, or restored. */
export const inspect = (app: App, id: string): LibraryRow => {
  const made = app.files.open(id)
  try {
    return rowOf(app, withNobody(id, made))
  } finally {
    made.store.close()
  }
}
