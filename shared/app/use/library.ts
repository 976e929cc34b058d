import { examplePassphrase } from '../../content/example/index.ts'
import { passphraseWords } from '../../content/passphrase/words.ts'
import { template, templates } from '../../content/templates.ts'
import { ZegelError } from '../../domain/error.ts'
import { newId } from '../../sealing/ids.ts'
import { deriveKeys } from '../../sealing/keys.ts'
import { makeInvite } from '../../sealing/make/enrolment.ts'
import { type App, type Open, opened } from '../app.ts'
import { currentDesign, readDocument, writeCommittee, writeDocument } from '../documents.ts'
import { door, type Handlers, job } from '../handler.ts'
import { writeLog } from '../log.ts'
import { base, takeMessage } from '../messages.ts'
import type { LibraryRow } from '../ports.ts'
import { phaseNow, roundState, sealedCount } from '../progressOf.ts'
import { startSession } from './session.ts'
import { listed, settingNames, settings } from './start.ts'

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
  }
}

/** Writes what the welcome screen shows of the open procedure: a copy, so that the list needs to open no file. */
export const listInLibrary = (app: App): void => {
  if (app.open) app.library.put(rowOf(app, app.open))
}

/** Closes whatever is open. Nothing of a session outlives it. */
export const leave = (app: App): void => {
  if (!app.open) return
  listInLibrary(app)
  app.open.session = null
  app.open.store.checkpoint()
  app.open.store.close()
  app.open = null
  app.projectorView = null
}

const openById = (app: App, id: string): void => {
  if (app.open?.id === id) return
  leave(app)
  const { store, identities } = app.files.open(id)
  app.open = { id, store, identities, session: null, names: new Map() }
}

/** What the welcome screen says of a file that it has not met: one put here by hand, or restored. */
const inspect = (app: App, id: string): LibraryRow => {
  const { store, identities } = app.files.open(id)
  try {
    return rowOf(app, { id, store, identities, session: null, names: new Map() })
  } finally {
    store.close()
  }
}

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
  'library.templates': () =>
    templates.map(({ id, version, name, description }) => ({ id, version, name, description })),
  'procedure.create': job('procedure.create', { intent: false }, async (app, input, { work }) => {
    const chosen = template(input.template)
    const id = newId(app.random)
    const me = newId(app.random)
    const person = await work('newPerson', {
      procedure: id,
      app: app.version,
      member: me,
      role: 'coordinator',
      passphrase: input.passphrase,
      workFactor: app.workFactor,
      procedureKey: null,
    })
    leave(app)
    const at = app.clock()
    const { store, identities } = app.files.create({
      id,
      createdAt: at,
      app: app.version,
      example: app.example,
    })
    const open = { id, store, identities, session: null, names: new Map<string, string>() }
    app.open = open
    identities.write(me, person.file)
    store.transaction(() => {
      store.wraps.put(me, person.wrap)
      startSession(app, open, me, person)
      writeLog(app, open, { actor: me, kind: 'procedure', ref: null, body: {} })
      const invite = { coordinator: me, member: me, role: 'coordinator' as const }
      takeMessage(app, open, makeInvite(base(app, open), invite, deriveKeys(person.masters, id)), me)
      takeMessage(app, open, person.enrol, me)
      writeDocument(app, open, 'design', {
        ...chosen.design,
        title: input.title,
        template: { id: chosen.id, version: chosen.version },
      })
      writeCommittee(app, open, {
        mode: 'strict',
        members: [
          {
            id: me,
            name: input.name,
            role: 'secretary',
            group: 'support',
            discipline: '',
            clinic: '',
            region: '',
            yearsRegistered: null,
            starTraining: null,
            biasTraining: null,
            scorer: false,
            chair: false,
            coordinator: true,
            keeper: false,
          },
        ],
        diversity: '',
        departures: [],
      })
      writeDocument(app, open, 'candidates', [])
    })
    open.names = new Map([[me, input.name]])
    listInLibrary(app)
    return { id }
  }),
  'procedure.open': door('procedure.open', async (app, { id }) => {
    openById(app, id)
    listInLibrary(app)
    app.changed()
    return {}
  }),
  'procedure.leave': door('procedure.leave', async (app) => {
    leave(app)
    app.changed()
    return {}
  }),
  'example.open': job('example.open', { intent: false }, async (app, _input, { progress, work }) => {
    const existing = app.library.rows().find((row) => row.example && app.files.ids().includes(row.id))
    const id = existing?.id ?? (await app.shell.makeExample(progress))
    openById(app, id)
    const open = opened(app)
    const member = readDocument(open, 'mode')?.seats.find((seat) => seat.coordinator)?.id ?? ''
    const [file, wrap] = [open.identities.read(member), open.store.wraps.get(member)]
    // Everybody knows this passphrase; a seat whose key is gone just stays locked.
    if (file && wrap && !open.session)
      startSession(
        app,
        open,
        member,
        await work('unlockPerson', { procedure: id, member, file, passphrase: examplePassphrase, wrap }),
      )
    listInLibrary(app)
    app.changed()
    return { id }
  }),
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
