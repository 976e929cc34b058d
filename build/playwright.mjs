import { execPath } from 'node:process'
import { withElectron } from './electron.mjs'
import { inRoot } from './setup/paths.mjs'
import { show } from './setup/run.mjs'
import { tallied } from './tally.mjs'

/**
 * Drives the real app with Playwright.
 * @param {'e2e' | 'shots' | 'bench'} project of playwright.config.ts
 * @param {readonly string[]} args for Playwright: a file, `--grep`, ...
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
export function playwright(project, args) {
  const cli = inRoot('node_modules', '@playwright', 'test', 'cli.js')
  return withElectron({ tests: true }, (env) =>
    tallied(
      inRoot('out', 'test', 'playwright.json'),
      () => show(execPath, [cli, 'test', `--project=${project}`, ...args], { env }),
      ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }),
    ),
  )
}
