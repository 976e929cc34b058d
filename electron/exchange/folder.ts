import { randomBytes } from 'node:crypto'
import {
  closeSync,
  constants,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { syncFolder } from '../../db/durable.ts'
import { translate, translating } from '../../db/translate.ts'
import type { ExchangeFolder, FolderFile } from '../../shared/app/ports.ts'
import { ZegelError } from '../../shared/domain/error.ts'
import { readPieces, writePieces } from './files.ts'

/** No message is larger (formats.md: an archive), in bytes; a zip around some may be. */
const largest = 128 * 1024 * 1024

/** How many names to try before giving up: as many other files would have to lie there under ours. */
const tries = 50

/** The exchange folder as it is asked where it may hang: everything waits for the system. */
export interface FolderHere {
  list(): FolderFile[]
  read(name: string): Uint8Array
  write(name: string, bytes: Uint8Array): string
  remove(name: string): void
}

/**
 * A name that OneDrive, Dropbox and Nextcloud leave where it is, and that our own list never shows. Each of them leaves
 * out what begins with ~ and ends in .tmp.
 */
const passing = (): string => `~zegel-${randomBytes(8).toString('hex')}.tmp`

/** May this be one of ours? What a program makes of two versions (a "conflict copy") is just one more file. */
const maybeOurs = (name: string): boolean => /^[^.~].*\.(zegel|json|zip)$/i.test(name)

/** File systems without links: sticks (FAT, exFAT) and some network shares. */
const withoutLinks: ReadonlySet<string> = new Set([
  'EPERM',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EINVAL',
  'EMLINK',
])

const codeOf = (error: unknown): string => String((error as { code?: unknown } | null)?.code ?? '')

/** A file itself, and no link or pipe: reading what a link leads to could end nowhere, and a pipe waits for its writer. */
const sizeOf = (path: string): number | null => {
  const found = lstatSync(path, { throwIfNoEntry: false })
  return found?.isFile() ? found.size : null
}

/** Opens without waiting and follows no link, whatever has come under the name since it was looked at. Windows has neither. */
const openFile = (path: string): number =>
  openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0))

/** Gives `part` the name `final` unless something has that name; false when something has. */
const takeName = (part: string, final: string): boolean => {
  try {
    linkSync(part, final)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    if (!withoutLinks.has(codeOf(error))) throw error
  }
  // Without links there is a moment in between; what would be lost then is the other half of a sync, which comes again.
  if (statSync(final, { throwIfNoEntry: false })) return false
  renameSync(part, final)
  return true
}

/** `kandidaat.zegel`, `kandidaat-2.zegel`, ... */
const numbered = (name: string, n: number): string => {
  const dot = name.indexOf('.')
  return n === 1 ? name : `${name.slice(0, dot)}-${n}${name.slice(dot)}`
}

/** @throws E_INPUT for a name that is no plain file name of ours: names from elsewhere are never used as paths */
const inside = (folder: string, name: string): string => {
  if (!maybeOurs(name) || /[/\\:\0]/.test(name)) throw new ZegelError('E_INPUT')
  return join(folder, name)
}

/**
 * @param folder path of a folder that exists
 * @param alive is called while something long goes on, each time that the folder has answered
 */
export const folderHere = (folder: string, alive: () => void = () => {}): FolderHere => {
  const read = (path: string): Uint8Array => {
    if (sizeOf(path) === null) throw new ZegelError('E_MISSING')
    const file = openFile(path)
    try {
      return readPieces(file, largest, alive)
    } finally {
      closeSync(file)
    }
  }
  const isSame = (path: string, bytes: Uint8Array): boolean => {
    if (sizeOf(path) !== bytes.length) return false
    try {
      return Buffer.compare(read(path), bytes) === 0
    } catch (error) {
      if (codeOf(translate(error)) === 'E_MISSING') return false // since it was looked at
      throw error
    }
  }
  return translating<FolderHere>({
    list: () =>
      readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile() && maybeOurs(entry.name))
        .flatMap(({ name }) => {
          const found = statSync(join(folder, name), { throwIfNoEntry: false })
          alive()
          return found ? [{ name, bytes: found.size, changed: found.mtimeMs }] : []
        })
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    read: (name) => read(inside(folder, name)),
    remove: (name) => {
      rmSync(inside(folder, name), { force: true })
      syncFolder(folder)
    },
    write: (name, bytes) => {
      const first = inside(folder, name)
      if (isSame(first, bytes)) return name
      const part = join(folder, passing())
      try {
        writePieces(part, bytes, alive)
        for (let n = 1; n <= tries; n += 1) {
          const free = numbered(name, n)
          if (takeName(part, join(folder, free))) {
            syncFolder(folder)
            return free
          }
          if (isSame(join(folder, free), bytes)) return free
        }
        throw new ZegelError('E_EXISTS')
      } finally {
        rmSync(part, { force: true })
      }
    },
  })
}

/** The exchange folder asked in place: for the command-line tool and tests, which have no window that could wait. */
export const exchangeFolder = (folder: string): ExchangeFolder => {
  const here = folderHere(folder)
  return {
    list: async () => here.list(),
    read: async (name) => here.read(name),
    write: async (name, bytes) => here.write(name, bytes),
    remove: async (name) => here.remove(name),
    fault: () => {
      try {
        here.list()
        return null
      } catch (error) {
        if (error instanceof ZegelError) return error.code
        throw error
      }
    },
  }
}
