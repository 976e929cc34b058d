import { execPath } from 'node:process'
import { bundle } from './bundle.mjs'
import { command } from './command.mjs'
import { inRoot } from './setup/paths.mjs'
import { show } from './setup/run.mjs'
import { setUp } from './setup.mjs'

/** The command-line tool from its sources. What it prints is its own; what is built first is told on stderr. */
await command(import.meta.url, async (args) => {
  await setUp({})
  await bundle(['cli'])
  return show(execPath, ['--enable-source-maps', inRoot('out', 'cli', 'cli.mjs'), ...args], {
    stdin: 'inherit',
  })
})
