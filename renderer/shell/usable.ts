import { useEffect } from 'react'

/**
 * Marks the first usable screen, for the start measurement and for tests: its data stand in the page and React's effects
 * have run.
 * @param ready the screen's first data are there
 */
export const useUsable = (ready: boolean): void => {
  useEffect(() => {
    const { dataset } = document.documentElement
    if (!ready || dataset['usable'] !== undefined) return
    const frame = requestAnimationFrame(() => {
      dataset['usable'] = 'true'
      performance.mark('usable')
    })
    return () => cancelAnimationFrame(frame)
  }, [ready])
}
