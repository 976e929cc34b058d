import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BrowserWindow, dialog, app as electronApp, powerMonitor } from 'electron'
import { openLibraryOrAnew } from '../db/library.ts'
import { filesIn } from '../db/procedures.ts'
import type { App } from '../shared/app/app.ts'
import { dispatch } from '../shared/app/dispatch.ts'
import { newEvents } from '../shared/app/events.ts'
import { handlers } from '../shared/app/handlers.ts'
import { leave } from '../shared/app/use/library.ts'
import { lock } from '../shared/app/use/session.ts'
import type { Ask } from './answer.ts'
import { fontCssFrom } from './cli/fonts.ts'
import { clock, random } from './cli/sources.ts'
import { idleLock } from './idle.ts'
import { printHtml } from './print.ts'
import { workerRunner } from './runner.ts'
import type { Shell } from './shell.ts'

/** Writes a file whole or not at all: never half a file under its final name. */
const writeWhole = (path: string, bytes: Uint8Array): void => {
  const part = `${path}.part`
  try {
    writeFileSync(part, bytes, { flush: true })
    renameSync(part, path)
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}

const save = async (name: string, bytes: Uint8Array): Promise<string | null> => {
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]
  const options = { defaultPath: join(electronApp.getPath('documents'), name) }
  const { canceled, filePath } = window
    ? await dialog.showSaveDialog(window, options)
    : await dialog.showSaveDialog(options)
  if (canceled || !filePath) return null
  writeWhole(filePath, bytes)
  return filePath
}

/** Puts the app together: the core, its files, its worker, its windows. The only place that knows them all. */
export const compose = ({ dataFolder, windows }: Shell): Ask => {
  const folder = join(dataFolder, 'procedures')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const out = join(electronApp.getAppPath(), 'out')
  const runner = workerRunner(join(out, 'main', 'worker.cjs'))
  const events = newEvents()
  const files = filesIn(folder)
  const version = electronApp.getVersion()
  const idle = idleLock(() => lock(app))
  const app: App = {
    version,
    clock,
    random,
    library: openLibraryOrAnew(join(dataFolder, 'library.sqlite'), clock()),
    files,
    shell: {
      save,
      print: printHtml,
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
    run: runner.run,
    workFactor: 17,
    example: false,
    touch: idle.touch,
    events,
    changed: events.changed,
    open: null,
    projectorView: null,
  }
  powerMonitor.on('suspend', () => lock(app))
  powerMonitor.on('lock-screen', () => lock(app))
  electronApp.on('will-quit', () => leave(app))
  return dispatch(app, handlers)
}
