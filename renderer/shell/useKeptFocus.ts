import { useEffect } from 'react'
import { toHeading } from './useArrive.ts'

/** How long a screen that takes something away has to place the focus itself, in milliseconds. */
const grace = 150

/**
 * When what had the focus is taken away (a button that is done with, a form that made room for its result), moves it to the
 * heading, from where Tab goes on; otherwise it would fall out of the page, and the keyboard with it.
 */
export const useKeptFocus = (): void => {
  useEffect(() => {
    let last: Element | null = null
    let timer: ReturnType<typeof setTimeout> | undefined
    const remember = () => {
      last = document.activeElement
    }
    const watch = new MutationObserver(() => {
      if (last === null || last.isConnected) return
      last = null
      clearTimeout(timer)
      timer = setTimeout(toHeading, grace)
    })
    document.addEventListener('focusin', remember)
    watch.observe(document.body, { childList: true, subtree: true })
    return () => {
      document.removeEventListener('focusin', remember)
      watch.disconnect()
      clearTimeout(timer)
    }
  }, [])
}
