import { type RefObject, useEffect, useState } from 'react'

/**
 * 0 while the element's content is higher than the element, so that it can be scrolled from the keyboard; undefined
 * while everything fits, so that Tab does not stop for nothing.
 */
export function useScrollStop(place: RefObject<HTMLElement | null>): 0 | undefined {
  const [overflows, setOverflows] = useState(false)
  useEffect(() => {
    const element = place.current
    if (!element) return
    const measure = () => setOverflows(element.scrollHeight > element.clientHeight + 1)
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    for (const child of element.children) observer.observe(child)
    return () => observer.disconnect()
  }, [place])
  return overflows ? 0 : undefined
}
