import { startChannels } from '../../contract/start.ts'
import type { Channel, Output } from '../../contract.ts'
import { ZegelError } from '../../domain/error.ts'
import type { Part } from '../answering.ts'
import type { App } from '../app.ts'
import { door, type Handlers } from '../handler.ts'
import type { LibraryRow } from '../ports.ts'
import { lateSince } from '../safety/place.ts'
import { settings } from '../settings.ts'

/** What a window hears of the session while no procedure is open. */
export const nothingOpen: Output<'session.get'> = { procedure: null, me: null, left: null, seats: [] }

const faults = (app: App, ids: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    ids.flatMap((id) => {
      const code = app.files.fault(id)
      return code ? [[id, code] as const] : []
    }),
  )

/**
 * The procedures of this computer, last touched first, and the files that cannot be opened.
 * @param inspect says what the list shows of a file that the library has not met
 */
export const listed = (app: App, inspect: (id: string) => LibraryRow): Output<'library.list'> => {
  const ids = app.files.ids()
  const broken = faults(app, ids)
  const known = new Map(app.library.rows().map((row) => [row.id, row]))
  const looked = ids
    .filter((id) => !broken.has(id))
    .map((id) => known.get(id) ?? inspect(id))
    .map((row) => ({ ...row, copyLate: lateSince(app, row.id, row.touchedAt) }))
  return {
    rows: looked.sort((a, b) => b.touchedAt.localeCompare(a.touchedAt)),
    broken: [...broken].map(([id, code]) => ({ id, code, title: known.get(id)?.title ?? null })),
  }
}

/** What is answered in the same way whether or not a procedure is open. */
export const startHandlers = {
  'app.info': (app) => ({ version: app.version, platform: app.shell.platform, settings: settings(app) }),
  'event.next': door('event.next', (app, { since }) => app.events.next(since, 25_000)),
} satisfies Partial<Handlers>

const isKnown = (app: App): ((id: string) => boolean) => {
  const known = new Set(app.library.rows().map((row) => row.id))
  return (id) => known.has(id)
}

/** Can `startPart` answer this? Not once something is open, and no list in which a file has to be opened. */
export const answersAtStart = (app: App, channel: string): channel is Channel =>
  app.open === null &&
  Object.hasOwn(startChannels, channel) &&
  (channel !== 'library.list' || app.files.ids().every(isKnown(app)))

const notMet = (): never => {
  throw new ZegelError('E_MISSING')
}

/** What a window asks before it draws anything: answered without the rest of the core, which is read meanwhile. */
export const startPart: Part = {
  channels: startChannels,
  handlers: {
    ...startHandlers,
    'session.get': () => nothingOpen,
    'library.list': (app) => listed(app, notMet),
  },
  isCoordinator: () => false,
  after: () => {},
  isBeyond: () => false,
}
