import type { App } from './app.ts'

/** Ends the session: keys are dropped, and nothing of what was typed stays in the write-ahead log. */
export const lock = (app: App): void => {
  if (!app.open?.session) return
  app.open.session = null
  app.open.store.checkpoint()
  app.changed()
}
