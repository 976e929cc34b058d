import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { arch, env, execPath, pid, platform } from 'node:process'
import { withLock } from './lock.mjs'
import { CACHE, inRoot } from './paths.mjs'
import { must } from './run.mjs'
import { step } from './say.mjs'

/**
 * The package's ready-made binaries need this Node-API; on an older one they crash. The same source without that demand
 * gives one file that works in Node 20, in Electron 33 and in later ones.
 */
const NEEDED_NODE_API = 10

const FLAGS = '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT'

const PACKAGE = inRoot('node_modules', 'better-sqlite3')

/** Where the package looks first, before its ready-made binaries. */
const PLACE = join(PACKAGE, 'build', 'Release', 'better_sqlite3.node')

/** @param {number} nodeApi the lowest of the runtimes that will load it */
export function needsCompiledSqlite(nodeApi) {
  return nodeApi < NEEDED_NODE_API
}

/** Is the compiled file of this version in the package? */
export function isSqliteInPlace() {
  return existsSync(PLACE) && existsSync(cached())
}

/** Compiles the package's own source once per user and puts the result in the package. */
export async function ensureSqlite() {
  if (isSqliteInPlace()) return
  await withLock(join(CACHE, 'sqlite.lock'), async () => {
    if (!existsSync(cached())) await step('compiling SQLite for this Node (about a minute, once)', compile)
    mkdirSync(dirname(PLACE), { recursive: true })
    copyFileSync(cached(), `${PLACE}.${pid}`)
    renameSync(`${PLACE}.${pid}`, PLACE)
  })
}

/** Gives the package's ready-made binary the floor again, after a change to a newer Node. */
export function removeCompiledSqlite() {
  rmSync(dirname(dirname(PLACE)), { recursive: true, force: true })
}

function cached() {
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'))
  return join(CACHE, `better-sqlite3-${version}-${platform}-${arch}.node`)
}

async function compile() {
  const work = join(CACHE, `compiling-${pid}`)
  const copy = join(work, 'node_modules', 'better-sqlite3')
  try {
    cpSync(PACKAGE, copy, { recursive: true, filter: (name) => !name.startsWith(dirname(dirname(PLACE))) })
    cpSync(inRoot('node_modules', 'node-addon-api'), join(work, 'node_modules', 'node-addon-api'), {
      recursive: true,
    })
    const gyp = inRoot('node_modules', 'node-gyp', 'bin', 'node-gyp.js')
    await must(execPath, [gyp, 'rebuild', '--release', '--force_build=1', '--jobs=max', ...headers()], {
      cwd: copy,
      env: { ...env, CXXFLAGS: `${env['CXXFLAGS'] ?? ''} ${FLAGS}`.trim() },
    })
    renameSync(join(copy, 'build', 'Release', 'better_sqlite3.node'), cached())
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** Node's own headers when they were installed beside it; otherwise node-gyp fetches them. */
function headers() {
  const folder = dirname(dirname(execPath))
  return existsSync(join(folder, 'include', 'node', 'node_api.h')) ? [`--nodedir=${folder}`] : []
}
