import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pid } from 'node:process'
import { build } from 'vite'
import { command } from './command.mjs'
import { withLock } from './setup/lock.mjs'
import { inRoot } from './setup/paths.mjs'
import { Refusal } from './setup/run.mjs'
import { step } from './setup/say.mjs'
import { fingerprint, isFresh } from './stale.mjs'
import { nodeBundle } from './vite/node.mjs'
import { page } from './vite/page.mjs'

const SOURCES = ['electron', 'shared', 'db', 'build', 'package-lock.json']

/**
 * What comes out, by folder of out/.
 * @type {Record<string, { sources: readonly string[], configs: (outDir: string) => import('vite').InlineConfig[] }>}
 */
const TARGETS = {
  main: {
    sources: SOURCES,
    configs: (outDir) => [
      nodeBundle({ entry: 'electron/main.ts', outDir, format: 'cjs', split: true }),
      nodeBundle({ entry: 'electron/worker.ts', outDir, format: 'cjs' }),
      nodeBundle({ entry: 'electron/elsewhere/process.ts', outDir, format: 'cjs' }),
    ],
  },
  preload: {
    sources: SOURCES,
    configs: (outDir) => [nodeBundle({ entry: 'electron/preload.ts', outDir, format: 'cjs' })],
  },
  renderer: { sources: [...SOURCES, 'renderer'], configs: (outDir) => [page({ outDir })] },
  cli: {
    sources: SOURCES,
    configs: (outDir) => [nodeBundle({ entry: 'electron/cli.ts', outDir, format: 'es' })],
  },
}

/** In each folder: what it was made from. */
const STAMP = '.built-from'

export const APP = ['main', 'preload', 'renderer']

/**
 * Builds what is older than its sources. Each folder is built aside and put in place by a rename, so that an app which
 * starts meanwhile finds the old one or the new one.
 * @param {readonly string[]} names
 * @returns {Promise<void>}
 */
export async function bundle(names) {
  const stale = names.filter((name) => !isFreshTarget(name))
  if (stale.length === 0) return
  await withLock(inRoot('out', 'build.lock'), async () => {
    const still = stale.filter((name) => !isFreshTarget(name))
    if (still.length === 0) return
    await step(`building ${still.join(', ')}`, async () => {
      for (const name of still) await buildTarget(name)
    })
  })
}

/** @param {string} name */
async function buildTarget(name) {
  const target = TARGETS[name]
  if (target === undefined) throw new Error(`nothing called ${name} is built`)
  const print = fingerprint(target.sources) // taken before, so that an edit during the build counts
  const aside = inRoot('out', `.${name}-${pid}`)
  rmSync(aside, { recursive: true, force: true })
  try {
    for (const config of target.configs(aside)) await built(config)
    writeFileSync(join(aside, STAMP), print)
    const old = `${aside}-old`
    if (existsSync(inRoot('out', name))) renameSync(inRoot('out', name), old)
    renameSync(aside, inRoot('out', name))
    rmSync(old, { recursive: true, force: true })
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}

/** @param {import('vite').InlineConfig} config */
async function built(config) {
  try {
    await build(config)
  } catch (error) {
    throw new Refusal(`the build failed: ${error instanceof Error ? error.message : error}`)
  }
}

/** @param {string} name */
function isFreshTarget(name) {
  return isFresh(inRoot('out', name, STAMP), fingerprint(TARGETS[name]?.sources ?? []))
}

await command(import.meta.url, async (names) => {
  await bundle(names.length > 0 ? names : Object.keys(TARGETS))
  return 0
})
