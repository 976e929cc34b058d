import type { Departure } from './design.ts'

/** What was explained otherwise before: null where the explanation is new, or gone. */
export interface DepartureChange {
  readonly kind: 'departure'
  /** The check that is departed from. */
  readonly check: string
  readonly from: Departure | null
  readonly to: Departure | null
}

/** Every check that is explained otherwise than before, in the order of the new explanations; what is gone first. */
export const departureDifference = (
  from: readonly Departure[],
  to: readonly Departure[],
): DepartureChange[] => {
  // Of two explanations of one check the page shows the last.
  const [before, after] = [from, to].map((list) => new Map(list.map((one) => [one.check, one]))) as [
    Map<string, Departure>,
    Map<string, Departure>,
  ]
  const checks = [...[...before.keys()].filter((check) => !after.has(check)), ...after.keys()]
  return checks.flatMap((check): DepartureChange[] => {
    const [old, fresh] = [before.get(check) ?? null, after.get(check) ?? null]
    return old?.code === fresh?.code && old?.text === fresh?.text
      ? []
      : [{ kind: 'departure', check, from: old, to: fresh }]
  })
}
