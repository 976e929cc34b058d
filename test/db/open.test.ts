import { type ChildProcess, spawn } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { isMainThread } from 'node:worker_threads'
import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { openLibrary } from '../../db/library.ts'
import { procedureMigrations } from '../../db/migrations/procedure/index.ts'
import { openFile } from '../../db/open.ts'
import { createProcedure, openProcedure } from '../../db/store.ts'
import { at, bytes, codeOf, folder, rawFiles, row } from './places.ts'

const made = (): string => {
  const path = join(folder(), 'p.sqlite')
  createProcedure(path, row).close()
  return path
}

const pragmas = (path: string) => {
  const db = openFile(path, 'procedure', procedureMigrations)
  const names = [
    'journal_mode',
    'synchronous',
    'foreign_keys',
    'recursive_triggers',
    'secure_delete',
    'trusted_schema',
    'cell_size_check',
  ]
  const found = Object.fromEntries(names.map((name) => [name, db.pragma(name, { simple: true })]))
  db.close()
  return found
}

test('what SQLite forgets between opens is set on every open, also on the second', () => {
  const path = made()
  const wanted = {
    journal_mode: 'wal',
    synchronous: 2,
    foreign_keys: 1,
    recursive_triggers: 1,
    secure_delete: 1,
    trusted_schema: 0,
    cell_size_check: 1,
  }
  expect(pragmas(path)).toEqual(wanted)
  expect(pragmas(path)).toEqual(wanted)
  const bare = new Database(path)
  expect(bare.pragma('synchronous', { simple: true })).not.toBe(wanted.synchronous)
  bare.close()
})

test('both kinds of file carry their own mark, which the file command and other programs can read', () => {
  const here = folder()
  createProcedure(join(here, 'p.sqlite'), row).close()
  openLibrary(join(here, 'l.sqlite')).close()
  const mark = (name: string) => readFileSync(join(here, name)).subarray(68, 72).toString('latin1')
  expect(mark('p.sqlite')).toBe('ZEGL')
  expect(mark('l.sqlite')).toBe('ZEGM')
})

test('a file that is not there is missing, and is not made by looking for it', () => {
  const here = folder()
  expect(codeOf(() => openProcedure(join(here, 'p.sqlite')))).toBe('E_MISSING')
  expect(codeOf(() => openProcedure(join(here, 'no', 'p.sqlite')))).toBe('E_MISSING')
  expect(rawFiles(here)).toEqual([])
})

test('a procedure of a newer version is refused with both numbers and stays as it was, byte for byte', () => {
  const path = made()
  const newer = new Database(path)
  newer.pragma(`user_version = ${procedureMigrations.length + 3}`)
  newer.close()
  const before = readFileSync(path)
  let thrown: unknown
  try {
    openProcedure(path)
  } catch (error) {
    thrown = error
  }
  expect(thrown).toMatchObject({
    code: 'E_NEWER',
    data: { file: procedureMigrations.length + 3, app: procedureMigrations.length },
  })
  expect(readFileSync(path).equals(before)).toBe(true)
})

test("another program's database is refused and stays as it was, byte for byte", () => {
  const path = join(folder(), 'places.sqlite')
  const other = new Database(path)
  other.exec('CREATE TABLE bookmark (url TEXT)')
  other.close()
  const before = readFileSync(path)
  expect(codeOf(() => openProcedure(path))).toBe('E_OTHER_FILE')
  expect(readFileSync(path).equals(before)).toBe(true)
})

test('the library is not taken for a procedure, nor a procedure for the library', () => {
  const here = folder()
  openLibrary(join(here, 'l.sqlite')).close()
  createProcedure(join(here, 'p.sqlite'), row).close()
  expect(codeOf(() => openProcedure(join(here, 'l.sqlite')))).toBe('E_OTHER_FILE')
  expect(codeOf(() => openLibrary(join(here, 'p.sqlite')))).toBe('E_OTHER_FILE')
})

test.each([
  ['a letter', 'Geachte commissie,\n\nhierbij solliciteer ik.\n'.repeat(200)],
  ['one character', 'x'],
  ['a spreadsheet', `PK\u0003\u0004${'\u0000'.repeat(5000)}`],
  ['a page of zeros', '\u0000'.repeat(4096)],
])('a file that holds %s is no database, and stays as it was', (_, content) => {
  const path = join(folder(), 'p.sqlite')
  writeFileSync(path, content)
  expect(codeOf(() => openProcedure(path))).toBe('E_NOT_DATABASE')
  expect(readFileSync(path, 'utf8')).toBe(content)
})

test('a file cut to 0 bytes is called empty, not opened as a new procedure, and its log beside it is left alone', () => {
  const path = join(folder(), 'p.sqlite')
  const store = createProcedure(path, row)
  store.documents.put('design', bytes('only in the write-ahead log'), at, '0.1.0')
  copyFileSync(`${path}-wal`, `${path}.wal`)
  store.close()
  copyFileSync(`${path}.wal`, `${path}-wal`)
  truncateSync(path, 0)
  expect(codeOf(() => openProcedure(path))).toBe('E_EMPTY_FILE')
  expect(readFileSync(path).length).toBe(0)
  expect(readFileSync(`${path}-wal`).includes('only in the write-ahead log')).toBe(true)
})

test('a library cut to 0 bytes is called empty too, and not silently begun anew', () => {
  const path = join(folder(), 'l.sqlite')
  openLibrary(path).close()
  truncateSync(path, 0)
  expect(codeOf(() => openLibrary(path))).toBe('E_EMPTY_FILE')
})

test('a file of ours without the row that says which procedure it is counts as empty', () => {
  const path = made()
  const db = new Database(path)
  db.exec('DELETE FROM procedure')
  db.close()
  expect(codeOf(() => openProcedure(path))).toBe('E_EMPTY_FILE')
})

