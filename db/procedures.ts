import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { join } from 'node:path'
import type { ProcedureFiles } from '../shared/app/app.ts'
import type { Clock } from '../shared/app/ports.ts'
import { ZegelError } from '../shared/domain/error.ts'
import { backup, backups, restore } from './backup.ts'
import { removeDatabase } from './durable.ts'
import { identitiesIn } from './identities.ts'
import { procedureMigrations } from './migrations/procedure/index.ts'
import { applicationIds } from './open.ts'
import { createProcedure, openProcedure } from './store.ts'

const isId = /^[0-9a-hjkmnp-tv-z]{10}$/

/**
 * Why the file cannot be ours, from the 100 bytes of SQLite's header (https://sqlite.org/fileformat2.html, 1.3), so that
 * a list of files needs to open none of them. The whole check happens when it is opened.
 */
const faultOf = (path: string): string | null => {
  const header = Buffer.alloc(100)
  try {
    const file = openSync(path, 'r')
    try {
      if (readSync(file, header, 0, 100, 0) === 0) return 'E_EMPTY_FILE'
    } finally {
      closeSync(file)
    }
  } catch {
    return 'E_NO_ACCESS'
  }
  if (header.toString('latin1', 0, 16) !== 'SQLite format 3\0') return 'E_NOT_DATABASE'
  if (header.readUInt32BE(68) !== applicationIds.procedure) return 'E_OTHER_FILE'
  return header.readUInt32BE(60) > procedureMigrations.length ? 'E_NEWER' : null
}

/**
 * The procedures of one data folder: `<id>.sqlite`, and beside it `identities/<id>/` and `backups/<id>/`. A file of an older
 * version is backed up before it is migrated.
 * @throws E_MISSING for an id that is none; see openFile for what a damaged file gives
 */
export const filesIn = (folder: string, clock: Clock = () => new Date().toISOString()): ProcedureFiles => {
  const checked = (id: string): string => {
    if (!isId.test(id)) throw new ZegelError('E_MISSING')
    return id
  }
  const path = (id: string) => join(folder, `${checked(id)}.sqlite`)
  const identities = (id: string) => join(folder, 'identities', checked(id))
  const copies = (id: string) => join(folder, 'backups', checked(id))
  return {
    ids: () =>
      existsSync(folder)
        ? readdirSync(folder)
            .filter((name) => name.endsWith('.sqlite'))
            .map((name) => name.slice(0, -'.sqlite'.length))
            .filter((name) => isId.test(name))
            .sort()
        : [],
    fault: (id) => faultOf(path(id)),
    open: (id) => ({
      store: openProcedure(path(id), () => backup(path(id), copies(id), clock(), 'migrate')),
      identities: identitiesIn(identities(id)),
    }),
    create: (row) => {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      return { store: createProcedure(path(row.id), row), identities: identitiesIn(identities(row.id)) }
    },
    remove: (id) => {
      removeDatabase(path(id))
      rmSync(identities(id), { recursive: true, force: true })
      rmSync(copies(id), { recursive: true, force: true })
    },
    adopt: (id, from) => {
      const identitiesFrom = join(from, 'identities', checked(id))
      mkdirSync(join(folder, 'identities'), { recursive: true, mode: 0o700 })
      if (existsSync(identitiesFrom)) renameSync(identitiesFrom, identities(id))
      renameSync(join(from, `${checked(id)}.sqlite`), path(id))
      rmSync(from, { recursive: true, force: true })
    },
    backup: (id, at, before) => backup(path(id), copies(id), at, before),
    backups: (id) => backups(copies(id)),
    restore: (id, file, at) => restore(path(id), copies(id), file, at),
  }
}
