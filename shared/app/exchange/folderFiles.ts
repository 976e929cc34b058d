import { ZegelError } from '../../domain/error.ts'
import type { App, Open } from '../app.ts'
import type { HandedFile } from '../handed/unpack.ts'
import type { ExchangeFolder } from '../ports.ts'
import { protocolState } from '../progressOf.ts'
import { concerns } from './concerns.ts'
import { readFileName } from './fileName.ts'
import { type OutFile, outboxOf } from './outbox.ts'
import { homeOf, readers } from './places.ts'
import { sweep } from './sweep.ts'
import { noteGone, noteRead, noteUnread, ofAll } from './unread.ts'

/**
 * Reading and writing the exchange folder, in which others can put, change and remove whatever they like. While it answers the app goes
 * on: whatever was known before is looked at again after.
 */

/** @throws E_NO_PROCEDURE when it was left, or another is open */
const mustBeOpen = (app: App, open: Open): void => {
  if (app.open !== open) throw new ZegelError('E_NO_PROCEDURE')
}

/** Nothing of a folder is read twice that its name says is known here, or no business of this laptop. */
const wanted = (open: Open): ((name: string) => boolean) => {
  const home = homeOf(open)
  const reads = readers(open).includes(home ?? '')
  const known = new Set([...protocolState(open).known].map((id) => id.slice(0, 8)))
  return (name) => {
    const said = readFileName(name)
    if (said?.procedure !== open.id) return true
    if (known.has(said.begin)) return false
    return concerns(home, said.kind, said.who === 'all' ? null : said.who, reads)
  }
}

/** What keeps a folder from being used, or null. The folder being gone is said as such. */
const faultOf = (error: unknown): string => {
  if (!(error instanceof ZegelError)) throw error
  return error.code === 'E_MISSING' ? 'E_FOLDER_MISSING' : error.code
}

export const folderFault = (app: App, path: string): string | null => {
  const code = app.exchange(path).fault()
  return code === 'E_MISSING' ? 'E_FOLDER_MISSING' : code
}

/** The folder, for as long as the procedure is open: what it answers later is nobody's. @throws E_NO_PROCEDURE then */
const folderOf = (app: App, open: Open, path: string): ExchangeFolder => {
  const folder = app.exchange(path)
  const still = async <T>(answer: Promise<T>): Promise<T> => {
    try {
      return await answer
    } finally {
      mustBeOpen(app, open)
    }
  }
  return {
    list: () => still(folder.list()),
    read: (name) => still(folder.read(name)),
    write: (name, bytes) => still(folder.write(name, bytes)),
    remove: (name) => still(folder.remove(name)),
    fault: folder.fault,
  }
}

/** So much of a folder is in memory at a time, in bytes: one archive. */
const atOnce = 64 * 1024 * 1024

/**
 * Names of files in a folder that are to be read, some at a time, and at least once nothing: what is known here may have changed.
 * @throws E_FOLDER_MISSING, E_NO_ACCESS, E_SILENT
 */
export const wantedIn = async (app: App, open: Open, path: string): Promise<string[][]> => {
  const files = await folderOf(app, open, path)
    .list()
    .catch((error: unknown) => {
      throw new ZegelError(faultOf(error))
    })
  const may = wanted(open)
  const portions: string[][] = [[]]
  let size = 0
  for (const { name, bytes } of files) {
    if (!may(name)) continue
    if (size > 0 && size + bytes > atOnce) {
      portions.push([])
      size = 0
    }
    portions.at(-1)?.push(name)
    size += bytes
  }
  noteGone(open, path, new Set(portions.flat()))
  return portions
}

/** Another program has the file just now: one that scans it, or keeps the folder the same elsewhere. */
const passes: ReadonlySet<string> = new Set(['E_NO_ACCESS', 'E_BUSY', 'E_IO'])

/**
 * These files of a folder, and how many could not be read just now: those are to be met again.
 * @throws E_SILENT
 */
export const readIn = async (
  app: App,
  open: Open,
  path: string,
  names: readonly string[],
): Promise<{ files: HandedFile[]; unread: number }> => {
  const folder = folderOf(app, open, path)
  const files: HandedFile[] = []
  let unread = 0
  for (const name of names) {
    try {
      files.push({ name, bytes: await folder.read(name) })
      noteRead(open, path, name)
    } catch (error) {
      if (!(error instanceof ZegelError) || ofAll.has(error.code)) throw error
      if (passes.has(error.code)) unread += 1
      if (error.code !== 'E_MISSING') noteUnread(app, open, path, name, error.code)
    }
  }
  return { files, unread }
}

/** Files of ours in a folder, as they looked when their contents were last compared: not read again at every turn. */
const compared = new WeakMap<Open['store'], Set<string>>()

/** What this laptop gives, for as long as it is so: somebody who is erased while a folder answers goes into none any more. */
const giving = (open: Open): { files: readonly OutFile[]; isGiven: (file: OutFile) => boolean } => {
  const files = outboxOf(open)
  let then = open.store.messages.count()
  let ids = new Set(files.map(({ id }) => id))
  return {
    files,
    isGiven: ({ id }) => {
      const now = open.store.messages.count()
      if (now !== then) ids = new Set(outboxOf(open).map((one) => one.id))
      then = now
      return ids.has(id)
    },
  }
}

/**
 * Removes from a folder what is about whoever is erased, and writes the outbox into it, except what lies there already with just
 * these contents: a name tells nothing of who wrote what under it. One that cannot be written keeps no other from being written.
 * @returns how many files are new there
 */
export const writeOut = async (app: App, open: Open, path: string): Promise<number> => {
  const folder = folderOf(app, open, path)
  await sweep(open, folder)
  const seen = compared.get(open.store) ?? new Set()
  compared.set(open.store, seen)
  const there = new Map((await folder.list()).map((one) => [one.name, one]))
  const looks = ({ id, name, bytes }: OutFile): string | null => {
    const found = there.get(name)
    return found?.bytes === bytes.length ? `${path} ${name} ${id} ${found.changed}` : null
  }
  let written = 0
  let failed: unknown = null
  const { files, isGiven } = giving(open)
  for (const file of files) {
    const look = looks(file)
    if ((look !== null && seen.has(look)) || !isGiven(file)) continue
    try {
      const name = await folder.write(file.name, file.bytes)
      if (!there.has(name)) written += 1
      if (name === file.name && look !== null) seen.add(look)
    } catch (error) {
      if (!(error instanceof ZegelError) || error.code !== 'E_EXISTS') throw error
      failed = error
    }
  }
  if (failed !== null) throw failed
  return written
}
