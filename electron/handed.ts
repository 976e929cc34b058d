import { readFileSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { HandedFile } from '../shared/app/handed/unpack.ts'

/** Files that the system hands to the app: double-clicked, dropped on its icon, or named when it was started. */
export interface Handed {
  /** Notes files by their paths; they are read when somebody asks. */
  give(paths: readonly string[]): void
  /** What came since the last time. */
  take(): HandedFile[]
  /** Calls `run` when something was given. */
  onGiven(run: () => void): void
}

/** No file of ours is larger, in bytes: an archive, and a zip around some. */
const largest = 128 * 1024 * 1024

/**
 * The files among the arguments of a start. Everything else that stands there is for the runtime.
 * @param folder what relative paths are relative to
 */
export const filesAmong = (argv: readonly string[], folder: string): string[] =>
  argv
    .slice(1)
    .filter((argument) => !argument.startsWith('-') && /\.(zegel|zegel\.json|zip)$/i.test(argument))
    .map((argument) => resolve(folder, argument))

const bytesOf = (path: string): Uint8Array => {
  try {
    const found = statSync(path)
    // A link to a device or a pipe has no size and no end: reading it would hold every window for ever.
    const readable = found.isFile() && found.size <= largest
    return readable ? new Uint8Array(readFileSync(path)) : new Uint8Array(0)
  } catch {
    return new Uint8Array(0) // refused by whoever reads it, with a sentence and under this name
  }
}

/** Reads files that a person chose; what cannot be read or is too large comes empty. */
export const readHanded = (paths: readonly string[]): HandedFile[] =>
  paths.map((path) => ({ name: basename(path), bytes: bytesOf(path) }))

export const newHanded = (): Handed => {
  let paths: string[] = []
  let told: () => void = () => {}
  return {
    give: (more) => {
      if (more.length === 0) return
      paths = [...paths, ...more]
      told()
    },
    take: () => {
      const now = paths
      paths = []
      return readHanded(now)
    },
    onGiven: (run) => {
      told = run
    },
  }
}
