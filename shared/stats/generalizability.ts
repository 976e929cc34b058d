import type { Components } from './variance-components.ts'

export interface Generalizability {
  /** E rho^2: how well the mean over raters and criteria puts candidates in order. */
  readonly erho2: number
  /** Phi: the same for the height of the mean. */
  readonly phi: number
}

/**
 * Generalizability coefficients of the mean over k raters and m criteria, both taken as drawn from many.
 *
 * Brennan (2001), Generalizability Theory, 4.1. Components below zero count as zero.
 *
 * @param components in squared points
 * @returns null where candidates do not vary at all
 */
export function generalizability(components: Components, k: number, m: number): Generalizability | null {
  const v = (name: keyof Components) => Math.max(0, components[name])
  const relative = v('pr') / k + v('pc') / m + v('prc,e') / (k * m)
  const absolute = relative + v('r') / k + v('c') / m + v('rc') / (k * m)
  if (v('p') + absolute === 0) return null
  return {
    erho2: v('p') + relative === 0 ? 0 : v('p') / (v('p') + relative),
    phi: v('p') / (v('p') + absolute),
  }
}
