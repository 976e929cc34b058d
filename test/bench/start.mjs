import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { argv, env, exit } from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'

/**
 * From the start of the process to the first usable screen, beside an empty window of the same runtime. The runs are
 * interleaved in random order, because this machine is another one every minute; only the ratio means anything.
 *
 * Usable: painted, and the page has marked `usable` (performance.mark), which it does once the first screen works.
 */
const HERE = dirname(fileURLToPath(import.meta.url))
const ROOT = dirname(dirname(HERE))
const ROUNDS = Number(argv[2] ?? 12)
const ELECTRON = createRequire(import.meta.url)('electron')

const APPS = { empty: join(HERE, 'empty'), zegel: ROOT }

/** Profiles that every warm run starts from: one start old, so that caches are filled. */
const warm = { empty: await grownProfile('empty'), zegel: await grownProfile('zegel') }
/** @type {Record<string, number[]>} */
const times = { 'empty warm': [], 'zegel warm': [], 'empty fresh': [], 'zegel fresh': [] }

for (let round = 0; round < ROUNDS; round++)
  for (const variant of shuffled(Object.keys(times))) {
    const [name, state] = variant.split(' ')
    const profile = mkdtempSync(join(tmpdir(), 'zegel-bench-'))
    if (state === 'warm') cpSync(warm[name], profile, { recursive: true, filter: isKept })
    times[variant].push(await start(name, profile))
    await rm(profile, { recursive: true, force: true, maxRetries: 10 })
  }

for (const profile of Object.values(warm)) await rm(profile, { recursive: true, force: true, maxRetries: 10 })
console.log(`start to the first usable screen, median of ${ROUNDS} interleaved runs`)
for (const state of ['warm', 'fresh']) {
  const empty = median(times[`empty ${state}`])
  const zegel = median(times[`zegel ${state}`])
  const ratio = (zegel / empty).toFixed(2)
  console.log(
    `  ${state.padEnd(6)} empty window ${empty.toFixed(0)} ms, Zegel ${zegel.toFixed(0)} ms: ratio ${ratio}`,
  )
}
exit(0)

/** Everything but the lock of the start that made the profile. @param {string} path */
function isKept(path) {
  return !basename(path).startsWith('Singleton')
}

/** @param {keyof typeof APPS} name */
async function grownProfile(name) {
  const profile = mkdtempSync(join(tmpdir(), 'zegel-bench-'))
  for (let run = 0; run < 2; run++) await start(name, profile)
  return profile
}

/**
 * @param {keyof typeof APPS} name
 * @param {string} profile
 * @returns {Promise<number>} milliseconds from the start of the process to the usable screen
 */
async function start(name, profile) {
  const extra = (env['ZEGEL_ELECTRON_ARGUMENTS'] ?? '').split(' ').filter(Boolean)
  const begin = Date.now()
  const child = spawn(ELECTRON, [...extra, '--remote-debugging-port=0', APPS[name]], {
    env: { ...env, ZEGEL_DATA: profile },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = new Promise((resolve) => child.on('exit', resolve))
  const address = await debuggerOf(child)
  await sleep(1200) // looking on would slow down what is measured
  const browser = await chromium.connectOverCDP(address)
  const page = browser.contexts()[0].pages()[0]
  const usable = await page.evaluate(usableAt, name === 'zegel')
  const session = await browser.newBrowserCDPSession()
  await session.send('Browser.close').catch(() => undefined)
  await Promise.race([ended, sleep(3000)])
  child.kill('SIGKILL')
  return usable - begin
}

/**
 * In the page. @param {boolean} marks whether the page says itself when it can be used
 * @returns {Promise<number>} the moment, in milliseconds since 1970
 */
async function usableAt(marks) {
  const first = (name) => performance.getEntriesByName(name)[0]?.startTime
  const until = performance.now() + 15_000
  for (;;) {
    const painted = first('first-contentful-paint')
    const usable = marks ? first('usable') : painted
    if (painted !== undefined && usable !== undefined)
      return performance.timeOrigin + Math.max(painted, usable)
    if (performance.now() > until) throw new Error(`never usable: painted ${painted}, usable ${usable}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** @param {import('node:child_process').ChildProcess} child @returns {Promise<string>} */
function debuggerOf(child) {
  return new Promise((resolve, reject) => {
    let heard = ''
    child.stderr.on('data', (text) => {
      heard += text
      const address = /DevTools listening on (ws:\S+)/.exec(heard)?.[1]
      if (address !== undefined) resolve(address)
    })
    child.on('exit', (code) => reject(new Error(`ended with ${code}:\n${heard}`)))
  })
}

/** @template T @param {T[]} items @returns {T[]} */
function shuffled(items) {
  return items
    .map((item) => ({ item, key: Math.random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)
}

/** @param {number[]} numbers */
function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2
}
