import { ZegelError } from '../domain/error.ts'
import { type App, unlocked } from './app.ts'

/** @returns looks whether it is still the same person who is unlocked; throws E_LOCKED when it is not */
const whoeverIsUnlocked = (app: App): (() => void) => {
  const open = unlocked(app)
  const { member } = open.session
  return () => {
    // Not the session itself: it is another one, of the same person, once round keys are destroyed.
    if (app.open !== open || app.open.session?.member !== member) throw new ZegelError('E_LOCKED')
  }
}

/**
 * Waits for what is made or asked elsewhere, for whoever is unlocked: what comes is theirs to see, and what is then written is
 * written as theirs. So it goes round everything that a job or a door waits for before it reads or writes on.
 * @throws E_LOCKED when meanwhile the app locked, or somebody else unlocked it; E_NO_PROCEDURE
 */
export const whileUnlocked = async <T>(app: App, answer: Promise<T>): Promise<T> => {
  const look = whoeverIsUnlocked(app)
  const found = await answer
  look()
  return found
}

/**
 * Saving for whoever is unlocked now, to be taken before a door waits for anything: its dialog may stand open for as long as it
 * likes, and whoever sits there once the app has locked gets no file from it.
 * @returns as `save` of the shell; throws E_LOCKED, and writes nothing, as whileUnlocked does
 */
export const savingFor = (app: App): App['shell']['save'] => {
  const look = whoeverIsUnlocked(app)
  return (name, bytes, before = () => {}) =>
    app.shell.save(name, bytes, (path) => {
      look()
      before(path)
    })
}
