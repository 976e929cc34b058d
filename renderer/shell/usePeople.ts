import { initials } from '../format.ts'
import { useText } from '../text/index.ts'
import { seatNames } from './seatNames.ts'
import { useSession } from './session.ts'

/** People as names and initials, from their ids. Where a name may not be seen, the role stands for it. */
export const usePeople = () => {
  const text = useText()
  const { seats } = useSession()
  const roles = seatNames(seats, text)
  const name = (id: string): string => seats.find((seat) => seat.id === id)?.name ?? roles.get(id) ?? ''
  const scorers = seats.filter((seat) => seat.scorer)
  return {
    name,
    dot: (id: string) => ({ initials: initials(name(id)), name: name(id) }),
    areAll: (ids: readonly string[]): boolean =>
      ids.length > 1 && seats.every((seat) => ids.includes(seat.id)),
    areScorers: (ids: readonly string[]): boolean =>
      ids.length > 1 && ids.length === scorers.length && scorers.every((seat) => ids.includes(seat.id)),
  }
}
