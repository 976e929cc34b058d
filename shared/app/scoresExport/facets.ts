import type { LongForm } from './longForm.ts'

const label = (facet: number, name: string, elements: readonly string[]): string[] => [
  `${facet},${name}`,
  ...elements.map((element, i) => `${i + 1}=${element}`),
  '*',
]

/**
 * The same ratings as one file for FACETS: specification, labels and data (Linacre, many-facet Rasch measurement). Candidates
 * are positive and not centred, raters and criteria are severity and difficulty; one rating scale that ends at 5.
 */
export const facetsFile = ({ candidates, raters, criteria, ratings }: LongForm): string =>
  [
    'Title = Zegel',
    'Facets = 3',
    'Positive = 1',
    'Noncenter = 1',
    'Inter-rater = 2',
    'Model = ?,?,?,R5',
    'Labels =',
    ...label(1, 'Candidate', candidates),
    ...label(2, 'Rater', raters),
    ...label(3, 'Criterion', criteria),
    'Data =',
    ...ratings.map(({ candidate, rater, criterion, score }) =>
      [candidate + 1, rater + 1, criterion + 1, score].join(','),
    ),
  ]
    .map((line) => `${line}\r\n`)
    .join('')
