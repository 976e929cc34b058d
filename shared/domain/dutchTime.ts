/**
 * The time zone of a procedure. Dutch committees choose for Dutch clinics: a moment is shown, planned and counted as the clock on the
 * wall there has it, whatever laptop asks and wherever that is.
 */
export const home = 'Europe/Amsterdam'

const inHome = new Intl.DateTimeFormat('en-CA', {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
  timeZone: home,
})

/** What calendar and clock there say at a moment. */
const wallOf = (at: Date): { day: string; time: string; seconds: string } => {
  const part = Object.fromEntries(inHome.formatToParts(at).map(({ type, value }) => [type, value]))
  return {
    day: `${part['year']}-${part['month']}-${part['day']}`,
    time: `${part['hour']}:${part['minute']}`,
    seconds: part['second'] ?? '00',
  }
}

/** The day, YYYY-MM-DD, on which a moment falls in the Netherlands; a day stays what it is. */
export const dayOf = (at: string): string => (at.length === 10 ? at : wallOf(new Date(at)).day)

/** The time of day of a moment in the Netherlands, HH:MM. */
export const timeOf = (at: string): string => wallOf(new Date(at)).time

/** How far the clock there is ahead of UTC at a moment, in milliseconds. */
const ahead = (at: number): number => {
  const { day, time, seconds } = wallOf(new Date(at))
  return Date.parse(`${day}T${time}:${seconds}Z`) - Math.floor(at / 1000) * 1000
}

/**
 * The moment, UTC, at which the clock there says so: `day` YYYY-MM-DD, `time` HH:MM. Of an hour that comes twice (October) the first;
 * one that is left out (March) is an hour later on that clock, as calendars do.
 */
export const momentOf = (day: string, time: string): string => {
  const wall = Date.parse(`${day}T${time}:00Z`)
  const sure = wall - ahead(wall - 86_400_000)
  const other = wall - ahead(wall + 86_400_000)
  return new Date([sure, other].find((at) => at + ahead(at) === wall) ?? sure).toISOString()
}
