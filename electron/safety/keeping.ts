import type { App } from '../../shared/app/app.ts'
import { safetyOf } from '../../shared/app/safety/place.ts'
import { turns } from '../turns.ts'

/** How long to wait for more of the same before a copy is made, in milliseconds. */
const breath = 1000
/** How often it is looked whether one is due although nothing was asked: a day has passed, a stick is back. */
const turn = 60_000

export interface Keeping {
  /** Something was asked of the app: a step that matters may have been taken. */
  asked(): void
}

/**
 * Sees to it that the safety copy of the open procedure is made soon after a step that matters, and now and then besides.
 * @param keep makes one where one is due, and notes what stands in the way
 * @param report takes what nobody foresaw
 */
export const keeping = (
  app: Pick<App, 'open' | 'library'>,
  keep: () => Promise<unknown>,
  report: (error: unknown) => void,
): Keeping => {
  let seen = ''
  const here = (): string => {
    if (!app.open) return ''
    const { messages, log } = app.open.store
    return `${app.open.id} ${messages.count()} ${log.last()?.hash ?? ''} ${app.open.session === null}`
  }
  const { soon, now } = turns({
    work: () => {
      seen = here() // before: what is done meanwhile has the next turn
      return keep()
    },
    needed: () => app.open !== null && safetyOf(app, app.open.id) !== null && here() !== seen,
    breath,
    report,
  })
  setInterval(now, turn).unref()
  return { asked: soon }
}
