import { execPath } from 'node:process'
import { build } from 'vite'
import { command } from './command.mjs'
import { inRoot } from './setup/paths.mjs'
import { Refusal, show } from './setup/run.mjs'
import { setUp } from './setup.mjs'
import { nodeBundle } from './vite/node.mjs'

/**
 * A benchmark of test/bench that needs no window. What it prints is for people; it fails where a goal is clearly missed.
 * @param {'audit' | 'bias' | 'held' | 'places' | 'seal' | 'stats'} name
 * @param {readonly string[]} args
 * @returns {Promise<number>} its exit code
 */
export async function figures(name, args) {
  const outDir = inRoot('out', 'bench', name)
  await build(nodeBundle({ entry: `test/bench/${name}.ts`, outDir, format: 'es' }))
  if (name === 'held')
    for (const entry of ['electron/worker.ts', 'electron/elsewhere/process.ts'])
      await build(nodeBundle({ entry, outDir, format: 'cjs' }))
  return show(execPath, [inRoot('out', 'bench', name, `${name}.mjs`), ...args])
}

await command(import.meta.url, async ([name, ...rest]) => {
  const known = /** @type {const} */ (['audit', 'bias', 'held', 'places', 'seal', 'stats'])
  const found = known.find((one) => one === name)
  if (found === undefined) throw new Refusal(`say which figures: ${known.join(', ')}`)
  await setUp({})
  return figures(found, rest)
})
