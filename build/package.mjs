import { execPath } from 'node:process'
import { command } from './command.mjs'
import { withElectron } from './electron.mjs'
import { inRoot } from './setup/paths.mjs'
import { show } from './setup/run.mjs'
import { say } from './setup/say.mjs'
import { smoke } from './smoke.mjs'

/** The app as a folder that runs by itself, in dist/, tried out once. */
await command(import.meta.url, (args) =>
  withElectron({}, async (env, runtime) => {
    if (runtime.kind !== 'declared')
      say(`packed with Electron ${runtime.version}, which is for tests only: do not hand this out`)
    const cli = inRoot('node_modules', 'electron-builder', 'cli.js')
    const electron = [`-c.electronDist=${runtime.dist}`, `-c.electronVersion=${runtime.version}`]
    const status = await show(execPath, [cli, '--dir', '--publish=never', ...electron, ...args], { env })
    if (status !== 0) return status
    const folder = await smoke(env)
    console.log(folder)
    return 0
  }),
)
