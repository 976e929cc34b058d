import { ZegelError } from '../shared/domain/error.ts'

/** Result codes of SQLite and of the file system, by their beginning (SQLite's extended codes add to the plain one). */
const meanings: readonly (readonly [beginning: string, ours: string])[] = [
  ['SQLITE_FULL', 'E_DISK_FULL'],
  ['SQLITE_IOERR_WRITE', 'E_DISK_FULL'],
  ['SQLITE_IOERR_SHMSIZE', 'E_DISK_FULL'],
  ['ENOSPC', 'E_DISK_FULL'],
  ['EDQUOT', 'E_DISK_FULL'],
  ['SQLITE_NOTADB', 'E_NOT_DATABASE'],
  ['SQLITE_CORRUPT', 'E_NOT_DATABASE'],
  ['SQLITE_IOERR_SHORT_READ', 'E_NOT_DATABASE'],
  ['SQLITE_READONLY', 'E_NO_ACCESS'],
  ['SQLITE_CANTOPEN', 'E_NO_ACCESS'],
  ['SQLITE_PERM', 'E_NO_ACCESS'],
  ['EACCES', 'E_NO_ACCESS'],
  ['EPERM', 'E_NO_ACCESS'],
  ['EROFS', 'E_NO_ACCESS'],
  ['ENOTDIR', 'E_NO_ACCESS'],
  ['ELOOP', 'E_NO_ACCESS'],
  ['ENOENT', 'E_MISSING'],
  ['SQLITE_BUSY', 'E_BUSY'],
  ['SQLITE_LOCKED', 'E_BUSY'],
  ['SQLITE_PROTOCOL', 'E_BUSY'],
  ['EBUSY', 'E_BUSY'],
  ['EAGAIN', 'E_BUSY'],
  // What shares say that have lost their other side, and Windows (UNKNOWN) of whatever it has no word for.
  ['ETIMEDOUT', 'E_SILENT'],
  ['ENOTCONN', 'E_SILENT'],
  ['ECONN', 'E_SILENT'],
  ['EHOST', 'E_SILENT'],
  ['ENET', 'E_SILENT'],
  ['ESTALE', 'E_SILENT'],
  ['EIO', 'E_IO'],
  ['UNKNOWN', 'E_IO'],
]

/** Turns an error of SQLite or of the file system into ours; anything else passes through unchanged. */
export const translate = (error: unknown): unknown => {
  if (error instanceof ZegelError) return error
  const code = String((error as { code?: unknown } | null)?.code ?? '')
  const meaning = meanings.find(([beginning]) => code.startsWith(beginning))
  return meaning ? new ZegelError(meaning[1]) : error
}

/** The same functions, each throwing our errors instead of those from below. */
export const translating = <T extends object>(functions: T): T =>
  Object.fromEntries(
    Object.entries(functions as Record<string, (...input: unknown[]) => unknown>).map(([name, run]) => [
      name,
      (...input: unknown[]) => {
        try {
          return run(...input)
        } catch (error) {
          throw translate(error)
        }
      },
    ]),
  ) as T
