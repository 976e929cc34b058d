import { ZegelError } from '../../domain/error.ts'
import type { Open } from '../app.ts'
import { remainsOf } from '../erasing/remains.ts'
import { unpack } from '../handed/unpack.ts'
import type { ExchangeFolder } from '../ports.ts'

/** As many bytes as a kept message, by the beginning of the file id that a name tells: read once, not at every turn. */
const keptSizes = (open: Open): ReadonlyMap<string, number> =>
  new Map(open.store.messages.all().map(({ id, bytes }) => [id.slice(0, 8), bytes.length]))

/**
 * Removes from an exchange folder the files of this procedure in which somebody who is erased still stands: written by us or
 * brought by others, under whatever name, also in a zip. What is left of an archive is written anew afterwards.
 * @returns how many were removed
 */
export const sweep = (open: Open, folder: ExchangeFolder): number => {
  const remains = remainsOf(open)
  if (!remains) return 0
  const kept = keptSizes(open)
  /** In a zip too, unless something else lies in it as well: that is somebody's, and not for us to remove. */
  const stands = (name: string): boolean => {
    const inside = unpack({ name, bytes: folder.read(name) }).map(({ bytes }) => remains(bytes))
    return inside.includes('some') && !inside.includes('unreadable')
  }
  /** What cannot be read, or is larger than any file of ours, must not keep the others there. */
  const isLeft = (name: string): boolean => {
    try {
      return stands(name)
    } catch (error) {
      if (error instanceof ZegelError) return false
      throw error
    }
  }
  const found = folder.list().filter(({ name, bytes }) => {
    if (!/\.(zegel|json|zip)$/i.test(name)) return false
    const begin = /-([0-9a-f]{8})\.zegel/.exec(name)?.[1] ?? ''
    return kept.get(begin) !== bytes && isLeft(name)
  })
  for (const { name } of found) folder.remove(name)
  return found.length
}
