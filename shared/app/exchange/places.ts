import type { Place } from '../../domain/exchange.ts'
import { isReader } from '../../domain/sitting.ts'
import type { Open } from '../app.ts'
import { readDocument } from '../documents.ts'
import { protocolState } from '../progressOf.ts'

/** The member whose own laptop this is, or null on the laptop of the secretary. */
export const homeOf = (open: Open): string | null => open.store.procedure().home

/** The secretary of the procedure, or null as long as the list of a procedure on an own laptop has not come. */
export const coordinatorOf = (open: Open): string | null =>
  readDocument(open, 'mode')?.seats.find((seat) => seat.coordinator)?.id ?? null

/**
 * Where a member does the own work, as the secretary's laptop knows it: as somebody chose; else here when there is an
 * identity here; else on an own laptop where a second key holder answers, and here where everybody releases in the room.
 */
export const placeOf = (open: Open, member: string): Place => {
  if (member === coordinatorOf(open)) return 'here'
  const chosen = readDocument(open, 'places')?.[member]
  if (chosen) return chosen
  if (open.identities.read(member) !== null) return 'here'
  return readDocument(open, 'mode')?.mode === 'twokey' ? 'own' : 'here'
}

/** Members who read what residents say in confidence. */
export const readers = (open: Open): string[] =>
  (readDocument(open, 'mode')?.seats ?? []).filter(isReader).map(({ id }) => id)

/** Everybody who ever was in a list with an own laptop, also who left the committee since. */
export const everOnOwnLaptops = (open: Open): string[] => {
  const listed = protocolState(open).rosters.flatMap(({ payload }) => payload.people.map(({ id }) => id))
  return [...new Set([...onOwnLaptops(open), ...listed.filter((id) => placeOf(open, id) === 'own')])]
}

/** Members on an own laptop, in the order of the committee. */
export const onOwnLaptops = (open: Open): string[] =>
  (readDocument(open, 'mode')?.seats ?? []).map(({ id }) => id).filter((id) => placeOf(open, id) === 'own')
