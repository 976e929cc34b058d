import { command } from './command.mjs'
import { playwright } from './playwright.mjs'

await command(import.meta.url, async (args) => {
  const { failures } = await playwright('e2e', args)
  return failures.length === 0 ? 0 : 1
})
