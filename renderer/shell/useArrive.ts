import { useEffect } from 'react'

const heading = () => document.querySelector<HTMLElement>('main h1')

/** Something in the page has focus already, such as the field one came to type in. */
const isPlaced = () => document.activeElement !== null && document.activeElement !== document.body

const arrive = (at: HTMLElement) => {
  if (isPlaced()) return
  at.tabIndex = -1
  at.focus({ preventScroll: true })
}

/** Nothing has the focus, or only the heading that it went to when what had it was taken away. */
export const isFocusLost = (): boolean => !isPlaced() || document.activeElement === heading()

/** Moves focus to the heading of the screen, unless something has it. */
export const toHeading = (): void => {
  const there = heading()
  if (there) arrive(there)
}

/**
 * Names the window after the screen and moves focus to its heading, as soon as that is there: whoever cannot see the
 * screen change hears where they are.
 */
export const useArrive = (title: readonly (string | undefined)[]): void => {
  const name = title.filter(Boolean).join(' – ')
  useEffect(() => {
    document.title = name
  }, [name])
  useEffect(() => {
    const there = heading()
    if (there) {
      arrive(there)
      return
    }
    const watch = new MutationObserver(() => {
      const found = heading()
      if (!found) return
      watch.disconnect()
      arrive(found)
    })
    watch.observe(document.body, { childList: true, subtree: true })
    return () => watch.disconnect()
  }, [])
}
