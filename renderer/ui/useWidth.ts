import { type RefObject, useLayoutEffect, useState } from 'react'

/** The width of an element in whole px, followed; `before` until it is on screen (and when printed from nothing). */
export function useWidth(place: RefObject<HTMLElement | null>, before: number): number {
  const [width, setWidth] = useState(before)
  useLayoutEffect(() => {
    const element = place.current
    if (!element) return
    const measure = () => {
      const now = Math.floor(element.clientWidth)
      if (now > 0) setWidth(now)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [place])
  return width
}
