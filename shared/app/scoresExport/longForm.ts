import { candidateCode } from '../../domain/candidate.ts'
import type { Criterion } from '../../domain/design.ts'
import { letterOf } from '../../domain/letterOf.ts'
import { type OpenedRound, orderOf } from '../attention/input.ts'
import type { DocumentBody } from '../documentShapes.ts'

/** A round of ratings in long form: codes instead of people, in the fixed order of roster and design. */
export interface LongForm {
  readonly candidates: readonly string[]
  /** A, B, C …: the letters of the meeting. */
  readonly raters: readonly string[]
  readonly criteria: readonly string[]
  /** One for each rating; a criterion that did not come up has no row. Places in the three lists, and 1 to 5. */
  readonly ratings: readonly {
    readonly candidate: number
    readonly rater: number
    readonly criterion: number
    readonly score: number
  }[]
  /** Places of candidates from first to last interview; null where a time is missing. */
  readonly order: { readonly fixed: boolean; readonly candidates: readonly number[] } | null
}

type Schedule = OpenedRound['schedule']

/** The cards of an opened round as they were sealed, who gave them and about whom, and when. */
export interface LongFormInput {
  readonly sealed: DocumentBody<'opened'>
  readonly raters: readonly string[]
  readonly candidates: readonly string[]
  readonly design: { readonly criteria: readonly Criterion[] }
  readonly schedule: Schedule
}

const inOrder = (candidates: readonly string[], schedule: Schedule): LongForm['order'] => {
  const order = orderOf({ candidates, schedule })
  return order && { fixed: schedule.order === 'fixed', candidates: order }
}

/**
 * The ratings of an opened round as they were sealed: before anybody had heard anybody, which is what models of raters
 * are about.
 */
export const longForm = ({ sealed, raters, candidates, design, schedule }: LongFormInput): LongForm => {
  const cards = new Map(sealed.map(({ member, cid, card }) => [`${member} ${cid}`, card]))
  return {
    candidates: candidates.map(candidateCode),
    raters: raters.map((_, j) => letterOf(j)),
    criteria: design.criteria.map(({ id }) => id),
    ratings: candidates.flatMap((cid, candidate) =>
      raters.flatMap((member, rater) => {
        const card = cards.get(`${member} ${cid}`)
        return design.criteria.flatMap(({ id }, criterion) => {
          const score = card?.ratings[id]
          return score == null ? [] : [{ candidate, rater, criterion, score }]
        })
      }),
    ),
    order: inOrder(candidates, schedule),
  }
}

const lines = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => `${row.join(',')}\r\n`).join('')

/**
 * `candidate,rater,criterion,score`, as `zegel analyse` and R read it. Only codes and whole numbers: no comma, quote or
 * formula can stand in it, and no decimal sign that one country reads otherwise.
 */
export const scoresCsv = ({ candidates, raters, criteria, ratings }: LongForm): string =>
  lines([
    ['candidate', 'rater', 'criterion', 'score'],
    ...ratings.map(({ candidate, rater, criterion, score }) => [
      candidates[candidate]!,
      raters[rater]!,
      criteria[criterion]!,
      score,
    ]),
  ])

/** `candidate,position`, which `zegel analyse` reads beside the scores; null where the order is not known. */
export const orderCsv = ({ candidates, order }: LongForm): string | null =>
  order &&
  (order.fixed ? '# fixed order\r\n' : '') +
    lines([['candidate', 'position'], ...order.candidates.map((i, t) => [candidates[i]!, t + 1])])
