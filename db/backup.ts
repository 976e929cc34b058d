import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { ZegelError } from '../shared/domain/error.ts'
import { translate } from './open.ts'

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

/** The backups in `folder`, newest first. */
export const backups = (folder: string): Backup[] => {
  let names: string[]
  try {
    names = readdirSync(folder)
  } catch {
    return []
  }
  return names
    .flatMap((file) => {
      const [, stamp, before] = pattern.exec(file) ?? []
      return stamp && before
        ? [{ file, at: timeOf(stamp), before, bytes: statSync(join(folder, file)).size }]
        : []
    })
    .sort((a, b) => b.at.localeCompare(a.at))
}

/**
 * Copies the database at `path` into `folder`, checks the copy, and only then gives it its name. Synchronous, by
 * VACUUM INTO: it reads one snapshot, writes no free pages, and works while the file is open elsewhere.
 * @param at moment, UTC
 * @param before the step that follows, a word of lower-case letters and hyphens
 * @throws E_DISK_FULL, E_BACKUP (the copy did not pass its check)
 */
export const backup = (path: string, folder: string, at: string, before: string): void => {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const final = join(folder, `${stampOf(at)}-${before}.sqlite`)
  const part = `${final}.part`
  rmSync(part, { force: true })
  try {
    const source = new Database(path, { readonly: true, fileMustExist: true })
    try {
      source.prepare('VACUUM INTO ?').run(part)
    } finally {
      source.close()
    }
    const copy = new Database(part, { readonly: true })
    try {
      if (copy.pragma('integrity_check', { simple: true }) !== 'ok') throw new ZegelError('E_BACKUP')
    } finally {
      copy.close()
    }
    renameSync(part, final)
  } catch (error) {
    rmSync(part, { force: true })
    throw translate(error)
  }
  for (const old of backups(folder).slice(kept)) rmSync(join(folder, old.file), { force: true })
}

/**
 * Puts a backup in the place of the file at `path`; the present file is first kept beside it as a backup "restore".
 * Close the store before.
 * @throws E_MISSING, E_DISK_FULL
 */
export const restore = (path: string, folder: string, file: string, at: string): void => {
  if (!pattern.test(file) || !backups(folder).some((b) => b.file === file)) throw new ZegelError('E_MISSING')
  const part = `${path}.part`
  rmSync(part, { force: true })
  try {
    const source = new Database(join(folder, file), { readonly: true, fileMustExist: true })
    try {
      source.prepare('VACUUM INTO ?').run(part)
    } finally {
      source.close()
    }
    try {
      backup(path, folder, at, 'restore')
    } catch {
      // The present file may be the very thing that is broken; then there is nothing to keep.
    }
    for (const ending of ['-wal', '-shm']) rmSync(path + ending, { force: true })
    renameSync(part, path)
  } catch (error) {
    rmSync(part, { force: true })
    throw translate(error)
  }
}
