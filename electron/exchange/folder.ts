import { randomBytes } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { readWhole, syncFolder, writeAll } from '../../db/durable.ts'
import { translating } from '../../db/translate.ts'
import type { ExchangeFolder } from '../../shared/app/ports.ts'
import { ZegelError } from '../../shared/domain/error.ts'

/** No message is larger (formats.md: an archive), in bytes; a zip around some may be. */
const largest = 128 * 1024 * 1024

/** How many names to try before giving up: as many other files would have to lie there under ours. */
const tries = 50

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

const isSame = (path: string, bytes: Uint8Array): boolean =>
  sizeOf(path) === bytes.length && readWhole(path)?.equals(bytes) === true

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

/** @param folder path of a folder that exists */
export const exchangeFolder = (folder: string): ExchangeFolder =>
  translating<ExchangeFolder>({
    list: () =>
      readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile() && maybeOurs(entry.name))
        .flatMap(({ name }) => {
          const found = statSync(join(folder, name), { throwIfNoEntry: false })
          return found ? [{ name, bytes: found.size, changed: found.mtimeMs }] : []
        })
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    read: (name) => {
      const path = inside(folder, name)
      const size = sizeOf(path)
      if (size === null) throw new ZegelError('E_MISSING')
      if (size > largest) throw new ZegelError('E_SIZE')
      return new Uint8Array(readFileSync(path))
    },
    remove: (name) => {
      rmSync(inside(folder, name), { force: true })
      syncFolder(folder)
    },
    write: (name, bytes) => {
      const first = inside(folder, name)
      if (isSame(first, bytes)) return name
      const part = join(folder, passing())
      try {
        const file = openSync(part, 'wx')
        try {
          writeAll(file, bytes, 0)
          fsyncSync(file)
        } finally {
          closeSync(file)
        }
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
