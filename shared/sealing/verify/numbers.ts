import { demand } from './broken.ts'
import type { Confirmed } from './confirmations.ts'
import type { File, Parts } from './parts.ts'
import { type Roster, scorersOf } from './people.ts'

/** The counts that a reader makes again. */
export interface Counts {
  readonly people: number
  readonly scorers: number
  readonly candidates: number
  readonly cards: number
  readonly recusals: number
  readonly confirmed: number
}

export const countsOf = ({ seals }: Parts, roster: Roster, confirmed: Confirmed): Counts => ({
  people: roster.payload.people.length,
  scorers: scorersOf(roster).length,
  candidates: roster.payload.candidates.length,
  cards: seals.reduce((sum, { payload }) => sum + payload.cards.length, 0),
  recusals: seals.reduce((sum, { payload }) => sum + payload.recusals.length, 0),
  confirmed: confirmed.size,
})

/**
 * The numbers of an audit that can be counted from the file: step 10 of docs/formats.md "The verifier".
 * @throws Broken E_NUMBERS
 */
export const checkNumbers = (file: File, counts: Counts): void => {
  if (file.type !== 'audit/v1') return
  for (const [name, counted] of Object.entries(counts)) {
    const told = file.payload.numbers.get(name)
    demand(
      told === counted,
      'E_NUMBERS',
      `the audit gives ${told ?? 'no number'} for "${name}", and ${counted} are counted`,
    )
  }
}
