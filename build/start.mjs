import { mkdirSync, mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { execPath } from 'node:process'
import { _electron } from '@playwright/test'
import { APP, bundle } from './bundle.mjs'
import { command } from './command.mjs'
import { hasDisplay, sandboxArguments, withVirtualDisplays } from './display.mjs'
import { inRoot, ROOT } from './setup/paths.mjs'
import { Refusal, show } from './setup/run.mjs'
import { say } from './setup/say.mjs'
import { setUp } from './setup.mjs'

await command(import.meta.url, async (args) => {
  const visible = hasDisplay()
  if (!visible) say('there is no display here: the app runs on a virtual one and its window is photographed')
  const { env } = await setUp({ electron: true, display: !visible })
  await bundle(APP)
  const sandbox = sandboxArguments()
  if (sandbox.length > 0)
    say('started as root, so without the system sandbox (--no-sandbox); do not work like this')
  if (visible)
    return show(execPath, [inRoot('node_modules', 'electron', 'cli.js'), ...sandbox, '.', ...args], { env })
  await withVirtualDisplays(env, 1, (display) => photograph(display, [...sandbox, '.', ...args]))
  return 0
})

/**
 * Starts the app, writes a picture of its window once it is usable, prints the picture's path and ends the app. Unless
 * ZEGEL_DATA says otherwise the data are new and thrown away: nobody is here to work with them.
 * @param {NodeJS.ProcessEnv} env
 * @param {string[]} args
 */
async function photograph(env, args) {
  const file = inRoot('out', 'start.png')
  mkdirSync(dirname(file), { recursive: true })
  const data = mkdtempSync(join(tmpdir(), 'zegel-start-'))
  Object.assign(process.env, { ELECTRON_OVERRIDE_DIST_PATH: env['ELECTRON_OVERRIDE_DIST_PATH'] })
  const app = await _electron.launch({
    args,
    cwd: ROOT,
    env: { ZEGEL_DATA: data, .../** @type {Record<string, string>} */ (env) },
    timeout: 40_000,
  })
  try {
    const page = await app.firstWindow({ timeout: 20_000 })
    const usable = await page
      .waitForSelector('html[data-usable]', { timeout: 20_000 })
      .then(Boolean, () => false)
    await page.screenshot({ path: file })
    console.log(file)
    if (!usable)
      throw new Refusal('the first screen did not become usable; the picture shows how far it came')
  } finally {
    await app.close()
    await rm(data, { recursive: true, force: true, maxRetries: 10 })
  }
}
