/** A break in the day of the interviews, in minutes since midnight. */
export interface Break {
  readonly from: number
  readonly minutes: number
}

/** A time of day as "HH:MM", in minutes since midnight. */
export const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))

/** Minutes since midnight as "HH:MM". */
export const clockOf = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')

/**
 * When each interview of a day begins, in minutes since midnight. One that would run into the break begins after it.
 * @param count how many; `start`, `minutes` and `pause` (between two interviews) in minutes
 */
export const slotStarts = (
  count: number,
  day: {
    readonly start: number
    readonly minutes: number
    readonly pause: number
    readonly rest: Break | null
  },
): number[] => {
  const { minutes, pause, rest } = day
  const starts: number[] = []
  let next = day.start
  while (starts.length < count) {
    if (rest && next + minutes > rest.from && next < rest.from + rest.minutes) next = rest.from + rest.minutes
    starts.push(next)
    next += minutes + pause
  }
  return starts
}
