import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { arch, platform } from 'node:process'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { chromium } from '@playwright/test'
import { strToU8, zipSync } from 'fflate'
import { inRoot } from './setup/paths.mjs'
import { capture, Refusal } from './setup/run.mjs'
import { step } from './setup/say.mjs'

/** How the fuses' states stand in the program: the digits 0 and 1. */
const DISABLED = 48
const ENABLED = 49

/** What must be off in a release. */
const OFF = /** @type {const} */ ([
  'RunAsNode',
  'EnableNodeOptionsEnvironmentVariable',
  'EnableNodeCliInspectArguments',
  'LoadBrowserProcessSpecificV8Snapshot',
  'GrantFileProtocolExtraPrivileges',
])

/** What must be on. */
const ON = /** @type {const} */ (['EnableCookieEncryption', 'OnlyLoadAppFromAsar'])

/**
 * Tries out the packed app: it is hardened, and its window becomes usable.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string>} its folder
 */
export async function smoke(env) {
  const program = packedProgram()
  await step('trying out the packed app', async () => {
    await requireFuses(program)
    await requireNoOtherApp(program)
    await requireNoNode(program, env)
    await requireWindow(program, env)
  })
  return dirname(program)
}

function packedProgram() {
  const suffix = arch === 'x64' ? '' : `-${arch}`
  const places = {
    linux: ['linux', 'zegel'],
    win32: ['win', 'zegel.exe'],
    darwin: ['mac', 'Zegel.app/Contents/MacOS/Zegel'],
  }
  const [name, program] = places[/** @type {keyof typeof places} */ (platform)] ?? places.linux
  const folder = platform === 'darwin' ? `${name}${suffix}` : `${name}${suffix}-unpacked`
  return inRoot('dist', folder, program ?? '')
}

/** @param {string} program */
async function requireFuses(program) {
  const wire = await getCurrentFuseWire(program)
  const wrong = [
    ...OFF.filter((name) => wire[FuseV1Options[name]] !== DISABLED),
    ...ON.filter((name) => wire[FuseV1Options[name]] !== ENABLED),
  ]
  if (wrong.length > 0) throw new Refusal(`the packed app is not hardened: ${wrong.join(', ')}`)
}

/** @param {string} program */
async function requireNoOtherApp(program) {
  const resources =
    platform === 'darwin' ? join(program, '..', '..', 'Resources') : join(dirname(program), 'resources')
  if (!existsSync(join(resources, 'app.asar'))) throw new Refusal(`there is no app.asar in ${resources}`)
  const others = readdirSync(resources).filter((name) => name === 'default_app.asar' || name === 'app')
  if (others.length > 0) throw new Refusal(`the packed app carries another one: ${others.join(', ')}`)
}

/** Hardened, it must not run a script for whoever starts it as Node. @param {string} program @param {NodeJS.ProcessEnv} env */
async function requireNoNode(program, env) {
  const asNode = { ...env, ELECTRON_RUN_AS_NODE: '1' }
  const { stdout } = await capture(program, ['-p', '6 * 7', '--version'], { env: asNode })
  if (stdout.includes('42')) throw new Refusal('the packed app runs as Node')
}

/**
 * It becomes usable, and reads the file that it was started with: that is done in a process of its own, which has to be found
 * inside the packed app.
 * @param {string} program @param {NodeJS.ProcessEnv} env
 */
async function requireWindow(program, env) {
  const data = mkdtempSync(join(tmpdir(), 'zegel-smoke-'))
  const handed = join(data, 'handed.zip')
  const inside = 'inside-the-zip.zegel'
  writeFileSync(handed, zipSync({ [inside]: strToU8('none of ours') }))
  const sandbox = (env['ZEGEL_ELECTRON_ARGUMENTS'] ?? '').split(' ').filter(Boolean)
  const child = spawn(program, [...sandbox, '--remote-debugging-port=0', handed], {
    env: { ...env, ZEGEL_DATA: data },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  try {
    const browser = await chromium.connectOverCDP(await debuggerOf(child))
    const page = browser.contexts()[0]?.pages()[0]
    if (page === undefined) throw new Refusal('the packed app opened no window')
    await page.waitForSelector('html[data-usable]', { timeout: 20_000 })
    await page.getByText(inside).waitFor({ timeout: 20_000 })
    const session = await browser.newBrowserCDPSession()
    const ended = new Promise((resolve) => child.once('exit', resolve))
    await session.send('Browser.close').catch(() => undefined) // the answer may be lost with the app
    await ended
  } finally {
    child.kill('SIGKILL')
    await rm(data, { recursive: true, force: true, maxRetries: 10 })
  }
}

/** @param {import('node:child_process').ChildProcess} child @returns {Promise<string>} */
function debuggerOf(child) {
  return new Promise((resolve, reject) => {
    let heard = ''
    child.stderr?.on('data', (text) => {
      heard += text
      const address = /DevTools listening on (ws:\S+)/.exec(heard)?.[1]
      if (address !== undefined) resolve(address)
    })
    child.on('error', reject)
    child.on('exit', (code) => reject(new Refusal(`the packed app ended with ${code}:\n${heard}`)))
  })
}
