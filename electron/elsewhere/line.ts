import { ZegelError } from '../../shared/domain/error.ts'
import type { Seen } from '../exchange/watch.ts'
import { beat, type FromElsewhere, type ToElsewhere } from './messages.ts'

/** A process in which a folder is asked. */
export interface Helper {
  send(message: ToElsewhere): void
  onMessage(run: (message: FromElsewhere) => void): void
  onEnd(run: () => void): void
  end(): void
}

/** Starts the process for a folder. */
export type Start = (folder: string) => Helper

/** One folder elsewhere, and who is waiting for it. */
export interface Line {
  /** @throws what the folder says; E_SILENT once it has given no sign of life for a while, and at once from then until it does */
  ask(name: string, ...input: unknown[]): Promise<unknown>
  /** Looks at it from now on; with null no longer. */
  watch(tell: ((seen: Seen) => void) | null): void
  /** Why it cannot be used, as far as is known. */
  fault(): string | null
}

/** After so many beats without a sign of life nobody waits any more. */
const patience = 10
/** After so many beats in which nobody asked anything the process ends. */
const idle = 120

/**
 * Asks a folder in a process of its own, started when it is first needed. A process that hangs is left alone until it answers: one
 * for each folder, however long that takes. What was asked of it then is refused here and may still be done there; a write is the
 * whole file or nothing, and the next one finds it.
 * @param told is called when the folder can no longer be used, or can again
 * @param every how long a beat is, in milliseconds
 */
export const lineTo = (folder: string, start: Start, told: () => void, every = beat): Line => {
  let helper: Helper | null = null
  let timer: NodeJS.Timeout | undefined
  let last = 0
  /** Beats since the last sign of life, and since the last question. */
  let quiet = 0
  let unused = 0
  let silent = false
  let tell: ((seen: Seen) => void) | null = null
  let seen: Seen | null = null
  /** What was asked and is not answered there; whoever asked may have been refused already. */
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()

  const fault = (): string | null => {
    if (silent) return 'E_SILENT'
    return seen && 'code' in seen ? seen.code : null
  }
  const changing = (change: () => void): void => {
    const before = fault()
    change()
    if (fault() !== before) told()
  }
  const refuseAll = (code: string): void => {
    for (const { reject } of waiting.values()) reject(new ZegelError(code))
  }
  const revive = (): void => {
    quiet = 0
    if (!silent) return
    changing(() => {
      silent = false
    })
    if (seen) tell?.(seen) // what was refused meanwhile is done now
  }
  const hear = (message: FromElsewhere): void => {
    revive()
    if (message.kind === 'seen') {
      if (tell === null) return // said before it heard that nobody looks any more
      changing(() => {
        seen = message.seen
      })
      tell(message.seen)
    } else if (message.kind !== 'alive') {
      const one = waiting.get(message.id)
      waiting.delete(message.id)
      if (message.kind === 'done') one?.resolve(message.value)
      else one?.reject(message.code === null ? new Error(message.detail) : new ZegelError(message.code))
    }
  }
  const begin = (): Helper => {
    const fresh = start(folder)
    helper = fresh
    quiet = 0
    fresh.onMessage((message) => {
      if (helper === fresh) hear(message)
    })
    fresh.onEnd(() => {
      if (helper !== fresh) return
      helper = null
      quiet = 0
      changing(() => {
        silent = false
      })
      refuseAll('E_UNEXPECTED')
      waiting.clear()
    })
    if (tell) fresh.send({ kind: 'watch', on: true })
    timer ??= setInterval(look, every).unref()
    return fresh
  }
  const rest = (): void => {
    const ended = helper
    helper = null
    ended?.end()
    clearInterval(timer)
    timer = undefined
  }
  /** Counted in beats of this process: a laptop that slept, or had no time itself, blames no folder. */
  const look = (): void => {
    quiet += 1
    unused += 1
    if (quiet >= patience && !silent) {
      if (helper === null && tell) begin()
      else if (helper !== null) {
        changing(() => {
          silent = true
        })
        refuseAll('E_SILENT')
      }
    }
    if (!silent && !tell && waiting.size === 0 && unused >= idle) rest()
  }

  return {
    fault,
    ask: (name, ...input) =>
      new Promise((resolve, reject) => {
        if (silent) return reject(new ZegelError('E_SILENT'))
        unused = 0
        last += 1
        const to = helper ?? begin()
        waiting.set(last, { resolve, reject })
        to.send({ kind: 'ask', id: last, name, input })
      }),
    watch: (next) => {
      tell = next
      seen = null
      unused = 0
      if (next === null) helper?.send({ kind: 'watch', on: false })
      else if (helper === null) begin()
      else helper.send({ kind: 'watch', on: true })
    },
  }
}
