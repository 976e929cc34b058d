import { passphraseWords } from '../../content/passphrase/words.ts'
import { ZegelError } from '../../domain/error.ts'
import type { App } from '../app.ts'
import { inspect, leave } from '../enter.ts'
import { door, type Handlers } from '../handler.ts'
import { phaseNow } from '../progressOf.ts'
import { settingNames, settings } from '../settings.ts'
import { beginnings } from '../templates.ts'
import { listed } from './start.ts'

const diagnostics = (app: App): string =>
  [
    `Zegel ${app.version}`,
    `Platform ${app.shell.platform}`,
    `Language ${settings(app).language}, theme ${settings(app).theme}`,
    `Procedures ${app.files.ids().length}`,
    app.open
      ? [
          `Open: phase ${phaseNow(app.open)}, made with ${app.open.store.procedure().app}`,
          `Log ${app.open.store.log.all().length} rows`,
          `Messages ${app.open.store.messages.all().length}`,
          `Unfinished ${
            app.open.store.intents
              .all()
              .map((i) => i.channel)
              .join(', ') || 'none'
          }`,
        ].join('\n')
      : 'No procedure open',
  ].join('\n')

export const libraryHandlers = {
  'app.set': (app, input) => {
    for (const name of settingNames) {
      const value = input[name]
      if (value !== undefined) app.library.setSetting(name, String(value))
    }
    app.changed()
    return {}
  },
  'app.diagnostics': (app) => ({ text: diagnostics(app) }),
  'place.choose': () => {
    throw new ZegelError('E_PHASE') // answered at the door, before there is an app on any folder
  },
  'library.list': (app) => listed(app, (id) => inspect(app, id)),
  'library.templates': (app) => beginnings(app).map(({ design: _, ...one }) => one),
  'example.remove': door('example.remove', async (app, { id }) => {
    if (!app.library.rows().some((row) => row.id === id && row.example)) throw new ZegelError('E_NOT_ALLOWED')
    if (app.open?.id === id) leave(app)
    app.files.remove(id)
    app.library.delete(id)
    app.changed()
    return {}
  }),
  'backup.list': (app, { id }) => app.files.backups(id),
  'backup.restore': door('backup.restore', async (app, { id, file }) => {
    if (!app.files.backups(id).some((backup) => backup.file === file)) throw new ZegelError('E_MISSING')
    if (app.open?.id === id) leave(app)
    app.files.restore(id, file, app.clock())
    app.changed()
    return {}
  }),
  'passphrase.propose': (app) => {
    // Five words out of 2048: 55 bits. Two bytes give 65,536 = 32 x 2048 values, so the remainder is fair.
    const bytes = app.random(10)
    const words = [0, 2, 4, 6, 8].map(
      (i) => passphraseWords[((bytes[i]! << 8) | bytes[i + 1]!) % passphraseWords.length],
    )
    return { passphrase: words.join(' ') }
  },
} satisfies Partial<Handlers>
