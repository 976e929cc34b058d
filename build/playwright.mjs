import { availableParallelism } from 'node:os'
import { execPath } from 'node:process'
import { withElectron } from './electron.mjs'
import { playwrightTally } from './reports.mjs'
import { inRoot } from './setup/paths.mjs'
import { show } from './setup/run.mjs'
import { tallied } from './tally.mjs'

/** More apps at once than this only wait for each other's disk. */
const AT_MOST = 4

/**
 * Drives the real app with Playwright.
 * @param {'e2e' | 'shots' | 'pictured' | 'bench'} project of playwright.config.ts
 * @param {readonly string[]} args for Playwright: a file, `--grep`, ...
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
export function playwright(project, args) {
  const cli = inRoot('node_modules', '@playwright', 'test', 'cli.js')
  const atOnce = project === 'e2e' ? Math.min(availableParallelism(), AT_MOST) : 1 // what is timed runs alone
  return withElectron({ tests: true, atOnce }, (env) =>
    tallied(
      inRoot('out', 'test', 'playwright.json'),
      () => show(execPath, [cli, 'test', `--project=${project}`, ...args], { env }),
      playwrightTally,
    ),
  )
}
