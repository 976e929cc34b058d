/**
 * The work of jobs: asynchronous, pure, bytes in and bytes out. It runs in a worker thread in the app and in place in
 * the command-line tool; what it is given and returns can be cloned.
 */

import type { WorkTable } from './works/index.ts'
import type { Progress } from './works/progress.ts'

export type WorkName = keyof WorkTable
export type WorkInput<N extends WorkName> = Parameters<WorkTable[N]>[0]
export type WorkOutput<N extends WorkName> = Awaited<ReturnType<WorkTable[N]>>

/** Runs one piece of work. Rejects with E_CANCELLED when `signal` fires first. */
export type Runner = <N extends WorkName>(
  name: N,
  input: WorkInput<N>,
  progress: Progress,
  signal: AbortSignal,
) => Promise<WorkOutput<N>>

/** Has work done elsewhere, shown while it runs and stoppable. */
export type Work = <N extends WorkName>(name: N, input: WorkInput<N>) => Promise<WorkOutput<N>>

/** What a job is made of: what reads and writes runs in a transaction, what takes long runs elsewhere. */
export interface Steps {
  transaction<T>(run: () => T): T
  readonly work: Work
}

export interface JobSteps extends Steps {
  /** Work for whoever is unlocked, who then reads and writes on: rejects with E_LOCKED when that ended meanwhile. */
  readonly own: Work
  /** Tells the windows how far it is. */
  progress(done: number, total: number): void
}
