import type { Channel, Input, Output } from '../contract.ts'
import type { App } from './app.ts'
import type { JobSteps, Work } from './work.ts'

/** Which window asks: the one in which people work, or the one on the projector, which everybody sees. */
export type WindowKind = 'main' | 'projector'

/** An ordinary use case: synchronous, inside one transaction of the open procedure. */
export type UseCase<C extends Channel> = (app: App, input: Input<C>, window: WindowKind) => Output<C>

/**
 * What needs a key derivation, age, or over 20 ms. `plan` reads and decides in one transaction, `work` is pure and runs
 * elsewhere, `commit` checks that the plan still holds and writes in one transaction.
 */
export interface Job<C extends Channel> {
  readonly kind: 'job'
  /** A verified backup is made first, named after this step; somebody must be unlocked. */
  readonly backup: string | null
  /** Recorded as an intent that a crash leaves visible; false for what leaves no trace when cut off. */
  readonly intent: boolean
  /** A question: nothing is another after it. */
  readonly asks: boolean
  run(app: App, input: Input<C>, steps: JobSteps, window: WindowKind): Promise<Output<C>>
}

/** What stands outside any transaction: dialogs, printers, waiting, and opening or closing the file itself. */
export interface Door<C extends Channel> {
  readonly kind: 'door'
  run(app: App, input: Input<C>, work: Work): Promise<Output<C>>
}

export type Handler<C extends Channel> = UseCase<C> | Job<C> | Door<C>
export type Handlers = { readonly [C in Channel]: Handler<C> }

export const job = <C extends Channel>(
  _channel: C,
  options: { backup?: string; intent: boolean; asks?: boolean },
  run: Job<C>['run'],
): Job<C> => ({
  kind: 'job',
  backup: options.backup ?? null,
  intent: options.intent,
  asks: options.asks ?? false,
  run,
})

export const door = <C extends Channel>(_channel: C, run: Door<C>['run']): Door<C> => ({ kind: 'door', run })
