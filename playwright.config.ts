import { defineConfig } from '@playwright/test'

export default defineConfig({
  outputDir: 'out/playwright',
  workers: (process.env['ZEGEL_DISPLAYS'] ?? ':0').split(' ').length, // two apps on one display take each other's focus
  timeout: 120_000,
  expect: { timeout: 15_000 }, // as many apps run as there are cores, and nobody waits for what is there already
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: 'out/test/playwright.json' }]],
  projects: [
    // Several real apps on one display: what fails once is tried once more, and named as flaky at the end of the run.
    { name: 'e2e', testDir: 'test/e2e', testIgnore: ['shots/**', 'pictured/**', 'bench/**'], retries: 1 },
    { name: 'bench', testDir: 'test/e2e/bench' },
    { name: 'shots', testDir: 'test/e2e/shots', timeout: 240_000 },
    { name: 'pictured', testDir: 'test/e2e/pictured' },
  ],
})
