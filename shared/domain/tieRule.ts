import type { Design } from './design.ts'

/** Scores on the heaviest criteria closer than this are equal: what fractions lose in a sum must not decide. */
const equal = 1e-9

export interface Tied {
  readonly cid: string
  /** Score on the heaviest criteria, or the number that was drawn; null where there is none. */
  readonly value: number | null
  /** Place by the rule, from 1; equal values share one. */
  readonly place: number
}

/**
 * Criteria that decide under `heaviest-criterion`: those with the most points, as the public description says it. All of them
 * when several have the most.
 * @returns a weight of 1 or 0 for each criterion
 */
export const heaviestOnly = (criteria: readonly Pick<Design['criteria'][number], 'weight'>[]): number[] => {
  const most = Math.max(...criteria.map(({ weight }) => weight))
  return criteria.map(({ weight }) => (weight === most ? 1 : 0))
}

/**
 * The order that the published tie rule gives to candidates who cannot be told apart by score. It decides among them only.
 * @param level the candidates around the line of places
 * @param heaviest score on the heaviest criteria by candidate
 * @param lot the order drawn, of all candidates; null before it was drawn
 * @returns null where the rule gives no order by itself: a profile is weighed by people, a lot must first be drawn
 */
export const tieOrder = (
  rule: Design['combination']['tieRule'],
  level: readonly string[],
  heaviest: ReadonlyMap<string, number | null>,
  lot: readonly string[] | null,
): Tied[] | null => {
  if (rule === 'profile' || (rule === 'lot' && lot === null)) return null
  const valued = level.map((cid) => {
    const drawn = lot?.indexOf(cid) ?? -1
    const value = rule === 'lot' ? (drawn < 0 ? null : drawn + 1) : (heaviest.get(cid) ?? null)
    return { cid, value }
  })
  const sign = rule === 'lot' ? 1 : -1
  const order = valued.toSorted((a, b) => {
    if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null)
    return Math.abs(a.value - b.value) < equal ? 0 : sign * (a.value - b.value)
  })
  const isEqual = (a: number | null, b: number | null): boolean =>
    a === null || b === null ? a === b : Math.abs(a - b) < equal
  return order.map(({ cid, value }) => ({
    cid,
    value,
    place: order.findIndex((other) => isEqual(other.value, value)) + 1,
  }))
}
