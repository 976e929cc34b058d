import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test'

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

declare global {
  interface Window {
    readonly zegel: { ask(channel: string, input: unknown): Promise<unknown> }
  }
}

/** The real app, started in a data folder. */
export interface Running {
  readonly app: ElectronApplication
  /** The main window's page, usable. */
  readonly page: Page
  readonly dataFolder: string
  /** Ends the app as a person does. The data stay. */
  close(): Promise<void>
  /** Ends the app as a power cut does. The data stay. */
  kill(): Promise<void>
}

/** What a click waits for at most, in milliseconds: without a limit it waits until the test ends, and nobody says for what. */
const patience = 60_000

/** Starts the app. Without a data folder it gets an empty one. */
export async function launch(
  options: { dataFolder?: string; args?: readonly string[]; env?: Readonly<Record<string, string>> } = {},
): Promise<Running> {
  const dataFolder = options.dataFolder ?? (await emptyFolder())
  const app = answering(
    await _electron.launch({
      args: electronArguments(options.args),
      cwd: ROOT,
      env: environment({ ...options.env, ZEGEL_DATA: dataFolder }),
      timeout: 30_000,
    }),
  )
  const child = app.process() // asked now: once it has ended nobody says which it was
  app.context().setDefaultTimeout(patience)
  const page = await usablePage(app).catch(async (error) => {
    await killed(child)
    throw error
  })
  return {
    app,
    page,
    dataFolder,
    close: () => app.close(),
    kill: () => killed(child),
  }
}

/**
 * An app that is asked once more when the promise of an answer was collected before the inspector read it, which happens in
 * an idle main process. So what is evaluated there must do no harm when it is done twice.
 */
function answering(app: ElectronApplication): ElectronApplication {
  const evaluate = app.evaluate.bind(app) as (work: unknown, given: unknown) => Promise<unknown>
  const again = async (work: unknown, given: unknown): Promise<unknown> => {
    for (let tried = 1; ; tried++) {
      try {
        return await evaluate(work, given)
      } catch (error) {
        if (tried === 3 || !String(error).includes('garbage collected')) throw error
      }
    }
  }
  return Object.assign(app, { evaluate: again as typeof app.evaluate })
}

async function usablePage(app: ElectronApplication): Promise<Page> {
  const page = await app.firstWindow()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.waitForSelector('html[data-usable]', { timeout: 20_000 }).catch(() => {
    throw new Error(`the first screen never became usable:\n${complaints.join('\n')}`)
  })
  return page
}

/** Starts the app beside a test, waits until it ends by itself and returns its exit code. */
export async function runToEnd(dataFolder: string): Promise<number | null> {
  const electron = await import('electron')
  const child = spawn(String(electron.default), electronArguments([]), {
    cwd: ROOT,
    env: environment({ ZEGEL_DATA: dataFolder }),
    stdio: 'ignore',
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', resolve)
  })
}

export function emptyFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'zegel-e2e-'))
}

/** A test with a freshly started app of its own, which is ended and whose data are removed afterwards. */
export const test = base.extend<{ zegel: Running }>({
  zegel: async ({ browserName: _ }, use) => {
    const zegel = await launch()
    await use(zegel)
    await zegel.kill()
    await rm(zegel.dataFolder, { recursive: true, force: true, maxRetries: 10 }) // helpers may still write
  },
})

/** What this machine needs comes from the runner (`npm run e2e`), for example no sandbox for root. */
function electronArguments(args: readonly string[] = []): string[] {
  const needed = (process.env['ZEGEL_ELECTRON_ARGUMENTS'] ?? '').split(' ').filter((word) => word !== '')
  return [...needed, '.', ...args]
}

function environment(extra: Readonly<Record<string, string>>): Record<string, string> {
  const own = Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined)
  return { ...Object.fromEntries(own), ...display(), ...extra }
}

/** Where this worker's windows are: a virtual display that no other worker uses. */
function display(): Record<string, string> {
  const all = process.env['ZEGEL_DISPLAYS']?.split(' ') ?? []
  const own = all[Number(process.env['TEST_PARALLEL_INDEX'] ?? 0)]
  return own === undefined ? {} : { DISPLAY: own }
}

function killed(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('exit', () => resolve())
    child.kill('SIGKILL')
  })
}
