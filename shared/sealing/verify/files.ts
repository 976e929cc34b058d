import { closeSync, openSync, readSync, statSync } from 'node:fs'

/** A file that cannot be read at all: no statement about what it holds. */
export class Unreadable extends Error {}

/**
 * The bytes of a regular file, and of a longer one only `limit` and one more, so that its size shows.
 * @throws Unreadable with a sentence
 */
export const bytesOf = (path: string, limit: number): Buffer => {
  const size = sizeOf(path)
  const descriptor = reached(() => openSync(path, 'r'))
  try {
    const bytes = Buffer.alloc(Math.min(size, limit + 1))
    let read = 0
    while (read < bytes.length) {
      const more = readSync(descriptor, bytes, read, bytes.length - read, read)
      if (more === 0) break
      read += more
    }
    return bytes.subarray(0, read)
  } finally {
    closeSync(descriptor)
  }
}

/** Asked before opening, because opening a pipe would wait for whoever writes to it. */
const sizeOf = (path: string): number => {
  const stat = reached(() => statSync(path))
  if (!stat.isFile()) throw new Unreadable('it is not a file')
  return stat.size
}

const reached = <T>(reach: () => T): T => {
  try {
    return reach()
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    throw new Unreadable(missing ? 'there is no such file' : 'it cannot be read')
  }
}
