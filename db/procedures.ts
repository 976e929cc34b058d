import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ProcedureFiles } from '../shared/app/app.ts'
import type { Clock } from '../shared/app/ports.ts'
import { ZegelError } from '../shared/domain/error.ts'
import { backup, backups, checkFile, copyBytes, keepPresent, removeBackups, restore } from './backup.ts'
import { giveName, removeCompanions, removeDatabase } from './durable.ts'
import { identitiesIn } from './identities.ts'
import { procedureMigrations } from './migrations/procedure/index.ts'
import { faultOf } from './open.ts'
import { createProcedure, openProcedure } from './store.ts'
import { translating } from './translate.ts'

/** What a procedure is called from the moment on which it is removed; whatever was cut off is removed at the next start. */
const removedEnding = '.removed'

const isId = /^[0-9a-hjkmnp-tv-z]{10}$/

const fileIn = (folder: string, id: string): string => join(folder, `${id}.sqlite`)
const copiesIn = (folder: string, id: string): string => join(folder, 'backups', id)

/** A checked copy of the file of a procedure in `folder`, as bytes. @throws see copyBytes */
export const copyIn = async (folder: string, id: string): Promise<Uint8Array> =>
  copyBytes(fileIn(folder, id), copiesIn(folder, id))

/** Backs the file of a procedure in `folder` up. @throws see backup */
export const backupIn = async (folder: string, id: string, at: string, before: string): Promise<void> =>
  backup(fileIn(folder, id), copiesIn(folder, id), at, before)

/**
 * The procedures of one data folder: `<id>.sqlite`, and beside it `identities/<id>/` and `backups/<id>/`. A file of an older
 * version is backed up before it is migrated.
 * @throws E_MISSING for an id that is none, E_EXISTS; see openFile for what a damaged file gives
 */
export const filesIn = (folder: string, clock: Clock = () => new Date().toISOString()): ProcedureFiles => {
  const checked = (id: string): string => {
    if (!isId.test(id)) throw new ZegelError('E_MISSING')
    return id
  }
  const path = (id: string) => fileIn(folder, checked(id))
  const identities = (id: string) => join(folder, 'identities', checked(id))
  const copies = (id: string) => copiesIn(folder, checked(id))
  const removed = (id: string) => join(folder, `${id}${removedEnding}`)
  /** Everything of a procedure but its name, which goes last: as long as it is there, there is something left to remove. */
  const finishRemoval = (id: string): void => {
    removeCompanions(path(id))
    rmSync(identities(id), { recursive: true, force: true })
    rmSync(copies(id), { recursive: true, force: true })
    removeDatabase(removed(id))
  }
  const finishRemovals = (): void => {
    for (const name of existsSync(folder) ? readdirSync(folder) : []) {
      const id = name.endsWith(removedEnding) ? name.slice(0, -removedEnding.length) : ''
      // Made anew or put back since: then the folders beside it are that one's.
      if (isId.test(id) && existsSync(path(id))) removeDatabase(removed(id))
      else if (isId.test(id)) finishRemoval(id)
    }
  }
  const adopt = (id: string, from: string): void => {
    if (existsSync(path(id))) throw new ZegelError('E_EXISTS')
    const identitiesFrom = join(from, 'identities', id)
    mkdirSync(join(folder, 'identities'), { recursive: true, mode: 0o700 })
    // Identities first: without its file a procedure is not there, with it it must be whole.
    rmSync(identities(id), { recursive: true, force: true })
    if (existsSync(identitiesFrom)) renameSync(identitiesFrom, identities(id))
    removeCompanions(path(id))
    giveName(join(from, `${id}.sqlite`), path(id))
    rmSync(from, { recursive: true, force: true })
  }
  try {
    finishRemovals()
  } catch {
    // Something holds it open: the app starts all the same, and the next start tries again.
  }
  return translating<ProcedureFiles>({
    ids: () =>
      existsSync(folder)
        ? readdirSync(folder)
            .filter((name) => name.endsWith('.sqlite'))
            .map((name) => name.slice(0, -'.sqlite'.length))
            .filter((name) => isId.test(name))
            .sort()
        : [],
    identity: (id, member) => identitiesIn(identities(id)).read(member),
    fault: (id) => faultOf(path(id), 'procedure', procedureMigrations.length),
    open: (id) => ({
      store: openProcedure(path(id), () => backup(path(id), copies(id), clock(), 'migrate')),
      identities: identitiesIn(identities(id)),
    }),
    create: (row, fill = () => {}) => {
      if (existsSync(path(row.id))) throw new ZegelError('E_EXISTS')
      const from = join(folder, `.new-${row.id}`)
      rmSync(from, { recursive: true, force: true })
      try {
        const made = {
          store: createProcedure(join(from, `${row.id}.sqlite`), row),
          identities: identitiesIn(join(from, 'identities', row.id)),
        }
        try {
          made.store.transaction(() => fill(made))
          made.store.checkpoint()
        } finally {
          made.store.close()
        }
        adopt(row.id, from)
      } finally {
        rmSync(from, { recursive: true, force: true })
      }
      return { store: openProcedure(path(row.id)), identities: identitiesIn(identities(row.id)) }
    },
    remove: (id) => {
      giveName(path(id), removed(id))
      finishRemoval(id)
    },
    adopt,
    backup: (id, at, before) => backup(path(id), copies(id), at, before),
    backupAside: (id, at, before) => backupIn(folder, checked(id), at, before),
    backups: (id) => backups(copies(id)),
    removeBackups: (id) => removeBackups(copies(id)),
    restore: (id, file, at) => restore(path(id), copies(id), file, at),
    copy: (id) => copyIn(folder, checked(id)),
    changed: (id) =>
      Math.max(
        ...['', '-wal'].map((end) => statSync(path(id) + end, { throwIfNoEntry: false })?.mtimeMs ?? 0),
      ),
    replace: (id, bytes, at, fill) => {
      const from = join(folder, `.new-${checked(id)}`)
      const fresh = join(from, `${id}.sqlite`)
      rmSync(from, { recursive: true, force: true })
      try {
        mkdirSync(from, { recursive: true, mode: 0o700 })
        writeFileSync(fresh, bytes, { mode: 0o600, flush: true })
        checkFile(fresh)
        const store = openProcedure(fresh)
        try {
          if (store.procedure().id !== id) throw new ZegelError('E_OTHER_FILE')
          const there = faultOf(path(id), 'procedure', procedureMigrations.length) === null
          const before = there ? openProcedure(path(id)) : null
          try {
            store.transaction(() => fill({ store, identities: identitiesIn(identities(id)) }, before))
          } finally {
            before?.close()
          }
          store.checkpoint()
        } finally {
          store.close()
        }
        keepPresent(path(id), copies(id), at)
        removeCompanions(path(id))
        giveName(fresh, path(id))
      } finally {
        rmSync(from, { recursive: true, force: true })
      }
    },
  })
}
