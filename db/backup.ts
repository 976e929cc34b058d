import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { ZegelError } from '../shared/domain/error.ts'
import {
  giveName,
  orNothing,
  removeCompanions,
  removeDatabase,
  startDatabase,
  syncFolder,
} from './durable.ts'
import { procedureMigrations } from './migrations/procedure/index.ts'
import { type Db, patience, reading, refuseStrangers } from './open.ts'
import { checkForm } from './store.ts'
import { translate } from './translate.ts'

/** How many backups of one procedure are kept; the oldest goes first. */
const kept = 8

export interface Backup {
  readonly file: string
  readonly at: string
  readonly before: string
  readonly bytes: number
}

const pattern = /^(\d{8}T\d{9}Z)-([a-z-]+)\.sqlite$/
const stampOf = (at: string) => at.replace(/[-:.]/g, '')
const timeOf = (stamp: string) =>
  stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/, '$1-$2-$3T$4:$5:$6.$7Z')

const filesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder)
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return []
    throw translate(error)
  }
}

/** The backups in `folder`, newest first; none when there is no such folder. @throws E_NO_ACCESS */
export const backups = (folder: string): Backup[] =>
  filesIn(folder)
    .flatMap((file) => {
      const [, stamp, before] = pattern.exec(file) ?? []
      return stamp && before
        ? [{ file, at: timeOf(stamp), before, bytes: statSync(join(folder, file)).size }]
        : []
    })
    .sort((a, b) => b.at.localeCompare(a.at))

/** Is this a whole procedure file of a version that this app knows? */
const check = (db: Db): void => {
  refuseStrangers(db, 'procedure', procedureMigrations.length)
  if (db.pragma('integrity_check(1)', { simple: true }) !== 'ok') throw new ZegelError('E_BACKUP')
  if ((db.pragma('foreign_key_check') as unknown[]).length > 0) throw new ZegelError('E_BACKUP')
  const row = db.prepare<[], { n: number }>('SELECT count(*) AS n FROM procedure').get()
  if (row?.n !== 1) throw new ZegelError('E_BACKUP')
  if (db.pragma('user_version', { simple: true }) === procedureMigrations.length) checkForm(db)
}

/**
 * A checked copy of the procedure file `from` as `to`. VACUUM INTO reads one snapshot of what is committed, also from a
 * write-ahead log that another connection has open, and takes no free pages along. It makes nothing durable: that is
 * done where the copy gets its name.
 */
const copy = (from: string, to: string): void => {
  startDatabase(to)
  reading(from, patience, (source) => source.prepare('VACUUM INTO ?').run(to))
  reading(to, patience, check)
}

/**
 * Copies the procedure file at `path` into `folder`, checks the copy, and only then gives it its name; then removes the
 * oldest when there are more than eight. Synchronous; the file may be open meanwhile, and what a transaction that still
 * runs has written is not in the copy.
 * @param at moment, UTC
 * @param before the step that follows, a word of lower-case letters and hyphens
 * @throws E_BACKUP (the copy did not pass its check), E_MISSING, E_EMPTY_FILE, E_NOT_DATABASE, E_OTHER_FILE, E_NEWER,
 *   E_DISK_FULL, E_NO_ACCESS, E_BUSY; the folder is then as it was
 */
export const backup = (path: string, folder: string, at: string, before: string): void => {
  const name = `${stampOf(at)}-${before}.sqlite`
  if (!pattern.test(name)) throw new RangeError(`not the name of a backup: ${name}`)
  const part = join(folder, `${name}.part`)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    for (const left of filesIn(folder))
      if (left.includes('.part')) rmSync(join(folder, left), { force: true })
    orNothing(part, () => {
      copy(path, part)
      giveName(part, join(folder, name))
    })
    for (const old of backups(folder).slice(kept)) rmSync(join(folder, old.file), { force: true })
  } catch (error) {
    throw translate(error)
  }
}

/**
 * A checked copy of the procedure file at `path`, as bytes, to be kept elsewhere. What it is made in lies in `folder` meanwhile
 * and goes, also with the next backup when this one is cut off.
 * @throws as backup
 */
export const copyBytes = (path: string, folder: string): Uint8Array => {
  const part = join(folder, 'elsewhere.sqlite.part')
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    try {
      copy(path, part)
      return new Uint8Array(readFileSync(part))
    } finally {
      removeDatabase(part)
    }
  } catch (error) {
    throw translate(error)
  }
}

/**
 * Is the file at `path` a whole procedure of a version that this app knows?
 * @throws E_BACKUP, E_NOT_DATABASE, E_OTHER_FILE, E_NEWER, E_EMPTY_FILE
 */
export const checkFile = (path: string): void => {
  try {
    reading(path, patience, check)
  } catch (error) {
    throw translate(error)
  }
}

/**
 * Removes every copy in `folder`, damaged and half-made ones included: what was erased from the procedure must not come
 * back with one of them.
 * @throws E_NO_ACCESS, E_BUSY
 */
export const removeBackups = (folder: string): void => {
  try {
    for (const file of filesIn(folder)) rmSync(join(folder, file), { force: true })
    if (existsSync(folder)) syncFolder(folder)
  } catch (error) {
    throw translate(error)
  }
}

/** What a file that cannot be backed up any more is called in the backup folder: kept for an expert, never listed. */
const damaged = (folder: string, at: string) => join(folder, `${stampOf(at)}.damaged`)

/** Reasons why a file cannot be copied as a database, as against: cannot be copied just now. */
const unreadable = ['E_BACKUP', 'E_EMPTY_FILE', 'E_NOT_DATABASE', 'E_OTHER_FILE', 'E_NEWER']

/** Keeps the present file before another takes its place: as a backup, or byte for byte when it is broken. */
export const keepPresent = (path: string, folder: string, at: string): void => {
  try {
    backup(path, folder, at, 'restore')
    // Everything into the file, so that it is whole even if the process ends before the other takes its place.
    const db = new Database(path, { fileMustExist: true, timeout: patience })
    db.pragma('wal_checkpoint(TRUNCATE)')
    db.close()
  } catch (error) {
    const code = error instanceof ZegelError ? error.code : ''
    if (code === 'E_MISSING') return
    if (!unreadable.includes(code)) throw error
    for (const ending of ['', '-wal']) {
      const size = statSync(path + ending, { throwIfNoEntry: false })?.size ?? 0
      if (size > 0) copyFileSync(path + ending, damaged(folder, at) + ending)
    }
  }
}

/**
 * Puts a backup in the place of the file at `path`. The present file is first kept: as a backup "restore", or, when it
 * is too broken for that, byte for byte as `<time>.damaged`. Close the store before.
 * @throws E_MISSING (no such backup), E_BACKUP, E_NOT_DATABASE (the backup is broken), E_NEWER, E_DISK_FULL,
 *   E_NO_ACCESS, E_BUSY; the present file is then as it was
 */
export const restore = (path: string, folder: string, file: string, at: string): void => {
  if (!backups(folder).some((b) => b.file === file)) throw new ZegelError('E_MISSING')
  const part = `${path}.part`
  try {
    orNothing(part, () => {
      copy(join(folder, file), part)
      keepPresent(path, folder, at)
      removeCompanions(path)
      giveName(part, path)
    })
  } catch (error) {
    throw translate(error)
  }
}
