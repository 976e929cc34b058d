import { randomBytes } from 'node:crypto'
import { statSync } from 'node:fs'
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

/** Writes and makes durable. */
const writeDurably = async (path: string, bytes: Uint8Array): Promise<void> => {
  const file = await fs.open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** As syncFolder, beside the thread that answers the windows. Windows does this itself and opens no folders. */
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

/**
 * The place at a path where safety copies lie. Everything is asked of the system beside the thread that answers the windows: a
 * share that hangs holds nothing else up.
 */
export const safetyPlace = (folder: string): SafetyPlace => ({
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
        await writeDurably(part, bytes)
        if (!(await fs.readFile(part)).equals(bytes)) throw new ZegelError('E_BACKUP')
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

/** Is `folder` on the disk of `data`, and in no folder that a program keeps the same elsewhere? */
export const sameDisk = (folder: string, data: string): boolean => {
  const [one, other] = [folder, data].map((path) => statSync(path, { throwIfNoEntry: false })?.dev)
  return one !== undefined && one === other && placeFault(folder) === null
}
