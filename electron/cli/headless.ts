import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openLibraryOrAnew } from '../../db/library.ts'
import { filesIn } from '../../db/procedures.ts'
import type { App, Shell } from '../../shared/app/app.ts'
import { type Ask, dispatch } from '../../shared/app/dispatch.ts'
import { newEvents } from '../../shared/app/events.ts'
import { handlers } from '../../shared/app/handlers.ts'
import type { Runner } from '../../shared/app/work.ts'
import { works } from '../../shared/app/works/index.ts'
import { ZegelError } from '../../shared/domain/error.ts'
import { filesHere } from '../exchange/files.ts'
import { exchangeFolder } from '../exchange/folder.ts'
import { safetyPlace } from '../safety/place.ts'
import { clock, random } from './sources.ts'

/** Runs work in place: for the command-line tool, tests, and a thread that is a worker already. */
const runInPlace: Runner = async (name, input, progress, signal) => {
  if (signal.aborted) throw new ZegelError('E_CANCELLED')
  const work = works[name] as (input: unknown, progress: unknown) => Promise<never>
  return await work(input, progress)
}

/** What a run without windows can do: nothing of what needs a person or a system around it. */
const noShell: Shell = {
  save: async () => null,
  pick: async () => [],
  handed: async () => [],
  pickFolder: async () => null,
  pickCopy: async () => null,
  sameDisk: () => false,
  watch: () => {},
  findFile: async (path, sha256) => filesHere().find(path, sha256),
  removeFile: async (path, sha256) => filesHere().remove(path, sha256),
  print: async () => false,
  pdf: async () => {
    throw new ZegelError('E_NOT_ALLOWED')
  },
  projector: () => {},
  makeExample: async () => {
    throw new ZegelError('E_NOT_ALLOWED')
  },
  fontCss: '',
  platform: `${process.platform} ${process.arch}`,
}

export interface Headless {
  readonly app: App
  readonly ask: Ask
  close(): void
}

/**
 * The whole app on a data folder, without Electron and without windows.
 * @param options.workFactor log2 of the cost of a passphrase; 17 for people
 * @param options.example marks what is made as an example
 */
export const headless = (
  folder: string,
  options: {
    version: string
    workFactor?: number
    example?: boolean
    shell?: Partial<Shell>
    clock?: () => string
  },
): Headless => {
  const events = newEvents()
  const library = openLibraryOrAnew(join(folder, 'library.sqlite'), clock())
  const app: App = {
    version: options.version,
    clock: options.clock ?? clock,
    random,
    library,
    files: filesIn(folder),
    exchange: exchangeFolder,
    safety: safetyPlace,
    shell: { ...noShell, ...options.shell },
    run: runInPlace,
    workFactor: options.workFactor ?? 17,
    example: options.example ?? false,
    touch: () => {},
    events,
    changed: events.changed,
    open: null,
    projectorView: null,
    copyAtHand: null,
  }
  const run = dispatch(app, handlers)
  return {
    app,
    ask: (async (channel: string, input: unknown) => run(channel, input, 'main')) as Ask,
    close: () => {
      app.open?.store.close()
      library.close()
    },
  }
}

/** The version in package.json of the app that runs from `root`. */
export const versionIn = (root: string): string =>
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version
