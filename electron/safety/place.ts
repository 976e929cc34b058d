import { randomBytes } from 'node:crypto'
import fs from 'node:fs/promises'
import { join } from 'node:path'
import { placeFault } from '../../db/place.ts'
import { translate } from '../../db/translate.ts'
import type { SafetyPlace } from '../../shared/app/ports.ts'
import { ZegelError } from '../../shared/domain/error.ts'

/** Half-written files, which no program that keeps folders the same takes along, and that the next writing clears away. */
const passing = /^~zegel-copy-[0-9a-f]{16}\.tmp$/
/** Nobody else's half-written file is cleared away before it has stood still so long, in milliseconds. */
const abandoned = 3_600_000

const nameOf = /^zegel-[0-9a-hjkmnp-tv-z]{10}-[0-9a-hjkmnp-tv-z]{10}\.zegelcopy$/

/** Runs with our errors instead of those from below. */
const ours = async <T>(run: () => Promise<T>): Promise<T> => {
  try {
    return await run()
  } catch (error) {
    throw translate(error)
  }
}

const inside = (folder: string, name: string): string => {
  if (!nameOf.test(name)) throw new ZegelError('E_INPUT')
  return join(folder, name)
}

/** So much is written at a time, in bytes: in between it is told that the place answers. */
const piece = 4 * 1024 * 1024

/** Writes and makes durable, each piece: a slow stick would answer nothing while it takes all of a large file. */
const writeDurably = async (path: string, bytes: Uint8Array, alive: () => void): Promise<void> => {
  const file = await fs.open(path, 'wx', 0o600)
  try {
    for (let at = 0; at < bytes.length; at += piece) {
      await file.writeFile(bytes.subarray(at, at + piece))
      await file.sync()
      alive()
    }
  } finally {
    await file.close()
  }
}

/** As syncFolder, without waiting in place. Windows does this itself and opens no folders. */
const syncNames = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return
  const open = await fs.open(folder, 'r')
  try {
    await open.sync()
  } finally {
    await open.close()
  }
}

const clearAway = async (folder: string): Promise<void> => {
  for (const name of await fs.readdir(folder)) {
    if (!passing.test(name)) continue
    const path = join(folder, name)
    const found = await fs.stat(path).catch(() => null)
    if (found && Date.now() - found.mtimeMs > abandoned) await fs.rm(path, { force: true })
  }
}

/** Is what lies there what was written? Read in pieces, so that a slow place is not taken for a silent one. */
const isWritten = async (path: string, bytes: Uint8Array, alive: () => void): Promise<boolean> => {
  const file = await fs.open(path, 'r')
  const read = new Uint8Array(piece)
  try {
    if ((await file.stat()).size !== bytes.length) return false
    for (let at = 0; at < bytes.length; ) {
      const { bytesRead } = await file.read(read, 0, piece, at)
      alive()
      if (bytesRead === 0) return false
      if (Buffer.compare(read.subarray(0, bytesRead), bytes.subarray(at, at + bytesRead)) !== 0) return false
      at += bytesRead
    }
    return true
  } finally {
    await file.close()
  }
}

/**
 * The place at a path where safety copies lie, asked where it may hang (`electron/elsewhere/`).
 * @param alive is called while something long goes on, each time that the place has answered
 */
export const safetyPlace = (folder: string, alive: () => void = () => {}): SafetyPlace => ({
  ready: () =>
    ours(async () => {
      if (!(await fs.stat(folder)).isDirectory()) throw new ZegelError('E_NO_ACCESS')
    }),
  list: () => ours(async () => (await fs.readdir(folder)).filter((name) => nameOf.test(name)).sort()),
  write: (name, bytes) =>
    ours(async () => {
      const final = inside(folder, name)
      const part = join(folder, `~zegel-copy-${randomBytes(8).toString('hex')}.tmp`)
      await clearAway(folder)
      try {
        await writeDurably(part, bytes, alive)
        if (!(await isWritten(part, bytes, alive))) throw new ZegelError('E_BACKUP')
        await fs.rename(part, final)
        await syncNames(folder)
      } finally {
        await fs.rm(part, { force: true }).catch(() => {})
      }
    }),
  remove: (name) =>
    ours(async () => {
      // `force` would take a folder that is gone for a file that is gone.
      await fs.stat(folder)
      await fs.rm(inside(folder, name), { force: true })
    }),
})

/** Is `folder` on the disk of `data`, and in no folder that a program keeps the same elsewhere? False where nobody answers. */
export const sameDisk = async (folder: string, data: string): Promise<boolean> => {
  const [one, other] = await Promise.all([folder, data].map((path) => fs.stat(path).catch(() => null)))
  return one?.dev !== undefined && one.dev === other?.dev && placeFault(folder) === null
}

/** How long an answer about a disk holds, in milliseconds. */
const holds = 60_000

/**
 * The same, as far as is known: whoever asks never waits for a share that does not answer, which is asked once and not again until
 * it does.
 * @param sameDiskAs asks it
 * @param told is called when what was said is no longer so
 */
export const knownDisk = (
  sameDiskAs: (folder: string) => Promise<boolean>,
  told: () => void,
): ((folder: string) => boolean) => {
  const known = new Map<string, { readonly same: boolean; readonly until: number }>()
  const asked = new Set<string>()
  const ask = async (folder: string): Promise<void> => {
    const before = known.get(folder)?.same ?? false
    const same = await sameDiskAs(folder).catch(() => false)
    known.set(folder, { same, until: performance.now() + holds })
    asked.delete(folder)
    if (same !== before) told()
  }
  return (folder) => {
    const answer = known.get(folder)
    if (!asked.has(folder) && !(answer && performance.now() < answer.until)) {
      asked.add(folder)
      void ask(folder)
    }
    return answer?.same ?? false
  }
}
