import { execPath } from 'node:process'
import { command } from './command.mjs'
import { vitestTally } from './reports.mjs'
import { inRoot } from './setup/paths.mjs'
import { capture, show } from './setup/run.mjs'
import { say } from './setup/say.mjs'
import { setUp } from './setup.mjs'
import { conclude, sum, tallied } from './tally.mjs'

const TSC = inRoot('node_modules', 'typescript', 'bin', 'tsc')
const BIOME = inRoot('node_modules', '@biomejs', 'biome', 'bin', 'biome')
const VITEST = inRoot('node_modules', 'vitest', 'vitest.mjs')

/** What reads the sources without running them, by what a failure is called. */
const READERS = {
  'types of the node side': [TSC, '-p', 'tsconfig.json'],
  'types of the page': [TSC, '-p', 'renderer/tsconfig.json'],
  'types of the end-to-end tests': [TSC, '-p', 'test/e2e/tsconfig.json'],
  'types of the build': [TSC, '-p', 'build/tsconfig.json'],
  'lint and format': [BIOME, 'check', '--error-on-warnings', '.'],
}

/**
 * Types, lint and tests without a window.
 * @param {readonly ('unit' | 'whole')[]} projects of vitest.config.ts: the quick ones, or also those that take seconds each
 * @returns {Promise<import('./tally.mjs').Tally>} tests and readers together
 */
export async function check(projects) {
  const { env } = await setUp({ tests: true })
  const readers = await Promise.all(Object.entries(READERS).map(([title, args]) => read(title, args)))
  const report = inRoot('out', 'test', 'vitest.json')
  const units = await tallied(
    report,
    () =>
      show(
        execPath,
        [
          VITEST,
          'run',
          ...projects.map((project) => `--project=${project}`),
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${report}`,
        ],
        {
          env,
        },
      ),
    vitestTally,
  )
  return sum([...readers, units])
}

/** @param {string} title @param {readonly string[]} args @returns {Promise<import('./tally.mjs').Tally>} */
async function read(title, args) {
  const { status, stdout, stderr } = await capture(execPath, args)
  if (status === 0) {
    say(`${title}: in order`)
    return { passed: 1, failures: [] }
  }
  say(`${title}: not in order\n${stdout}${stderr}`)
  return { passed: 0, failures: [title] }
}

await command(import.meta.url, async () => conclude(await check(['unit'])))
