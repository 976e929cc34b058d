import { type RefObject, useLayoutEffect, useRef } from 'react'

/** From `start` up to `end` in the text of a field. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** Places in the text that they were found in, in order, none inside another. */
export interface Marked {
  readonly text: string
  readonly places: readonly Place[]
}

interface AreaMarksProps {
  readonly area: RefObject<HTMLTextAreaElement | null>
  readonly marked: Marked
  /** word: a line under it; label: a tint behind it. */
  readonly look: 'word' | 'label'
}

/**
 * Lies over a field and shows nothing but lines under some words, or a tint behind them: the same text in the same type,
 * invisible. Readers of the screen are not told; who wants to know more finds it one key away.
 */
export function AreaMarks({ area, marked, look }: AreaMarksProps) {
  const sheet = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const field = area.current
    const over = sheet.current
    if (!field || !over) return
    const follow = () => {
      over.scrollTop = field.scrollTop
    }
    // A scroll bar in the field makes its lines shorter; here they have to break at the same words.
    const size = () => {
      over.style.width = `${field.clientWidth + 2 * field.clientLeft}px`
      follow()
    }
    size()
    const watch = new ResizeObserver(size)
    watch.observe(field)
    field.addEventListener('scroll', follow)
    return () => {
      watch.disconnect()
      field.removeEventListener('scroll', follow)
    }
  }, [area])
  const { text, places } = marked
  const Mark = look === 'word' ? 'u' : 'b'
  return (
    <div ref={sheet} className="z-input z-area z-area-marks" aria-hidden="true">
      {places.map(({ start, end }, i) => (
        <span key={start}>
          {text.slice(places[i - 1]?.end ?? 0, start)}
          <Mark>{text.slice(start, end)}</Mark>
        </span>
      ))}
      {text.slice(places.at(-1)?.end ?? 0)}
    </div>
  )
}
