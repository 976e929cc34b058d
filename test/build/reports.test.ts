import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { execPath } from 'node:process'
import { afterAll, describe, expect, test } from 'vitest'
import { playwrightTally, vitestTally } from '../../build/reports.mjs'
import { inRoot } from '../../build/setup/paths.mjs'

mkdirSync(inRoot('out', 'test'), { recursive: true })
const folder = mkdtempSync(inRoot('out', 'test', 'reports-')) // under the project, so that the programs find their packages
afterAll(() => rmSync(folder, { recursive: true }))

const write = (name: string, text: string) => writeFileSync(join(folder, name), text)

/** Runs a test program of the project over `folder` and reads the report it leaves. */
function reported(program: string, args: readonly string[], env: Record<string, string> = {}) {
  const report = join(folder, 'report.json')
  spawnSync(execPath, [inRoot('node_modules', ...program.split('/')), ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], ...env },
  })
  return JSON.parse(readFileSync(report, 'utf8'))
}

describe('the failures named at the end', () => {
  test('are the tests that failed and the files that did not load in Vitest, with why', () => {
    write('good.test.js', "import { test } from 'vitest'\ntest('holds', () => {})")
    write(
      'bad.test.js',
      "import { test } from 'vitest'\ntest('does not hold', () => { throw new Error('no such thing') })",
    )
    write('unread.test.js', "import './nowhere.js'")
    write('vitest.config.js', 'export default {}')
    const args = ['run', '--root', folder, '--reporter=json', `--outputFile=${join(folder, 'report.json')}`]
    const { passed, failures } = vitestTally(reported('vitest/vitest.mjs', args))
    expect(passed).toBe(1)
    expect(failures.toSorted()).toEqual([
      expect.stringMatching(/bad\.test\.js: does not hold\n.*no such thing$/),
      expect.stringMatching(/unread\.test\.js\n.*nowhere\.js/),
    ])
  })

  test('are the tests that failed in Playwright, with why, also inside a group', () => {
    write('playwright.config.js', 'export default { testMatch: /.*[.]spec[.]js/ }')
    write(
      'a.spec.js',
      "import { expect, test } from '@playwright/test'\ntest('holds', () => {})\ntest.describe('a group', () => { test('does not hold', () => { throw new Error('no such thing') }) })",
    )
    const args = [
      'test',
      '--reporter=json',
      '--config',
      join(folder, 'playwright.config.js'),
      '--output',
      join(folder, 'results'),
    ]
    const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: join(folder, 'report.json') }
    expect(playwrightTally(reported('@playwright/test/cli.js', args, env))).toEqual({
      passed: 1,
      failures: [expect.stringMatching(/a\.spec\.js: does not hold\n.*no such thing/)],
    })
  })
})
