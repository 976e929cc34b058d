import { type Channel, contract, type Input, type Output } from '../contract.ts'
import { answering } from './answering.ts'
import { type App, unlocked } from './app.ts'
import { isBeyondConfidant } from './confidant.ts'
import { coordinatorOf } from './exchange/places.ts'
import type { Handlers, WindowKind } from './handler.ts'
import { lockWithoutSeat } from './session.ts'

/** Is the secretary unlocked? @throws E_LOCKED */
const isCoordinator = (app: App): boolean => {
  const open = unlocked(app)
  return coordinatorOf(open) === open.session.member
}

/**
 * Answers any question of a window; see answering.
 * @throws ZegelError or SealingError with a literal code
 */
export const dispatch = (
  app: App,
  handlers: Handlers,
): ((channel: string, input: unknown, window: WindowKind) => Promise<unknown>) =>
  answering(app, {
    channels: contract,
    handlers,
    isCoordinator,
    isBeyond: isBeyondConfidant,
    after: lockWithoutSeat,
  })

/** The typed way in for code of our own (the command-line tool, the example, tests): always the main window. */
export type Ask = <C extends Channel>(channel: C, input: Input<C>) => Promise<Output<C>>
