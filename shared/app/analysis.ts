import type { Design } from '../domain/design.ts'
import type { Card } from '../sealing/card.ts'
import { cardAgreement } from '../stats/agreement.ts'
import { combinedScores } from '../stats/combined-score.ts'
import { gridOf } from '../stats/grid.ts'
import { placeLine } from '../stats/place-line.ts'
import { ENOUGH_AGREEMENT } from '../stats/verdict.ts'

/** A card this far from what rater and candidate lead one to expect is marked (ui/design: heat map), in points. */
const unexpected = 0.55

/** Fewer cards than this on a candidate are too few to stand on (sealing protocol, "What goes wrong"). */
const fewCards = 3

/** Agreement is held against this everywhere (bias specification, J). */
export const agreementLimit = 0.7

export interface AnalysisInput {
  readonly design: Pick<Design, 'criteria' | 'places' | 'combination'>
  readonly cards: DocumentBody<'opened'>
  /** Scorers in the order of the columns, candidates in the order of the roster. */
  readonly raters: readonly string[]
  readonly candidates: readonly string[]
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length

const orNull = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value

/** Matrix, agreement and combined order of the opened cards; every number straight from shared/stats. */
export const analyse = ({ design, cards, raters, candidates }: AnalysisInput) => {
  const { criteria, places, combination } = design
  const ratings = cards.flatMap(({ member, cid, card }) =>
    criteria.flatMap((c, criterion) => {
      const score = card.ratings[c.id]
      return score == null
        ? []
        : [{ candidate: candidates.indexOf(cid), rater: raters.indexOf(member), criterion, score }]
    }),
  )
  const [n, k, m] = [candidates.length, raters.length, criteria.length]
  const grid = gridOf(n, k, m, ratings)
  const weights = criteria.map((c) => c.weight)
  const combined = combinedScores(grid, weights)
  const line = placeLine(combined, places, weights)
  const composites = cardComposites(grid)
  const agreement = icc(composites)
  const ck = agreement['C,k']
  const single = agreement['C,1'].value
  const cell = (i: number, j: number) => orNull(combined.cards.y[i * k + j])
  const rowMean = (i: number) => mean(raters.flatMap((_, j) => cell(i, j) ?? []))
  const columnMean = (j: number) => mean(candidates.flatMap((_, i) => cell(i, j) ?? []))
  const grand = mean(candidates.flatMap((_, i) => raters.flatMap((__, j) => cell(i, j) ?? [])))
  const markOf = (i: number, j: number): 'higher' | 'lower' | null => {
    const [value, row, column] = [cell(i, j), rowMean(i), columnMean(j)]
    if (value === null || row === null || column === null || grand === null) return null
    const off = value - (row + column - grand)
    return off > unexpected ? 'higher' : off < -unexpected ? 'lower' : null
  }
  const threshold = combination.threshold === null ? null : combination.threshold / 100
  return {
    rows: candidates.map((cid, i) => {
      const scores = raters.map((_, j) => cell(i, j))
      const given = scores.filter((score) => score !== null)
      return {
        cid,
        scores,
        marks: raters.map((_, j) => markOf(i, j)),
        criteria: criteria.map((_, c) =>
          mean(ratings.filter((r) => r.candidate === i && r.criterion === c).map((r) => r.score)),
        ),
        gap: given.length > 1 ? Math.max(...given) - Math.min(...given) : null,
        cards: given.length,
        tooFew: given.length < fewCards,
      }
    }),
    agreement: {
      icc: ck.value,
      interval: ck.interval && { low: ck.interval[0], high: ck.interval[1] },
      verdict: ck.value === null ? ('unknown' as const) : agreementVerdict(ck.interval),
      limit: agreementLimit,
      ratersNeeded: single === null ? null : ratersNeeded(single, agreementLimit),
    },
    ranking: line.candidates
      .map(({ score, group, interval }, i) => ({
        cid: candidates[i]!,
        score,
        low: interval?.[0] ?? null,
        high: interval?.[1] ?? null,
        standing: group,
        belowThreshold: threshold !== null && score !== null && score < threshold,
      }))
      .flatMap((row) => (row.score === null ? [] : [{ ...row, score: row.score }]))
      .sort((a, b) => b.score - a.score || a.cid.localeCompare(b.cid)),
    places,
    threshold,
  }
}
