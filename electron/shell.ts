import { join } from 'node:path'
import { app, Menu, session } from 'electron'
import type { Ask } from './answer.ts'
import { openDoor } from './door.ts'
import { filesAmong, type Handed, newHanded } from './handed.ts'
import { lockContents, lockSession, refuseBackgroundTraffic } from './lockdown.ts'
import { registerScheme, serve } from './protocol.ts'
import { createWindows, type Windows } from './window.ts'

/** What the shell gives to whoever answers the questions. */
export interface Shell {
  /** The folder in which this person's data lie. */
  readonly dataFolder: string
  readonly windows: Windows
  /** Files that were double-clicked, before or while the app runs. */
  readonly handed: Handed
  /** Takes a fault that nobody foresaw. */
  readonly report: (error: unknown) => void
}

/** Makes what answers the questions. */
export type Compose = (shell: Shell) => Ask

/**
 * Starts the app: one process per data folder, locked down, one door, one window. A second start shows the first one's
 * window and ends.
 *
 * @param load reads the app's own code. Called once the page is served: while the window's process starts, which takes
 *   longer, this one would only wait.
 */
export function runShell(load: () => Promise<Compose>): void {
  const dataFolder = process.env['ZEGEL_DATA']
  if (dataFolder) app.setPath('userData', dataFolder)
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  const handed = newHanded()
  handed.give(filesAmong(process.argv, process.cwd()))
  app.on('second-instance', (_event, argv, folder) => handed.give(filesAmong(argv, folder)))
  app.on('open-file', (event, path) => {
    event.preventDefault() // macOS hands files over in this way, also before the app is ready
    handed.give([path])
  })
  refuseBackgroundTraffic(app)
  registerScheme()
  app.commandLine.appendSwitch('lang', 'nl') // fields for a date or time speak Dutch, whatever the system does
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox() // root cannot have it, and would get no window
  if (process.platform !== 'darwin') Menu.setApplicationMenu(null)
  app.on('web-contents-created', (_event, contents) => lockContents(contents))
  void app.whenReady().then(() => start(load, handed))
}

function start(load: () => Promise<Compose>, handed: Handed): void {
  const out = join(app.getAppPath(), 'out')
  lockSession(session.defaultSession)
  const served = serve(session.defaultSession, join(out, 'renderer'))
  const windows = createWindows(join(out, 'preload', 'preload.cjs'))
  const dataFolder = app.getPath('userData')
  const ask = served.then(load).then((compose) => compose({ dataFolder, windows, handed, report }))
  ask.catch(report)
  openDoor(async (...question) => (await ask)(...question), windows.kindOf, report)
  windows.open('main')
  app.on('second-instance', () => windows.open('main'))
  app.on('open-file', () => windows.open('main'))
  app.on('activate', () => windows.open('main'))
  app.on('window-all-closed', () => app.quit())
}

/** A fault of the app, on the developer's terminal. It may quote what it failed on, so it goes nowhere else. */
function report(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
}
