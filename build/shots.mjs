import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { env } from 'node:process'
import { command } from './command.mjs'
import { playwright } from './playwright.mjs'
import { inRoot } from './setup/paths.mjs'

/**
 * A picture of every screen, for people to look at: into out/shots/. With --small in the smallest window, and in both
 * languages. A whole run fails when a screen has no picture in it.
 */
await command(import.meta.url, async (args) => {
  const folder = inRoot('out', 'shots')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  if (args.includes('--small')) env['ZEGEL_SHOTS'] = 'small'
  const which = args.filter((arg) => arg !== '--small')
  const { failures } = await playwright('shots', which)
  console.log(`${readdirSync(folder).filter((file) => file.endsWith('.png')).length} pictures in ${folder}`)
  if (failures.length > 0) return 1
  // Of a whole set, whether it is one: which pictures a walk takes, only the walk knows.
  return which.length === 0 && (await playwright('pictured', [])).failures.length > 0 ? 1 : 0
})
