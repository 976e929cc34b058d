import type { App, Open } from '../app.ts'

/** Files in the exchange folder that cannot be read: tried again by themselves, and told once they have been so for a while. */

/** What is said of the folder or the procedure, and not of one file: there is nothing more to be asked. */
export const ofAll: ReadonlySet<string> = new Set(['E_SILENT', 'E_NO_PROCEDURE', 'E_UNEXPECTED'])

/** A program that scans or syncs a file lets go of it sooner, in milliseconds. */
const awhile = 20_000
/** Of these nothing changes by itself. */
const final: ReadonlySet<string> = new Set(['E_SIZE'])

export interface Unread {
  readonly name: string
  readonly code: string
}

interface Kept extends Unread {
  readonly path: string
  readonly since: number
  readonly last: number
}

const kept = new WeakMap<Open['store'], Map<string, Kept>>()

const keptOf = ({ store }: Open): Map<string, Kept> => {
  const found = kept.get(store) ?? new Map<string, Kept>()
  kept.set(store, found)
  return found
}
const keyOf = (path: string, name: string): string => `${path}\n${name}`

/** It could not be read, with this code. */
export const noteUnread = (app: App, open: Open, path: string, name: string, code: string): void => {
  const all = keptOf(open)
  const key = keyOf(path, name)
  const now = Date.parse(app.clock())
  all.set(key, { name, code, path, since: all.get(key)?.since ?? now, last: now })
}

/** It could be read. */
export const noteRead = (open: Open, path: string, name: string): void => {
  keptOf(open).delete(keyOf(path, name))
}

/** Only these are to be read in the folder now: others are gone, or came in another way. */
export const noteGone = (open: Open, path: string, there: ReadonlySet<string>): void => {
  const all = keptOf(open)
  for (const [key, one] of all) if (one.path === path && !there.has(one.name)) all.delete(key)
}

/** The files in a folder that somebody must hear of, by name: when they were last tried they had not been readable for a while. */
export const unreadIn = (open: Open, path: string): Unread[] =>
  [...keptOf(open).values()]
    .filter((one) => one.path === path && (final.has(one.code) || one.last - one.since >= awhile))
    .map(({ name, code }) => ({ name, code }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
