import { type CountedFamily, countedFamilies } from '../domain/attention.ts'
import type { Measured } from './measured.ts'

/** How many flags of each family stood on the board; a family of recorded facts is one point. Nothing of whom they were about. */
export const flagsByFamily = ({
  tests,
  facts,
}: Pick<Measured, 'tests' | 'facts'>): Record<CountedFamily, number> => {
  const outcomes = [
    ...tests,
    { family: 'F', outcome: facts.first.outcome },
    { family: 'G', outcome: facts.evidence.outcome },
    { family: 'H', outcome: facts.words.outcome },
    { family: 'K', outcome: facts.ties.outcome },
  ]
  return Object.fromEntries(
    countedFamilies.map((one) => [
      one,
      outcomes.filter(({ family, outcome }) => family === one && outcome === 'flag').length,
    ]),
  ) as Record<CountedFamily, number>
}
