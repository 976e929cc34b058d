import { createHash } from 'node:crypto'
import { closeSync, constants, fstatSync, fsyncSync, openSync, readSync, renameSync, rmSync } from 'node:fs'
import { writeAll } from '../../db/durable.ts'
import { translating } from '../../db/translate.ts'
import { ZegelError } from '../../shared/domain/error.ts'

/** So much is read or written at a time, in bytes: in between it is told that the folder answers. */
const piece = 1024 * 1024

/** All of an open file as it is now. @throws E_MISSING for what is no file, E_SIZE for more than `most` bytes */
export const readPieces = (file: number, most: number, alive: () => void): Uint8Array => {
  const found = fstatSync(file)
  if (!found.isFile()) throw new ZegelError('E_MISSING')
  if (found.size > most) throw new ZegelError('E_SIZE')
  const bytes = new Uint8Array(found.size)
  let at = 0
  while (at < bytes.length) {
    const read = readSync(file, bytes, at, Math.min(piece, bytes.length - at), at)
    alive()
    if (read === 0) break // cut short meanwhile
    at += read
  }
  return bytes.subarray(0, at)
}

/** Makes a file that was not there, durably, each piece: a slow stick would answer nothing while it takes all of a large file. */
export const writePieces = (path: string, bytes: Uint8Array, alive: () => void): void => {
  const file = openSync(path, 'wx')
  try {
    for (let at = 0; at < bytes.length; at += piece) {
      writeAll(file, bytes.subarray(at, at + piece), at)
      fsyncSync(file)
      alive()
    }
  } finally {
    closeSync(file)
  }
}

/** Files that a person chose, by their paths, as they are asked where that may hang: everything waits for the system. */
export interface FilesHere {
  /** @throws E_MISSING also for what is no file, E_SIZE for more than `most` bytes */
  read(path: string, most: number): Uint8Array
  /** Writes a file whole or not at all: never half a file under its name. */
  write(path: string, bytes: Uint8Array): void
  /** Is the file still the one with this SHA-256? One that cannot be read counts as changed: it is let be. */
  find(path: string, sha256: string): 'there' | 'changed' | 'gone'
  /** Removes the file, but only when it still is what was saved there. */
  remove(path: string, sha256: string): 'removed' | 'changed' | 'gone'
}

/** @param alive is called while something long goes on, each time that the folder has answered */
export const filesHere = (alive: () => void = () => {}): FilesHere => {
  const read = (path: string, most: number): Uint8Array => {
    // Without waiting for who would write into a pipe; that it is none is seen once it is open. Windows has no such flag.
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      return readPieces(file, most, alive)
    } finally {
      closeSync(file)
    }
  }
  const find: FilesHere['find'] = (path, sha256) => {
    try {
      const bytes = read(path, Number.POSITIVE_INFINITY)
      return createHash('sha256').update(bytes).digest('hex') === sha256 ? 'there' : 'changed'
    } catch (error) {
      return (error as { code?: string }).code === 'ENOENT' ? 'gone' : 'changed'
    }
  }
  return translating<FilesHere>({
    read,
    write: (path, bytes) => {
      const part = `${path}.part`
      rmSync(part, { force: true })
      try {
        writePieces(part, bytes, alive)
        renameSync(part, path)
      } catch (error) {
        rmSync(part, { force: true })
        throw error
      }
    },
    find,
    remove: (path, sha256) => {
      const found = find(path, sha256)
      if (found !== 'there') return found
      rmSync(path, { force: true })
      return 'removed'
    },
  })
}
