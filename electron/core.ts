import type { App } from '../shared/app/app.ts'
import { dispatch } from '../shared/app/dispatch.ts'
import { leave } from '../shared/app/enter.ts'
import { handlers } from '../shared/app/handlers.ts'
import type { Ask } from './answer.ts'

/** What needs all of the app's code: every question, and leaving what is open. */
export interface Core {
  readonly ask: Ask
  readonly leave: () => void
}

export const coreOf = (app: App): Core => ({ ask: dispatch(app, handlers), leave: () => leave(app) })
