import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'

/** What changes files: before each of these a folder is as a process that was killed there would leave it. */
const writing = [
  'writeFileSync',
  'appendFileSync',
  'writeSync',
  'renameSync',
  'rmSync',
  'copyFileSync',
] as const

type Patched = Record<(typeof writing)[number], (...args: unknown[]) => unknown>
interface Statement {
  readonly database: Database.Database
  readonly source: string
  run(...args: unknown[]): unknown
}

/** The bytes of every file under a folder, as one hash. */
const hashOf = (folder: string): string => {
  const hash = createHash('sha256')
  for (const name of (fs.readdirSync(folder, { recursive: true }) as string[]).sort()) {
    const path = join(folder, name)
    // The shared memory of SQLite is rebuilt from the log whoever opens it.
    if (name.endsWith('-shm')) continue
    hash.update(`${name}\n`)
    if (fs.statSync(path).isFile()) hash.update(fs.readFileSync(path))
  }
  return hash.digest('hex')
}

/**
 * Runs `act` and copies `folder` before each write to any file and around each commit to a database: each copy that differs is
 * what `kill -9` at that moment leaves, because the system keeps what a killed process has written. (Programs that are killed
 * for real are in `test/db/killed.test.ts`, `laptopsKilled.test.ts` and `erasureCut.test.ts`.)
 * @returns the copies, in order, for the caller to remove
 */
export const atEveryWrite = async (folder: string, act: () => Promise<unknown>): Promise<string[]> => {
  const copies: string[] = []
  let last = ''
  let copying = false
  const copy = (): void => {
    if (copying) return
    copying = true
    const hash = hashOf(folder)
    if (hash !== last) {
      const to = fs.mkdtempSync(join(tmpdir(), 'zegel-moment-'))
      fs.cpSync(folder, to, { recursive: true })
      copies.push(to)
      last = hash
    }
    copying = false
  }
  const patched = fs as unknown as Patched
  const real = Object.fromEntries(writing.map((name) => [name, patched[name]])) as Patched
  const statement = Object.getPrototypeOf(new Database(':memory:').prepare('SELECT 1')) as Statement
  const { run } = statement
  for (const name of writing)
    patched[name] = (...args) => {
      copy()
      return real[name](...args)
    }
  statement.run = function (this: Statement, ...args: unknown[]) {
    const commits = this.source === 'COMMIT' || !this.database.inTransaction
    if (commits) copy()
    const done = run.apply(this, args)
    if (commits) copy()
    return done
  }
  syncBuiltinESMExports()
  try {
    await act()
    copy()
  } finally {
    Object.assign(patched, real)
    statement.run = run
    syncBuiltinESMExports()
  }
  return copies
}
