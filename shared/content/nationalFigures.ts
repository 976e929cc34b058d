import type { Bilingual } from '../domain/text.ts'
import { both } from './both.ts'
import { sources } from './sources.ts'

/** What an inventory in the Netherlands found; no norm, something to put the own procedure beside. */
export const nationalFigures: readonly {
  readonly what: 'informed' | 'residentInCommittee'
  readonly percent: number
  readonly year: string
  readonly sentence: Bilingual
}[] = [
  {
    what: 'informed',
    percent: 62,
    year: sources.continuum.year ?? '',
    sentence: both(
      'procedures die kandidaten genoeg informatie gaven',
      'procedures that informed candidates adequately',
    ),
  },
  {
    what: 'residentInCommittee',
    percent: 80,
    year: sources.continuum.year ?? '',
    sentence: both('commissies met een aios als lid', 'committees with a resident as a member'),
  },
]
