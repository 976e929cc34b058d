import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/** What SQLite keeps beside a database. Left beside another file of that name, it would be played into it. */
const companions = ['-wal', '-shm', '-journal'] as const

export const removeCompanions = (path: string): void => {
  for (const ending of companions) rmSync(path + ending, { force: true })
}

/** Removes a database that is not, or not yet, worth its name. */
export const removeDatabase = (path: string): void => {
  rmSync(path, { force: true })
  removeCompanions(path)
}

/** Makes an empty file that only its owner may read; what stood there before is gone. */
export const startDatabase = (path: string): void => {
  removeDatabase(path)
  closeSync(openSync(path, 'wx', 0o600))
}

const sync = (path: string, flags: 'r' | 'r+'): void => {
  const file = openSync(path, flags)
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Makes names in a folder as durable as the files that bear them. Windows does this itself and opens no folders. */
export const syncFolder = (folder: string): void => {
  if (process.platform !== 'win32') sync(folder, 'r')
}

/** Gives the finished file `part` its name `final` in one step that a power cut leaves either done or not done. */
export const giveName = (part: string, final: string): void => {
  sync(part, 'r+')
  renameSync(part, final)
  syncFolder(dirname(final))
}

/**
 * Runs `make`, which makes the database file `part`; when it throws, what there is of `part` goes, and the error passes.
 */
export const orNothing = (part: string, make: () => void): void => {
  try {
    make()
  } catch (error) {
    try {
      removeDatabase(part)
    } catch {
      // Where nothing can be removed the person must hear what went wrong first, not this.
    }
    throw error
  }
}

/** The bytes of a file, or null when there is none. */
export const readWhole = (path: string): Buffer | null => {
  try {
    return readFileSync(path)
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return null
    throw error
  }
}

/** Writes all of `bytes` from `position` on: on a full disk one write may end early without an error. */
export const writeAll = (file: number, bytes: Uint8Array, position: number): void => {
  let written = 0
  while (written < bytes.length)
    written += writeSync(file, bytes, written, bytes.length - written, position + written)
}
