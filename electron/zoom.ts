import type { WebContents } from 'electron'

/** Steps of Ctrl+ and Ctrl-. At the largest a window of 1280 has the width of 320 for which WCAG 2.2 asks that nothing scrolls sideways (1.4.10). */
const STEPS = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4] as const

/** What a person asks of the zoom. */
export type Zoom = 'in' | 'out'

/** The next factor from `current`, 1 being 100 %. Stays where it is at either end. */
export function zoomed(current: number, zoom: Zoom): number {
  const margin = 0.001 // Chromium keeps a rounded logarithm of the factor
  const next =
    zoom === 'in'
      ? STEPS.find((step) => step > current + margin)
      : STEPS.findLast((step) => step < current - margin)
  return next ?? current
}

/** What a key asks of the zoom, on any keyboard layout; undefined for other keys. Ctrl+0 is a score, so no reset. */
export function zoomOf(input: {
  readonly type: string
  readonly key: string
  readonly control: boolean
  readonly meta: boolean
  readonly alt: boolean
}): Zoom | undefined {
  if (input.type !== 'keyDown' || input.alt || !(input.control || input.meta)) return undefined
  if (input.key === '+' || input.key === '=') return 'in'
  if (input.key === '-' || input.key === '_') return 'out'
  return undefined
}

/** Zooms with the keyboard and with Ctrl and the wheel. The window has no menu that would do it. */
export function followZoom(contents: WebContents): void {
  const zoom = (way: Zoom): void => contents.setZoomFactor(zoomed(contents.getZoomFactor(), way))
  contents.on('before-input-event', (event, input) => {
    const way = zoomOf(input)
    if (way === undefined) return
    event.preventDefault()
    zoom(way)
  })
  contents.on('zoom-changed', (_event, direction) => zoom(direction))
}
