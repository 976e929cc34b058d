import { demand, under } from './broken.ts'
import type { Json } from './json.ts'
import { integer, misfit, object, oneOf, orNull, record, type Shape, type Shaped, set } from './shape.ts'
import { hash } from './small.ts'

/** `card/v1` of docs/formats.md "Cards and the onion". */

const MOST_CRITERIA = 12
const MOST_UNITS = 4000

const answer: Shape<string> = (value, where) =>
  typeof value === 'string' && value.length <= MOST_UNITS
    ? value
    : misfit(where, `text of at most ${MOST_UNITS} units`)

const perCriterion = <T>(shape: Shape<T>): Shape<ReadonlyMap<string, T>> => record(shape, [1, MOST_CRITERIA])

const milliseconds = orNull(integer())

const share = oneOf(
  'clinic',
  'region',
  'faculty',
  'studyYears',
  'workedTogether',
  'supervision',
  'researchGroup',
  'association',
  'sex',
)

const card = object({
  v: oneOf(1),
  design: hash,
  ratings: perCriterion(orNull(integer(1, 5))),
  evidence: perCriterion(
    object({
      s: answer,
      t: answer,
      a: answer,
      r: answer,
      reflection: answer,
      none: orNull(oneOf('not-discussed', 'no-time', 'later')),
    }),
  ),
  sure: perCriterion(orNull(integer(1, 3))),
  process: perCriterion(
    object({
      firstEvidenceMs: milliseconds,
      firstRatingMs: milliseconds,
      changes: integer(),
      beforeReview: orNull(integer(0, 5)),
    }),
  ),
  overall: orNull(integer(1, 5)),
  overallMs: milliseconds,
  tie: oneOf('unknown', 'acquaintance', 'workedTogether', 'supervised', 'family'),
  shares: set(share, (one) => one),
})
export type Card = Shaped<typeof card>

/**
 * A card that fits its form and its design.
 * @returns its criteria, as one text that can be compared
 * @throws Broken E_CARD
 */
export const checkCard = (value: Json, design: string, where: string): string => {
  const read = under('E_CARD', () => card(value, where))
  demand(read.design === design, 'E_CARD', `${where} belongs to another design than the roster`)
  const criteria = [read.ratings, read.evidence, read.sure, read.process].map((one) =>
    [...one.keys()].join(' '),
  )
  const same = criteria.every((one) => one === criteria[0])
  demand(same, 'E_CARD', `${where} does not hold the same criteria throughout`)
  return criteria[0] ?? ''
}
