import { parentPort } from 'node:worker_threads'
import { backupIn, copyIn } from '../db/procedures.ts'
import { works } from '../shared/app/works/index.ts'
import { buildExample } from './cli/demo.ts'
import type { FromWorker, ToWorker } from './runner.ts'

/** The thread in which jobs do their work, so that the windows never wait for a key or an onion. */
const port = parentPort

/** Bytes that are an answer are moved, not copied: the other thread would stand still for a large file. */
const moved = (message: FromWorker): ArrayBuffer[] => {
  const value = message.kind === 'done' ? message.value : null
  const whole = value instanceof Uint8Array && value.byteLength === value.buffer.byteLength
  return whole && value.buffer instanceof ArrayBuffer ? [value.buffer] : []
}

const tell = (message: FromWorker): void => port?.postMessage(message, moved(message))

const work = (task: ToWorker): Promise<unknown> => {
  const progress = (done: number, total: number) => tell({ kind: 'progress', id: task.id, done, total })
  if (task.kind === 'copy') return copyIn(task.folder, task.procedure)
  if (task.kind === 'backup') return backupIn(task.folder, task.procedure, task.at, task.before)
  if (task.kind === 'example') return buildExample(task.folder, task.version, progress)
  return (works[task.name] as (input: unknown, progress: unknown) => Promise<unknown>)(task.input, progress)
}

port?.on('message', (task: ToWorker) => {
  work(task).then(
    (value) => tell({ kind: 'done', id: task.id, value }),
    (error: unknown) => {
      const { code, data, message } = error as { code?: unknown; data?: unknown; message?: unknown }
      const known = typeof code === 'string' && code.startsWith('E_')
      tell({
        kind: 'failed',
        id: task.id,
        code: known ? code : 'E_UNEXPECTED',
        data: known && typeof data === 'object' && data !== null ? (data as Record<string, string>) : {},
        detail: String(message),
      })
    },
  )
})
