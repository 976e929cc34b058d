import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { env } from 'node:process'
import { command } from './command.mjs'
import { playwright } from './playwright.mjs'
import { inRoot } from './setup/paths.mjs'

/**
 * A picture of every screen, for people to look at: into out/shots/. With --small in the smallest window, and in both
 * languages.
 */
await command(import.meta.url, async (args) => {
  const folder = inRoot('out', 'shots')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  if (args.includes('--small')) env['ZEGEL_SHOTS'] = 'small'
  const { failures } = await playwright(
    'shots',
    args.filter((arg) => arg !== '--small'),
  )
  console.log(`${readdirSync(folder).length} pictures in ${folder}`)
  return failures.length === 0 ? 0 : 1
})
