import { type Roster, scorersOf } from './people.ts'

/** Scorers whose word counts where an office is replaced: all but the coordinator and whoever comes into it. */
export const judgesOf = (roster: Roster, except: readonly (string | null)[]): string[] =>
  scorersOf(roster)
    .map((person) => person.id)
    .filter((id) => id !== roster.payload.coordinator && !except.includes(id))

/** More than half of the judges, and at least two of them, are among these people (sealing rules 3 and 4). */
export const isMajority = (judges: readonly string[], ids: readonly string[]): boolean => {
  const count = judges.filter((id) => ids.includes(id)).length
  return count >= 2 && count * 2 > judges.length
}
