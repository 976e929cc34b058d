import { command } from './command.mjs'
import { playwright } from './playwright.mjs'

await command(import.meta.url, async (args) => {
  const { failed } = await playwright('e2e', args)
  return failed === 0 ? 0 : 1
})
