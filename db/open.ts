import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { ZegelError } from '../shared/domain/error.ts'
import { giveName, orNothing, removeCompanions, startDatabase } from './durable.ts'
import { migrate } from './migrate.ts'
import { translate } from './translate.ts'

export type Db = Database.Database

/** Marks of our files in the SQLite header, so that another program's database is never taken for ours. */
export const applicationIds = { procedure: 0x5a45474c, library: 0x5a45474d } as const
export type FileKind = keyof typeof applicationIds

/** No database is smaller, in bytes (fileformat2.html, "pages"); SQLite itself takes a stray byte for a new database. */
const smallest = 512

/** How long to wait for another program that holds the file, in milliseconds. */
export const patience = 2000

/**
 * What SQLite forgets between opens: WAL with synchronous=FULL, foreign keys, recursive triggers (else INSERT OR REPLACE
 * slips past append-only triggers), secure_delete; and distrust of a file that came from elsewhere, as SQLite advises
 * ("Defense Against The Dark Arts").
 */
const settings = [
  'trusted_schema = OFF',
  'cell_size_check = ON',
  'journal_mode = WAL',
  'synchronous = FULL',
  'foreign_keys = ON',
  'recursive_triggers = ON',
  'secure_delete = ON',
] as const

/** @throws E_OTHER_FILE, E_NEWER */
export const refuseStrangers = (db: Db, kind: FileKind, newest: number): void => {
  if (db.pragma('application_id', { simple: true }) !== applicationIds[kind])
    throw new ZegelError('E_OTHER_FILE')
  const version = db.pragma('user_version', { simple: true }) as number
  if (version > newest) throw new ZegelError('E_NEWER', { file: version, app: newest })
}

/** @throws E_MISSING, E_NO_ACCESS (a folder), E_EMPTY_FILE, E_NOT_DATABASE */
const refuseStumps = (path: string): void => {
  const found = statSync(path)
  if (!found.isFile()) throw new ZegelError('E_NO_ACCESS')
  if (found.size === 0) throw new ZegelError('E_EMPTY_FILE')
  if (found.size < smallest) throw new ZegelError('E_NOT_DATABASE')
}

/**
 * Opens a file for `read` without changing it or its log, whatever state they are in. Always through SQLite: closing a
 * file that was opened any other way would drop the locks of a connection that has it open in this process
 * (https://sqlite.org/howtocorrupt.html, 2.2).
 * @param wait how long to wait for another program that holds the file, in milliseconds
 */
export const reading = <T>(path: string, wait: number, read: (db: Db) => T): T => {
  refuseStumps(path)
  // A connection that may only read leaves an empty log lying about when it closes.
  const atRest = !existsSync(`${path}-wal`)
  const db = new Database(path, { readonly: true, fileMustExist: true, timeout: wait })
  try {
    return read(db)
  } finally {
    db.close()
    if (atRest) removeCompanions(path)
  }
}

/** Why a file would not open, as far as its first page tells: the code that openFile would throw, or null. */
export const faultOf = (path: string, kind: FileKind, newest: number): string | null => {
  try {
    reading(path, 0, (db) => refuseStrangers(db, kind, newest))
    return null
  } catch (error) {
    const ours = translate(error)
    return ours instanceof ZegelError ? ours.code : 'E_NO_ACCESS'
  }
}

/**
 * Opens a procedure or library file, migrates it, and sets what SQLite forgets.
 * @param beforeMigrating called when the file is of an older version, before anything in it changes
 * @throws E_MISSING, E_EMPTY_FILE (cut to 0 bytes), E_NOT_DATABASE (or damaged), E_OTHER_FILE (another program's or
 *   kind's), E_NEWER (made by a newer version), E_NO_ACCESS, E_BUSY, E_DISK_FULL
 */
export const openFile = (
  path: string,
  kind: FileKind,
  migrations: readonly string[],
  beforeMigrating: () => void = () => {},
): Db => {
  let db: Db | undefined
  try {
    refuseStumps(path)
    accessSync(path, constants.R_OK | constants.W_OK)
    // First without the right to write: on a damaged file SQLite would clear away the log, which may be all that is left.
    reading(path, patience, (seen) => {
      refuseStrangers(seen, kind, migrations.length)
      if (seen.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new ZegelError('E_NOT_DATABASE')
    })
    db = new Database(path, { fileMustExist: true, timeout: patience })
    for (const setting of settings) db.pragma(setting)
    if ((db.pragma('user_version', { simple: true }) as number) < migrations.length) {
      beforeMigrating()
      migrate(db, migrations)
    }
    return db
  } catch (error) {
    db?.close()
    throw translate(error)
  }
}

/**
 * Makes a new file and gives it its name when it is whole, so that a killed process leaves no half one.
 * @param fill what every such file holds from the first moment
 * @throws E_EXISTS, E_NO_ACCESS, E_DISK_FULL
 */
export const createFile = (
  path: string,
  kind: FileKind,
  migrations: readonly string[],
  fill: (db: Db) => void = () => {},
): void => {
  const part = `${path}.part`
  try {
    if (existsSync(path)) throw new ZegelError('E_EXISTS')
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    orNothing(part, () => {
      startDatabase(part)
      const db = new Database(part)
      try {
        for (const setting of settings) db.pragma(setting)
        db.pragma(`application_id = ${applicationIds[kind]}`)
        migrate(db, migrations)
        fill(db)
      } finally {
        db.close()
      }
      removeCompanions(path)
      giveName(part, path)
    })
  } catch (error) {
    throw translate(error)
  }
}
