import { env, versions } from 'node:process'
import { command } from './command.mjs'
import { installPackages, missingPackages } from './setup/packages.mjs'
import { ensureRuntime } from './setup/runtime.mjs'
import { say } from './setup/say.mjs'
import { ensureSqlite, isSqliteInPlace, needsCompiledSqlite, removeCompiledSqlite } from './setup/sqlite.mjs'

/**
 * Makes this machine ready; does nothing where nothing is missing. Every command of package.json calls it first.
 * @param {{ electron?: boolean, display?: boolean, tests?: boolean }} wanted what the command needs besides SQLite: the
 *   Electron runtime, a virtual display, the programs that tests compare with
 * @returns {Promise<{ runtime: import('./setup/runtime.mjs').Runtime | undefined, env: NodeJS.ProcessEnv }>} the
 *   environment in which Electron and the tests are to be started
 * @throws {import('./setup/run.mjs').Refusal} with a sentence that says what the person can do
 */
export async function setUp({ electron = false, display = false, tests = false }) {
  const runtime = electron ? await ensureRuntime() : undefined
  const nodeApi = Math.min(Number(versions['napi']), runtime?.nodeApi ?? Number.POSITIVE_INFINITY)
  const compile = needsCompiledSqlite(nodeApi)
  const wanted = {
    ...(runtime && { runtime: runtime.dist }),
    display,
    tests,
    compiler: compile && !isSqliteInPlace(),
  }
  await installPackages(await missingPackages(wanted))
  if (compile) await ensureSqlite()
  else if (electron) removeCompiledSqlite()
  return { runtime, env: runtime ? { ...env, ELECTRON_OVERRIDE_DIST_PATH: runtime.dist } : { ...env } }
}

await command(import.meta.url, async () => {
  const { runtime } = await setUp({ electron: true, display: true, tests: true })
  say(`ready: Electron ${runtime?.version} (${runtime?.kind}), Node ${versions.node}`)
  return 0
})
