import { ZegelError } from '../../domain/error.ts'
import type { App, Open } from '../app.ts'
import type { HandedFile } from '../handed/unpack.ts'
import { protocolState } from '../progressOf.ts'
import { concerns } from './concerns.ts'
import { readFileName } from './fileName.ts'
import { type OutFile, outboxOf } from './outbox.ts'
import { homeOf, readers } from './places.ts'
import { sweep } from './sweep.ts'

/** Reading and writing the exchange folder, in which others can put, change and remove whatever they like. */

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
  try {
    app.exchange(path).list()
    return null
  } catch (error) {
    return faultOf(error)
  }
}

/** So much of a folder is in memory at a time, in bytes: one archive. */
const atOnce = 64 * 1024 * 1024

/**
 * Names of files in a folder that are to be read, some at a time, and at least once nothing: what is known here may have changed.
 * @throws E_FOLDER_MISSING, E_NO_ACCESS
 */
export const wantedIn = (app: App, open: Open, path: string): string[][] => {
  const may = wanted(open)
  const portions: string[][] = [[]]
  let size = 0
  try {
    for (const { name, bytes } of app.exchange(path).list()) {
      if (!may(name)) continue
      if (size > 0 && size + bytes > atOnce) {
        portions.push([])
        size = 0
      }
      portions.at(-1)?.push(name)
      size += bytes
    }
  } catch (error) {
    throw new ZegelError(faultOf(error))
  }
  return portions
}

/** These files of a folder; one that cannot be read now is met again. */
export const readIn = (app: App, path: string, names: readonly string[]): HandedFile[] => {
  const folder = app.exchange(path)
  return names.flatMap((name) => {
    try {
      return [{ name, bytes: folder.read(name) }]
    } catch (error) {
      if (error instanceof ZegelError) return []
      throw error
    }
  })
}

/** Files of ours in a folder, as they looked when their contents were last compared: not read again at every turn. */
const compared = new WeakMap<Open['store'], Set<string>>()

/**
 * Removes from a folder what is about whoever is erased, and writes the outbox into it, except what lies there already with just
 * these contents: a name tells nothing of who wrote what under it. One that cannot be written keeps no other from being written.
 * @returns how many files are new there
 */
export const writeOut = (app: App, open: Open, path: string): number => {
  const folder = app.exchange(path)
  sweep(open, folder)
  const seen = compared.get(open.store) ?? new Set()
  compared.set(open.store, seen)
  const there = new Map(folder.list().map((one) => [one.name, one]))
  const looks = ({ id, name, bytes }: OutFile): string | null => {
    const found = there.get(name)
    return found?.bytes === bytes.length ? `${path} ${name} ${id} ${found.changed}` : null
  }
  let written = 0
  let failed: unknown = null
  for (const file of outboxOf(open)) {
    const look = looks(file)
    if (look !== null && seen.has(look)) continue
    try {
      const name = folder.write(file.name, file.bytes)
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
