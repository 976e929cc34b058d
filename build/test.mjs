import { check } from './check.mjs'
import { command } from './command.mjs'
import { playwright } from './playwright.mjs'
import { setUp } from './setup.mjs'
import { sum } from './tally.mjs'

/** Everything: set-up, types, lint, unit tests, and the app in its own window. The last line is the count. */
await command(import.meta.url, async () => {
  await setUp({ electron: true, display: true, tests: true })
  const { passed, failed } = sum([await check(['unit', 'whole']), await playwright('e2e', [])])
  console.log(`\n${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
})
