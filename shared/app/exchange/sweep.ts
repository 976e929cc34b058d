import { ZegelError } from '../../domain/error.ts'
import type { Open } from '../app.ts'
import { remainsOf } from '../erasing/remains.ts'
import { unpack } from '../handed/unpack.ts'
import type { ExchangeFolder } from '../ports.ts'
import { ofAll } from './unread.ts'

/** As many bytes as a kept message, by the beginning of the file id that a name tells: read once, not at every turn. */
const keptSizes = (open: Open): ReadonlyMap<string, number> =>
  new Map(open.store.messages.all().map(({ id, bytes }) => [id.slice(0, 8), bytes.length]))

/**
 * Removes from an exchange folder the files of this procedure in which somebody who is erased still stands: written by us or
 * brought by others, under whatever name, also in a zip. What is left of an archive is written anew afterwards.
 * @returns how many were removed
 */
export const sweep = async (open: Open, folder: ExchangeFolder): Promise<number> => {
  const remains = remainsOf(open)
  if (!remains) return 0
  const kept = keptSizes(open)
  /** In a zip too, unless something else lies in it as well: that is somebody's, and not for us to remove. */
  const stands = (name: string, read: Uint8Array): boolean => {
    const inside = unpack({ name, bytes: read }).map(({ bytes }) => remains(bytes))
    return inside.includes('some') && !inside.includes('unreadable')
  }
  /** What cannot be read, or is larger than any file of ours, must not keep the others there. */
  const isLeft = async (name: string): Promise<boolean> => {
    try {
      return stands(name, await folder.read(name))
    } catch (error) {
      if (error instanceof ZegelError && !ofAll.has(error.code)) return false
      throw error
    }
  }
  let removed = 0
  for (const { name, bytes } of await folder.list()) {
    if (!/\.(zegel|json|zip)$/i.test(name)) continue
    const begin = /-([0-9a-f]{8})\.zegel/.exec(name)?.[1] ?? ''
    if (kept.get(begin) === bytes || !(await isLeft(name))) continue
    await folder.remove(name)
    removed += 1
  }
  return removed
}
