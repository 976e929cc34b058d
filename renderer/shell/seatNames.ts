import type { Text } from '../text/index.ts'
import type { Seat } from './session.ts'

/**
 * What each seat is called while names stay hidden: its role, numbered where several have the same one. The order of the
 * committee decides the number, so that a seat keeps it.
 */
export const seatNames = (
  seats: readonly Pick<Seat, 'id' | 'role'>[],
  text: Text,
): ReadonlyMap<string, string> => {
  return new Map(
    seats.map((seat) => {
      const same = seats.filter((other) => other.role === seat.role)
      const role = text.common.roles[seat.role]
      return [seat.id, same.length === 1 ? role : text.unlock.numbered(role, same.indexOf(seat) + 1)]
    }),
  )
}
