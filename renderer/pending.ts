interface Pending {
  /** Stores what was typed last. Never rejects: what fails says so on its own screen. */
  readonly store: () => Promise<void>
  /** Whether something is not in the database yet, also while it is on its way. */
  readonly unsaved: () => boolean
}

/** What still has to be stored before one may lock, leave or close. */
const pending = new Set<Pending>()

/** Registers something that stores what was typed last; returns how to take it back. */
export const addPending = (store: Pending['store'], unsaved: Pending['unsaved']): (() => void) => {
  const one = { store, unsaved }
  pending.add(one)
  return () => pending.delete(one)
}

/** Stores everything that is still on its way. */
export const storePending = async (): Promise<void> => {
  await Promise.allSettled([...pending].map(({ store }) => store()))
}

const anyUnsaved = (): boolean => [...pending].some(({ unsaved }) => unsaved())

/**
 * Lets the window close only when everything that was typed is stored. What cannot be stored keeps the window open, with
 * its sentence; closing once more then closes it all the same.
 */
export const holdWindow = (): void => {
  let tried = false
  document.addEventListener('input', () => {
    tried = false
  })
  window.addEventListener('beforeunload', (event) => {
    if (tried || !anyUnsaved()) return
    event.preventDefault()
    void storePending().then(() => {
      tried = true
      if (!anyUnsaved()) window.close()
    })
  })
}
