import { readdirSync } from 'node:fs'
import { execPath } from 'node:process'
import { command } from './command.mjs'
import { withElectron } from './electron.mjs'
import { inRoot } from './setup/paths.mjs'
import { show } from './setup/run.mjs'

/** Every part of test/bench, or the one that is named, with the rest of the arguments. What they print is for people. */
await command(import.meta.url, (args) =>
  withElectron({}, async (env) => {
    const folder = inRoot('test', 'bench')
    const parts = readdirSync(folder).filter((name) => name.endsWith('.mjs'))
    const [wanted, ...rest] = args
    const chosen = wanted === undefined ? parts : parts.filter((name) => name === `${wanted}.mjs`)
    let status = chosen.length > 0 ? 0 : 1
    for (const part of chosen)
      status = Math.max(status, await show(execPath, [inRoot('test', 'bench', part), ...rest], { env }))
    return status
  }),
)
