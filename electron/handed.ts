import { basename, resolve } from 'node:path'
import type { HandedFile } from '../shared/app/handed/unpack.ts'
import type { Files } from './elsewhere/elsewhere.ts'

/** Files that the system hands to the app: double-clicked, dropped on its icon, or named when it was started. */
export interface Handed {
  /** Notes files by their paths; they are read when somebody asks. */
  give(paths: readonly string[]): void
  /** The paths that came since the last time. */
  take(): string[]
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

/** Reads files that a person chose, one after the other; what cannot be read or is too large comes empty, and is refused under its name. */
export const readHanded = async (paths: readonly string[], read: Files['read']): Promise<HandedFile[]> => {
  const found: HandedFile[] = []
  for (const path of paths)
    found.push({
      name: basename(path),
      bytes: await read(path, largest).catch(() => new Uint8Array(0)),
    })
  return found
}

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
      return now
    },
    onGiven: (run) => {
      told = run
    },
  }
}
