import { Worker } from 'node:worker_threads'
import type { Runner, WorkInput, WorkName } from '../shared/app/work.ts'
import type { Progress } from '../shared/app/works/progress.ts'
import { ZegelError } from '../shared/domain/error.ts'

export type ToWorker =
  | { readonly kind: 'work'; readonly id: number; readonly name: WorkName; readonly input: unknown }
  | { readonly kind: 'example'; readonly id: number; readonly folder: string; readonly version: string }
  | { readonly kind: 'copy'; readonly id: number; readonly folder: string; readonly procedure: string }
  | {
      readonly kind: 'backup'
      readonly id: number
      readonly folder: string
      readonly procedure: string
      readonly at: string
      readonly before: string
    }

export type FromWorker =
  | { readonly kind: 'progress'; readonly id: number; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly id: number; readonly value: unknown }
  | {
      readonly kind: 'failed'
      readonly id: number
      readonly code: string
      readonly data: Readonly<Record<string, string | number>>
      readonly detail: string
    }

interface Waiting {
  readonly resolve: (value: never) => void
  readonly reject: (error: Error) => void
  readonly progress: Progress
}

export interface WorkerRunner {
  readonly run: Runner
  /** Builds the finished example in `folder`; see cli/demo.ts. */
  example(folder: string, version: string, progress: Progress): Promise<string>
  /** A checked copy of the file of a procedure in the folder of procedures. */
  copy(folder: string, procedure: string): Promise<Uint8Array>
  /** Backs that file up where its backups lie. */
  backup(folder: string, procedure: string, at: string, before: string): Promise<void>
}

/** A whole procedure file is moved to the thread, not copied, while the windows wait: nobody needs it here after that. */
const movable = (name: WorkName, input: unknown): ArrayBuffer[] => {
  const { buffer } = name === 'makeCopy' ? (input as WorkInput<'makeCopy'>).file : new Uint8Array()
  return buffer instanceof ArrayBuffer && buffer.byteLength > 0 ? [buffer] : []
}

/**
 * Runs work in one thread, started when it is first needed. Stop ends the thread: the work is pure, so nothing is half
 * done; other work in it fails with E_CANCELLED and can be done again.
 * @param file the built worker
 */
export const workerRunner = (file: string): WorkerRunner => {
  let worker: Worker | null = null
  let last = 0
  const waiting = new Map<number, Waiting>()

  /** Everything waits for the same thread: once it is gone nobody gets an answer. What waits for the next one stays. */
  const failAll = (gone: Worker, code: string): void => {
    if (worker !== gone) return
    worker = null
    for (const { reject } of waiting.values()) reject(new ZegelError(code))
    waiting.clear()
  }

  const started = (): Worker => {
    if (worker) return worker
    const fresh = new Worker(file)
    fresh.unref()
    fresh.on('message', (message: FromWorker) => {
      const one = waiting.get(message.id)
      if (!one) return
      if (message.kind === 'progress') return one.progress(message.done, message.total)
      waiting.delete(message.id)
      if (message.kind === 'done') one.resolve(message.value as never)
      else one.reject(new ZegelError(message.code, { ...message.data, detail: message.detail }))
    })
    fresh.on('messageerror', () => void fresh.terminate()) // an answer that cannot be read does not say whose it is
    fresh.on('error', () => failAll(fresh, 'E_UNEXPECTED'))
    fresh.on('exit', () => failAll(fresh, 'E_UNEXPECTED')) // also without a fault nobody answers any more
    worker = fresh
    return fresh
  }

  const send = <T>(
    task: (id: number) => ToWorker,
    progress: Progress,
    signal?: AbortSignal,
    moved: readonly ArrayBuffer[] = [],
  ): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      last += 1
      const id = last
      waiting.set(id, { resolve: resolve as Waiting['resolve'], reject, progress })
      signal?.addEventListener('abort', () => {
        if (!waiting.has(id) || worker === null) return
        void worker.terminate()
        failAll(worker, 'E_CANCELLED')
      })
      try {
        started().postMessage(task(id), moved)
      } catch (error) {
        waiting.delete(id)
        throw error
      }
    })

  return {
    run: (name, input, progress, signal) =>
      send((id) => ({ kind: 'work', id, name, input }), progress, signal, movable(name, input)),
    example: (folder, version, progress) =>
      send((id) => ({ kind: 'example', id, folder, version }), progress),
    copy: (folder, procedure) =>
      send(
        (id) => ({ kind: 'copy', id, folder, procedure }),
        () => {},
      ),
    backup: (folder, procedure, at, before) =>
      send(
        (id) => ({ kind: 'backup', id, folder, procedure, at, before }),
        () => {},
      ),
  }
}
