import type { App } from '../../shared/app/app.ts'
import { ZegelError } from '../../shared/domain/error.ts'
import { watchFolder } from './watch.ts'

/** How long to wait for more of the same before a folder is read or written, in milliseconds. */
const breath = 250

export interface Syncing {
  /** Keeps this folder and the open procedure in step from now on; null for none. */
  watch(folder: string | null): void
  /** Something was asked of the app: what it now has to give may have changed. */
  asked(): void
}

/**
 * Keeps the exchange folder and the open procedure in step: reads when something has changed there, writes when something
 * has changed here. One at a time; what comes in between is done after it.
 * @param sync reads and writes once; a refusal is shown where the folder is shown
 * @param report takes what nobody foresaw
 */
export const syncing = (
  app: Pick<App, 'open' | 'exchange'>,
  sync: () => Promise<unknown>,
  report: (error: unknown) => void,
): Syncing => {
  let stop: (() => void) | null = null
  let waits = false
  let due = false
  let runs = false
  let again = false
  let given = ''

  /** Moves whenever a message is added or taken in, and when what waits is signed once more, which makes it another file. */
  const here = (): string => {
    if (!app.open) return ''
    const { messages, arrived } = app.open.store
    return [messages.count(), ...arrived.all().map(({ hash }) => hash)].join(' ')
  }

  const run = async (): Promise<void> => {
    if (runs) {
      again = true
      return
    }
    runs = true
    try {
      do {
        again = false
        given = here() // before: what is added meanwhile is written by the next turn
        await sync()
      } while (again && stop !== null)
    } catch (error) {
      if (!(error instanceof ZegelError)) report(error)
    } finally {
      runs = false
    }
  }

  /** @param told the folder says so; else only when something here has changed */
  const soon = (told: boolean): void => {
    due ||= told
    if (waits) return
    waits = true
    setTimeout(() => {
      const needed = due || here() !== given
      waits = false
      due = false
      if (stop !== null && needed) void run()
    }, breath)
  }

  return {
    watch: (folder) => {
      stop?.()
      given = ''
      stop = folder === null ? null : watchFolder(folder, app.exchange(folder), () => soon(true))
    },
    asked: () => {
      if (stop !== null) soon(false)
    },
  }
}
