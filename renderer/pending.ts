/** What still has to be stored before one may lock, leave or close. */
const pending = new Set<() => Promise<void>>()

/** Registers something that stores what was typed last; returns how to take it back. */
export const addPending = (store: () => Promise<void>): (() => void) => {
  pending.add(store)
  return () => pending.delete(store)
}

/** Stores everything that is still on its way. Never rejects: what fails says so on its own screen. */
export const storePending = async (): Promise<void> => {
  await Promise.allSettled([...pending].map((store) => store()))
}
