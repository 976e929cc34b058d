import { useEffect } from 'react'
import { ask } from '../ask.ts'
import { useApp } from '../state.ts'

const EVERY = 30_000

/** Says at most every 30 seconds that somebody is there, so that the app locks only when nobody is. */
export const useTouch = (unlocked: boolean): void => {
  useEffect(() => {
    if (!unlocked) return
    let last = 0
    const touch = () => {
      const now = performance.now()
      if (last !== 0 && now - last < EVERY) return
      last = now
      // Refused only when it locked in the meantime, which the next event tells.
      ask('session.touch', { interview: useApp.getState().route.name === 'card' }).catch(() => {})
    }
    const kinds = ['keydown', 'pointerdown', 'wheel'] as const
    for (const kind of kinds) window.addEventListener(kind, touch, { capture: true, passive: true })
    return () => {
      for (const kind of kinds) window.removeEventListener(kind, touch, { capture: true })
    }
  }, [unlocked])
}
