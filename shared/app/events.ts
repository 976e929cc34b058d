import type { Output } from '../contract.ts'

export type RunningJob = Output<'event.next'>['jobs'][number]

/** What has changed and what runs, for windows that wait to be told. */
export interface Events {
  /** Something may have changed: wakes everybody who waits. */
  changed(): void
  /**
   * Shows a job as running until `end` is called; `abort` is what its Stop button does. After a job that only asks nothing
   * has changed: a window that asked would else ask again without end.
   */
  job(
    id: string,
    channel: string,
    abort: (() => void) | null,
    asks?: boolean,
  ): { progress(done: number, total: number): void; end(): void }
  cancel(id: string): void
  /** Does anything run that is more than a question? */
  busy(): boolean
  /** Resolves when the sequence is past `since`, or after `timeout` milliseconds. */
  next(since: number, timeout: number): Promise<Output<'event.next'>>
}

export const newEvents = (): Events => {
  let seq = 1
  let version = 1
  const running = new Map<string, RunningJob & { abort: (() => void) | null; asks: boolean }>()
  const waiting = new Set<() => void>()
  const wake = () => {
    seq += 1
    for (const resolve of [...waiting]) resolve()
  }
  const changed = () => {
    version += 1
    wake()
  }
  const now = () => ({
    seq,
    version,
    jobs: [...running.values()].map(({ abort: _, asks: __, ...job }) => job),
  })
  return {
    changed,
    job: (id, channel, abort, asks = false) => {
      const job = { id, channel, done: 0, total: 0, cancellable: abort !== null, abort, asks }
      running.set(id, job)
      wake()
      return {
        progress: (done, total) => {
          running.set(id, { ...job, done, total })
          wake()
        },
        end: () => {
          running.delete(id)
          if (asks) wake()
          else changed()
        },
      }
    },
    cancel: (id) => running.get(id)?.abort?.(),
    busy: () => [...running.values()].some(({ asks }) => !asks),
    next: (since, timeout) =>
      since < seq
        ? Promise.resolve(now())
        : new Promise((resolve) => {
            const done = () => {
              clearTimeout(timer)
              waiting.delete(done)
              resolve(now())
            }
            const timer = setTimeout(done, timeout)
            waiting.add(done)
          }),
  }
}
