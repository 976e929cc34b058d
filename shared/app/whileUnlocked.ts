import { ZegelError } from '../domain/error.ts'
import { type App, unlocked } from './app.ts'

/**
 * Waits for what is made or asked elsewhere, for whoever is unlocked: what comes is theirs to see, and what is then written is
 * written as theirs. So it goes round everything that a job or a door waits for before it reads or writes on.
 * @throws E_LOCKED when meanwhile the app locked, or somebody else unlocked it; E_NO_PROCEDURE
 */
export const whileUnlocked = async <T>(app: App, answer: Promise<T>): Promise<T> => {
  const open = unlocked(app)
  const { member } = open.session
  const found = await answer
  // Not the session itself: it is another one, of the same person, once round keys are destroyed.
  if (app.open !== open || app.open.session?.member !== member) throw new ZegelError('E_LOCKED')
  return found
}
