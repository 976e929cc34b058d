import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { app as electronApp, powerMonitor } from 'electron'
import { openLibraryOrAnew } from '../db/library.ts'
import { filesIn } from '../db/procedures.ts'
import { answering } from '../shared/app/answering.ts'
import type { App, ProcedureFiles } from '../shared/app/app.ts'
import { newEvents } from '../shared/app/events.ts'
import { lock } from '../shared/app/session.ts'
import { answersAtStart, startPart } from '../shared/app/use/start.ts'
import type { Output } from '../shared/contract.ts'
import type { Ask } from './answer.ts'
import { fontCssFrom } from './cli/fonts.ts'
import { clock, random } from './cli/sources.ts'
import type { Core } from './core.ts'
import { dialogs } from './dialogs.ts'
import { elsewhere } from './elsewhere/elsewhere.ts'
import { utilityFor } from './elsewhere/utility.ts'
import { syncing } from './exchange/syncing.ts'
import { readHanded } from './handed.ts'
import { idleLock } from './idle.ts'
import { placeOf, refusePlace } from './place.ts'
import { pdfOf, printHtml } from './print.ts'
import { workerRunner } from './runner.ts'
import { keeping } from './safety/keeping.ts'
import { knownDisk } from './safety/place.ts'
import type { Shell } from './shell.ts'

/** By when the first screen is drawn, in milliseconds: what is read before would stand in its way. */
const drawn = 500

/** Reads most of the app's code when it is first asked for, and leaves what is open when the app quits. */
const theCore = (app: App): (() => Promise<Core>) => {
  let core: Promise<Core> | null = null
  const read = async (): Promise<Core> => {
    const { coreOf } = await import('./core.ts')
    const fresh = coreOf(app)
    electronApp.on('will-quit', fresh.leave)
    return fresh
  }
  return () => {
    core ??= read()
    return core
  }
}

/** Puts the app together: the core, its files, its worker, its windows. The only place that knows them all. */
export const compose = (shell: Shell): Ask => {
  const folder = placeOf(shell.dataFolder)
  const begin = (dataFolder: string): Ask => composeIn({ ...shell, dataFolder })
  return refusePlace(shell.dataFolder, folder, begin) ?? begin(folder)
}

const composeIn = ({ dataFolder, windows, handed, report }: Shell): Ask => {
  const folder = join(dataFolder, 'procedures')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const out = join(electronApp.getAppPath(), 'out')
  const runner = workerRunner(join(out, 'main', 'worker.cjs'))
  const events = newEvents()
  // Copying, checking and encrypting a large file takes seconds: in a thread of its own, so that nobody's passphrase waits.
  const copier = workerRunner(join(out, 'main', 'worker.cjs'))
  // Nobody stops a backup: somebody who stops a safety copy ends its thread, and with it whatever else waits there.
  const backer = workerRunner(join(out, 'main', 'worker.cjs'))
  // A stick or a share that hangs holds nothing else up, nor keeps the app from ending.
  const away = elsewhere(utilityFor(join(out, 'main', 'process.cjs')), events.changed)
  const files: ProcedureFiles = {
    ...filesIn(folder),
    copy: (id) => copier.copy(folder, id),
    backupAside: (id, at, before) => backer.backup(folder, id, at, before),
  }
  const version = electronApp.getVersion()
  const idle = idleLock(() => lock(app))
  const app: App = {
    version,
    clock,
    random,
    library: openLibraryOrAnew(join(dataFolder, 'library.sqlite'), clock()),
    files,
    exchange: away.exchange,
    safety: away.safety,
    shell: {
      ...dialogs(away.files),
      sameDisk: knownDisk((there) => away.sameDisk(there, folder), events.changed),
      handed: () => readHanded(handed.take(), away.files.read),
      watch: (folder) => sync.watch(folder),
      findFile: away.files.find,
      removeFile: away.files.remove,
      print: printHtml,
      pdf: pdfOf,
      projector: (view) => {
        if (view === null) windows.close('projector')
        else windows.open('projector')
      },
      makeExample: async (progress) => {
        const part = mkdtempSync(join(dataFolder, 'example-'))
        try {
          const id = await runner.example(part, version, progress)
          files.adopt(id, part)
          return id
        } finally {
          rmSync(part, { recursive: true, force: true })
        }
      },
      get fontCss() {
        return fontCssFrom([join(out, 'renderer', 'assets')])
      },
      platform: `${process.platform} ${process.arch}, Electron ${process.versions.electron}`,
    },
    run: (name, ...rest) => (name === 'makeCopy' ? copier : runner).run(name, ...rest),
    workFactor: 17,
    example: false,
    touch: idle.touch,
    events,
    changed: events.changed,
    open: null,
    projectorView: null,
    copyAtHand: null,
  }
  powerMonitor.on('suspend', () => lock(app))
  powerMonitor.on('lock-screen', () => lock(app))
  const first = answering(app, startPart)
  const core = theCore(app)
  setTimeout(() => void core(), drawn)
  handed.onGiven(events.changed)
  const syncOnce = async (): Promise<boolean> => {
    const { unread } = (await (await core()).ask('exchange.sync', {}, 'main')) as Output<'exchange.sync'>
    return unread === 0
  }
  const sync = syncing(app, away.watch, syncOnce, report)
  const safety = keeping(app, async () => (await core()).ask('safety.keep', {}, 'main'), report)
  return async (...question) => {
    if (answersAtStart(app, question[0])) return first(...question)
    try {
      return await (await core()).ask(...question)
    } finally {
      sync.asked()
      safety.asked()
    }
  }
}
