import { type DepartureChange, departureDifference } from './departureDifference.ts'
import type { ShownCommittee, ShownPerson, ShownVersion } from './schemas/shownCommittee.ts'

export type { ShownCommittee, ShownPerson } from './schemas/shownCommittee.ts'

/** What a reader of the page sees change in the committee. Nobody's name stands in it: who wants to be off the page is off. */
export type ShownChange =
  | { readonly kind: 'came' | 'left' | 'named' | 'unnamed'; readonly person: ShownPerson }
  | { readonly kind: 'seat'; readonly from: ShownPerson; readonly to: ShownPerson }
  | {
      readonly kind: 'mode'
      readonly from: ShownCommittee['mode']
      readonly to: ShownCommittee['mode']
    }
  /** How many may open in the place of the second key holder. */
  | { readonly kind: 'deputies'; readonly from: number; readonly to: number }
  /** What the committee says of its composition; '' where it says nothing. */
  | { readonly kind: 'diversity'; readonly from: string; readonly to: string }
  | DepartureChange

/** What changed on one day (the moment of the last change that day). */
export interface ShownChanges {
  readonly at: string
  readonly changes: readonly ShownChange[]
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
const unnamed = (person: ShownPerson): ShownPerson => ({ ...person, name: null })

const ofPerson = (from: ShownPerson, to: ShownPerson): ShownChange[] => [
  ...(same(unnamed(from), unnamed(to)) ? [] : [{ kind: 'seat', from, to } as const satisfies ShownChange]),
  ...(from.name === null && to.name !== null
    ? [{ kind: 'named', person: to } as const satisfies ShownChange]
    : []),
  ...(from.name !== null && to.name === null
    ? [{ kind: 'unnamed', person: to } as const satisfies ShownChange]
    : []),
]

/** From one version to the next: who came, who left, whose seat or name changed, and what the committee says as a whole. */
const shownDifference = (from: ShownCommittee, to: ShownCommittee): ShownChange[] => [
  ...to.roles.flatMap((person): ShownChange[] => {
    const before = from.roles.find(({ id }) => id === person.id)
    return before ? ofPerson(before, person) : [{ kind: 'came', person }]
  }),
  ...from.roles
    .filter(({ id }) => !to.roles.some((person) => person.id === id))
    .map((person): ShownChange => ({ kind: 'left', person })),
  ...(from.mode === to.mode
    ? []
    : [{ kind: 'mode', from: from.mode, to: to.mode } as const satisfies ShownChange]),
  ...(from.deputies === to.deputies
    ? []
    : [{ kind: 'deputies', from: from.deputies, to: to.deputies } as const satisfies ShownChange]),
  ...(from.diversity === to.diversity
    ? []
    : [{ kind: 'diversity', from: from.diversity, to: to.diversity } as const satisfies ShownChange]),
  ...departureDifference(from.departures, to.departures),
]

/** The changes since publication, oldest first; a version that differs in nothing that is told is no change. */
export const changesOf = (versions: readonly ShownVersion[]): ShownChanges[] =>
  versions.flatMap(({ at, committee }, i) => {
    const before = versions[i - 1]
    const changes = before ? shownDifference(before.committee, committee) : []
    return changes.length > 0 ? [{ at, changes }] : []
  })

/**
 * The versions with what is shown now: nothing new where nothing changed, and one version a day, because a page cannot be
 * read twice while somebody is still typing.
 * @param dayOf the day of a moment
 */
export const withVersion = (
  versions: readonly ShownVersion[],
  now: ShownVersion,
  dayOf: (at: string) => string,
): ShownVersion[] => {
  const last = versions.at(-1)
  if (!last || same(last.committee, now.committee)) return [...versions]
  const isOfToday = versions.length > 1 && dayOf(last.at) === dayOf(now.at)
  const earlier = isOfToday ? versions.slice(0, -1) : versions
  return same(earlier.at(-1)?.committee, now.committee) ? [...earlier] : [...earlier, now]
}
