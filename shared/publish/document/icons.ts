import type { IconName } from './model.ts'

/**
 * Small drawings for lists, decoration only: eye-off, history, message-square-warning, message-square-off and lock of
 * Lucide (ISC licence), 24 units square, stroked.
 */
const strokes: Readonly<Record<IconName, readonly string[]>> = {
  hidden: [
    'M10.733 5.076a10.744 10.744 0 0 1 11.205 6.575 1 1 0 0 1 0 .696 10.747 10.747 0 0 1-1.444 2.49',
    'M14.084 14.158a3 3 0 0 1-4.242-4.242',
    'M17.479 17.499a10.75 10.75 0 0 1-15.417-5.151 1 1 0 0 1 0-.696 10.75 10.75 0 0 1 4.446-5.143',
    'M2 2l20 20',
  ],
  history: ['M3 12a9 9 0 1 0 9-9 9.75 9.75 0 0 0-6.74 2.74L3 8', 'M3 3v5h5', 'M12 7v5l4 2'],
  talk: [
    'M22 17a2 2 0 0 1-2 2H6.828a2 2 0 0 0-1.414.586l-2.202 2.202A.71.71 0 0 1 2 21.286V5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2z',
    'M12 15h.01',
    'M12 7v4',
  ],
  unasked: [
    'M19 19H6.828a2 2 0 0 0-1.414.586l-2.202 2.202A.7.7 0 0 1 2 21.286V5a2 2 0 0 1 1.184-1.826',
    'M2 2l20 20',
    'M8.656 3H20a2 2 0 0 1 2 2v11.344',
  ],
  fixed: [
    'M5 11h14a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2z',
    'M7 11V7a5 5 0 0 1 10 0v4',
  ],
}

/** The drawing as an inline SVG that screen readers pass over. */
export const icon = (name: IconName): string =>
  `<svg class="icon" viewBox="0 0 24 24" width="18" height="18" aria-hidden="true"><path d="${strokes[name].join('')}"/></svg>`

/** The edge of the seal: r = R (1 + .024 sin(3a + .6) + .018 sin(5a + 2.1) + .014 sin(8a + .4)). */
const edge = (radius: number, steps: number): string => {
  const at = (step: number): string => {
    const a = (2 * Math.PI * step) / steps
    const wobble =
      0.024 * Math.sin(3 * a + 0.6) + 0.018 * Math.sin(5 * a + 2.1) + 0.014 * Math.sin(8 * a + 0.4)
    const r = radius * (1 + wobble)
    return `${(32 + r * Math.cos(a)).toFixed(1)} ${(32 + r * Math.sin(a)).toFixed(1)}`
  }
  return `M${Array.from({ length: steps }, (_, step) => at(step)).join('L')}Z`
}

/** The mark of Zegel, closed, as an inline SVG. */
export const sealMark = (): string =>
  `<svg class="seal" viewBox="0 0 64 64" width="60" height="60" aria-hidden="true"><path fill="#1d5c49" d="${edge(28, 72)}"/>` +
  '<circle cx="32" cy="32" r="20" fill="none" stroke="#f6fbf8" stroke-opacity=".5" stroke-width="1"/>' +
  '<path d="M25 24.5h14l-14 15h14" fill="none" stroke="#f6fbf8" stroke-width="3.6" stroke-linejoin="round" stroke-linecap="round"/></svg>'
