import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { command } from './command.mjs'
import { playwright } from './playwright.mjs'
import { inRoot } from './setup/paths.mjs'

/** A picture of every screen, for people to look at: into out/shots/. */
await command(import.meta.url, async (args) => {
  const folder = inRoot('out', 'shots')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const { failed } = await playwright('shots', args)
  console.log(`${readdirSync(folder).length} pictures in ${folder}`)
  return failed === 0 ? 0 : 1
})
