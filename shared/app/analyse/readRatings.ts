import { type Grid, gridOf, type Rating } from '../../stats/grid.ts'
import { InputError } from './inputError.ts'
import { filled, numeric, readRows } from './readRows.ts'

/** Ratings with the names behind the numbers, in the order in which they first occur. */
export interface NamedRatings {
  readonly grid: Grid
  readonly candidates: readonly string[]
  readonly raters: readonly string[]
  readonly criteria: readonly string[]
}

/** Scores that stand for a cell that was not observed. */
const MISSING = new Set(['', 'na', 'nan', 'null', '.'])

/** The place of a name in order of appearance; gives it the next one when it is new. */
function placeIn(names: Map<string, number>, name: string): number {
  const known = names.get(name)
  if (known !== undefined) return known
  names.set(name, names.size)
  return names.size - 1
}

/**
 * Ratings in long form, `candidate,rater,criterion,score`: one row a cell, a cell that is not there or empty (or NA) is
 * missing.
 *
 * @param file name for messages
 * @param text whole file
 * @throws InputError `malformed-input`: no header, a field missing, a score that is no number, a cell given twice, no
 *   score at all
 */
export function readRatings(file: string, text: string): NamedRatings {
  const candidates = new Map<string, number>()
  const raters = new Map<string, number>()
  const criteria = new Map<string, number>()
  const ratings: Rating[] = []
  const seen = new Map<string, number>()
  for (const row of readRows(file, text, ['candidate', 'rater', 'criterion', 'score'])) {
    const names = ['candidate', 'rater', 'criterion'].map((column) => filled(file, row, column))
    const [candidate = '', rater = '', criterion = ''] = names
    const cell = JSON.stringify(names)
    const before = seen.get(cell)
    if (before !== undefined) throw new InputError(file, row.row, `the same cell as in row ${before}.`)
    seen.set(cell, row.row)
    const place = {
      candidate: placeIn(candidates, candidate),
      rater: placeIn(raters, rater),
      criterion: placeIn(criteria, criterion),
    }
    if (MISSING.has((row.fields['score'] ?? '').toLowerCase())) continue
    ratings.push({ ...place, score: numeric(file, row, 'score') })
  }
  if (ratings.length === 0) throw new InputError(file, null, 'there is no score in it.')
  return {
    grid: gridOf(candidates.size, raters.size, criteria.size, ratings),
    candidates: [...candidates.keys()],
    raters: [...raters.keys()],
    criteria: [...criteria.keys()],
  }
}
