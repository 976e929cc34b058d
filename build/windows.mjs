import { command } from './command.mjs'
import { playwright } from './playwright.mjs'
import { Refusal } from './setup/run.mjs'

/** A benchmark of test/e2e/bench, by its name: in the real app, with real windows. What it prints is for people. */
await command(import.meta.url, async ([name, ...rest]) => {
  if (name !== 'typing' && name !== 'screens') throw new Refusal('say what to measure: typing or screens')
  const { failures } = await playwright('bench', [`${name}.spec.ts`, ...rest])
  return failures.length === 0 ? 0 : 1
})
