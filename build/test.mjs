import { check } from './check.mjs'
import { command } from './command.mjs'
import { figures } from './figures.mjs'
import { playwright } from './playwright.mjs'
import { setUp } from './setup.mjs'
import { conclude, sum } from './tally.mjs'

/**
 * Everything: set-up, types, lint, unit tests, the error rates of the flags in brief, and the app in its own window. The
 * last line is the count.
 */
await command(import.meta.url, async () => {
  await setUp({ electron: true, display: true, tests: true })
  const units = await check(['unit', 'whole'])
  const rates = await figures('bias', ['--short'])
  return conclude(
    sum([
      units,
      rates === 0 ? { passed: 1, failures: [] } : { passed: 0, failures: ['the error rates of the flags'] },
      await playwright('e2e', []),
    ]),
  )
})