test('a file cut in half, as by a stick pulled out too early, is refused when it is opened', () => {
  const path = made()
  truncateSync(path, Math.floor(readFileSync(path).length / 2 / 4096) * 4096)
  expect(codeOf(() => openProcedure(path))).toBe('E_NOT_DATABASE')
})

test('a file with a page of rubbish in its middle is refused when it is opened, not at the first use', () => {
  const path = join(folder(), 'p.sqlite')
  const store = createProcedure(path, row)
  for (let n = 0; n < 200; n++) store.documents.put(`document ${n}`, new Uint8Array(900), at, '0.1.0')
  store.close()
  const whole = readFileSync(path)
  const page = Math.floor(whole.length / 4096 / 2)
  whole.fill(0xa5, page * 4096, (page + 1) * 4096)
  writeFileSync(path, whole)
  expect(codeOf(() => openProcedure(path))).toBe('E_NOT_DATABASE')
})

test('refusing a damaged file leaves the write-ahead log beside it alone: it may be all that is left', () => {
  const path = join(folder(), 'p.sqlite')
  const store = createProcedure(path, row)
  store.documents.put('design', bytes('only in the log'), at, '0.1.0')
  const log = readFileSync(`${path}-wal`)
  store.close()
  writeFileSync(path, 'broken '.repeat(1000))
  writeFileSync(`${path}-wal`, log)
  expect(codeOf(() => openProcedure(path))).toBe('E_NOT_DATABASE')
  expect(readFileSync(`${path}-wal`).equals(log)).toBe(true)
})

test('a folder where a file should be gives no access', () => {
  const path = join(folder(), 'p.sqlite')
  mkdirSync(path)
  expect(codeOf(() => openProcedure(path))).toBe('E_NO_ACCESS')
})

/** Runs as somebody whom file permissions bind: they do not bind root. */
const asOrdinaryPerson = <T>(run: () => T): T => {
  if (process.geteuid?.() !== 0) return run()
  process.seteuid?.(65534)
  try {
    return run()
  } finally {
    process.seteuid?.(0)
  }
}
// A worker thread cannot become somebody else; Windows binds by other means.
const permissionsBind = process.platform !== 'win32' && (process.geteuid?.() !== 0 || isMainThread)

test.runIf(permissionsBind)(
  'in a folder that may only be read nothing is opened or made, and the code says why',
  () => {
    const here = folder()
    const path = join(here, 'p.sqlite')
    createProcedure(path, row).close()
    chmodSync(path, 0o644)
    chmodSync(here, 0o555)
    onTestFinished(() => chmodSync(here, 0o755))
    expect(asOrdinaryPerson(() => codeOf(() => openProcedure(path)))).toBe('E_NO_ACCESS')
    expect(asOrdinaryPerson(() => codeOf(() => createProcedure(join(here, 'q.sqlite'), row)))).toBe(
      'E_NO_ACCESS',
    )
    expect(asOrdinaryPerson(() => codeOf(() => openLibrary(join(here, 'l.sqlite'))))).toBe('E_NO_ACCESS')
    expect(rawFiles(here).map((file) => file.name)).toEqual(['p.sqlite'])
  },
)

test.runIf(permissionsBind)('a file that one may not read gives no access', () => {
  const here = folder()
  const path = join(here, 'p.sqlite')
  createProcedure(path, row).close()
  chmodSync(here, 0o777)
  expect(asOrdinaryPerson(() => codeOf(() => openProcedure(path)))).toBe('E_NO_ACCESS')
})

test.runIf(process.platform !== 'win32')('a new file may be read and written by its owner only', () => {
  const path = made()
  const store = openProcedure(path)
  store.wraps.put('a', bytes('a'))
  const modes = ['', '-wal', '-shm'].map((ending) => (statSync(path + ending).mode & 0o777).toString(8))
  store.close()
  expect(modes).toEqual(['600', '600', '600'])
})

const sqlite = createRequire(import.meta.url).resolve('better-sqlite3')

/** Another process that runs `script` on the database `db` and then holds on until it is ended. */
const otherProcess = async (path: string, script: string): Promise<ChildProcess> => {
  const child = spawn(
    process.execPath,
    [
      '-e',
      `const db = require(${JSON.stringify(sqlite)})(process.argv[1]); ${script}
       console.log('ready'); setInterval(() => {}, 1000)`,
      path,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  await new Promise((resolve, reject) => {
    child.stdout?.once('data', resolve)
    child.once('exit', () => reject(new Error('the other process ended')))
  })
  return child
}

test('a file that another process holds is busy, and opens when that process is gone', async () => {
  const path = made()
  const other = await otherProcess(path, "db.pragma('locking_mode = EXCLUSIVE'); db.exec('BEGIN EXCLUSIVE')")
  expect(codeOf(() => openProcedure(path))).toBe('E_BUSY')
  const gone = new Promise((resolve) => other.once('exit', resolve))
  other.kill('SIGKILL')
  await gone
  openProcedure(path).close()
}, 20_000)

test('while another process writes, reading goes on and writing is busy and leaves nothing', async () => {
  const path = made()
  await otherProcess(path, "db.exec('BEGIN IMMEDIATE')")
  const store = openProcedure(path)
  expect(store.procedure().id).toBe(row.id)
  expect(codeOf(() => store.transaction(() => store.wraps.put('a', bytes('a'))))).toBe('E_BUSY')
  expect(codeOf(() => store.documents.put('design', bytes('d'), at, '0.1.0'))).toBe('E_BUSY')
  expect(store.documents.names()).toEqual([])
  store.close()
}, 20_000)
