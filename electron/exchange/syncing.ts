import type { App } from '../../shared/app/app.ts'
import { ZegelError } from '../../shared/domain/error.ts'
import { turns } from '../turns.ts'
import type { Seen } from './watch.ts'

/** How long to wait for more of the same before a folder is read or written, in milliseconds. */
const breath = 250

/** So often in a row the time until what was left is tried again doubles: from half a minute to eight. */
const doublings = 4

export interface Syncing {
  /** Keeps this folder and the open procedure in step from now on; null for none. */
  watch(folder: string | null): void
  /** Something was asked of the app: what it now has to give may have changed. */
  asked(): void
}

/**
 * Keeps the exchange folder and the open procedure in step: reads when something has changed there, writes when something
 * has changed here. One at a time; what comes in between is done after it. What was refused, or could not be read while
 * another program held it, is tried again, each time after twice as long: no folder tells that it would go now.
 * @param look tells what lies in a folder each time that it has changed, and returns what stops that
 * @param sync reads and writes once, and says whether nothing was left; a refusal is shown where the folder is shown
 * @param report takes what nobody foresaw
 * @param patience how long until what was left is first tried again, in milliseconds
 */
export const syncing = (
  app: Pick<App, 'open'>,
  look: (folder: string, tell: (seen: Seen) => void) => () => void,
  sync: () => Promise<boolean>,
  report: (error: unknown) => void,
  patience = 30_000,
): Syncing => {
  let stop: (() => void) | null = null
  /** The folder says that something has changed there; else it is looked whether something has changed here. */
  let told = false
  let given = ''
  /** How often in a row something was left, although nothing changed. */
  let tries = 0
  let again: NodeJS.Timeout | undefined

  /** Moves whenever a message is added or taken in, and when what waits is signed once more, which makes it another file. */
  const here = (): string => {
    if (!app.open) return ''
    const { messages, arrived } = app.open.store
    return [messages.count(), ...arrived.all().map(({ hash }) => hash)].join(' ')
  }

  const { soon, now } = turns({
    work: async () => {
      clearTimeout(again)
      if (stop === null) return
      if (told) tries = 0
      told = false
      let left = true
      try {
        given = here() // before: what is added meanwhile is written by the next turn
        left = !(await sync())
      } finally {
        tries = left ? tries + 1 : 0
        if (left) again = setTimeout(now, patience * 2 ** Math.min(tries - 1, doublings)).unref()
      }
    },
    needed: () => stop !== null && (told || here() !== given),
    breath,
    report: (error) => {
      if (!(error instanceof ZegelError)) report(error)
    },
  })

  return {
    watch: (folder) => {
      stop?.()
      clearTimeout(again)
      given = ''
      tries = 0
      stop =
        folder === null
          ? null
          : look(folder, () => {
              told = true
              soon()
            })
    },
    asked: () => {
      if (stop !== null) soon()
    },
  }
}
