import { type FSWatcher, watch } from 'node:fs'
import { ZegelError } from '../../shared/domain/error.ts'
import type { FolderHere } from './folder.ts'

/** What lies in the folder and has stopped changing; or why it cannot be looked at. */
export type Seen = { readonly names: readonly string[] } | { readonly code: string }

/**
 * Looks again and again what lies in the folder, and tells when that has changed. Looking, because shares and sticks
 * tell nobody when something arrives; where the system does tell, it is looked at soon. A file counts once it has not
 * changed between two ordinary looks: what is still being written or synced waits.
 *
 * @param every milliseconds between two ordinary looks
 * @returns stops looking
 */
export const watchFolder = (
  path: string,
  folder: Pick<FolderHere, 'list'>,
  tell: (seen: Seen) => void,
  every = 1500,
): (() => void) => {
  /** What each file looked like, and since when. */
  let known = new Map<string, { readonly state: string; readonly since: number }>()
  let told: string | null = null
  let watcher: FSWatcher | null = null
  let stopped = false

  const look = (): Seen => {
    try {
      const now = performance.now()
      known = new Map(
        folder.list().map(({ name, bytes, changed }) => {
          const state = `${bytes} ${changed}`
          const before = known.get(name)
          return [name, before?.state === state ? before : { state, since: now }]
        }),
      )
      // Timers run a little early or late: nine tenths is one ordinary look.
      return { names: [...known].filter(([, { since }]) => now - since > every * 0.9).map(([name]) => name) }
    } catch (error) {
      known = new Map()
      return { code: error instanceof ZegelError ? error.code : 'E_NO_ACCESS' }
    }
  }

  const hear = (): void => {
    if (watcher !== null) return
    try {
      watcher = watch(path, { persistent: false }, soon)
      watcher.on('error', deaf)
    } catch {
      watcher = null // a file system that tells nothing: looking is enough
    }
  }
  const deaf = (): void => {
    watcher?.close()
    watcher = null
  }

  let early: NodeJS.Timeout | null = null
  const soon = (): void => {
    early ??= setTimeout(() => {
      early = null
      turn()
    }, every / 10)
  }

  const turn = (): void => {
    if (stopped) return
    const seen = look()
    if ('code' in seen) deaf()
    else hear()
    const state =
      'code' in seen ? seen.code : seen.names.map((name) => `${name} ${known.get(name)?.state}`).join('\n')
    if (state === told) return
    told = state
    tell(seen)
  }

  const timer = setInterval(turn, every)
  turn()
  return () => {
    stopped = true
    clearInterval(timer)
    if (early) clearTimeout(early)
    deaf()
  }
}
