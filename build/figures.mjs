import { execPath } from 'node:process'
import { build } from 'vite'
import { command } from './command.mjs'
import { inRoot } from './setup/paths.mjs'
import { Refusal, show } from './setup/run.mjs'
import { setUp } from './setup.mjs'
import { nodeBundle } from './vite/node.mjs'

/**
 * A benchmark of test/bench that needs no window. What it prints is for people; it fails where a goal is clearly missed.
 * @param {'audit' | 'bias' | 'places' | 'seal' | 'stats'} name
 * @param {readonly string[]} args
 * @returns {Promise<number>} its exit code
 */
export async function figures(name, args) {
  const outDir = inRoot('out', 'bench', name)
  await build(nodeBundle({ entry: `test/bench/${name}.ts`, outDir, format: 'es' }))
  return show(execPath, [inRoot('out', 'bench', name, `${name}.mjs`), ...args])
}

await command(import.meta.url, async ([name, ...rest]) => {
  if (name !== 'audit' && name !== 'bias' && name !== 'places' && name !== 'seal' && name !== 'stats')
    throw new Refusal('say which figures: audit, bias, places, seal or stats')
  await setUp({})
  return figures(name, rest)
})
