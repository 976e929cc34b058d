import type { Design } from '../domain/design.ts'
import { placeRuleOf } from '../domain/placeRule.ts'
import { heaviestOnly } from '../domain/tieRule.ts'
import type { Card } from '../sealing/card.ts'
import { cardAgreement } from '../stats/agreement.ts'
import { combinedScores, groupedScores } from '../stats/combined-score.ts'
import { gridOf } from '../stats/grid.ts'
import { placeLine } from '../stats/place-line.ts'
import { ENOUGH_AGREEMENT } from '../stats/verdict.ts'

/** A card this far from what rater and candidate lead one to expect is marked in the matrix, in points. */
const unexpected = 0.55

/** Fewer cards than this on a candidate are too few to stand on (sealing protocol, "What goes wrong"). */
const fewCards = 3

/** Scores closer than this are equal: what fractions lose in a sum must not put anybody under the threshold. */
const equal = 1e-9

export interface AnalysisInput {
  readonly design: Pick<Design, 'criteria' | 'places' | 'combination' | 'placeRule'>
  readonly cards: readonly { member: string; cid: string; card: Pick<Card, 'ratings'> }[]
  /** Scorers in the order of the columns, candidates in the order of the roster; other cards do not count. */
  readonly raters: readonly string[]
  readonly candidates: readonly string[]
  /** How many judge each candidate where the cards are divided; null for everybody. */
  readonly readers?: number | null
  /** The group of each scorer: what has an equal vote where the design says so. */
  readonly groups: ReadonlyMap<string, string>
}

/** A number of raters that can be said; null for none or an absurd one. */
const believable = (raters: number | null): number | null =>
  raters !== null && raters <= 1000 ? raters : null

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length

const placesOf = (ids: readonly string[]): ReadonlyMap<string, number> =>
  new Map(ids.map((id, place) => [id, place]))

const orNull = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value

/**
 * Matrix, agreement and combined order of the opened cards; every number straight from shared/stats.
 * @throws E_PLACE_RULE when the design names a rule for the line of places that this version does not know
 */
export const analyse = ({ design, cards, raters, candidates, groups, readers = null }: AnalysisInput) => {
  const { criteria, places, combination } = design
  const rows = placesOf(candidates)
  const columns = placesOf(raters)
  const ratings = cards.flatMap(({ member, cid, card }) => {
    const candidate = rows.get(cid)
    const rater = columns.get(member)
    if (candidate === undefined || rater === undefined) return []
    return criteria.flatMap((c, criterion) => {
      const score = card.ratings[c.id]
      return score == null ? [] : [{ candidate, rater, criterion, score }]
    })
  })
  const k = raters.length
  const m = criteria.length
  const grid = gridOf(candidates.length, k, m, ratings)
  const weights = criteria.map((c) => c.weight)
  const votes = raters.map((member) => groups.get(member) ?? member)
  const combine = (by: readonly number[]) =>
    combination.rule === 'group-mean' ? groupedScores(grid, by, votes) : combinedScores(grid, by)
  // What each member gave, and how far it is from what one expects, is a matter of cards, whatever the votes.
  const given = combinedScores(grid, weights)
  const line = placeLine(combine(weights), places, weights, placeRuleOf(design))
  // The published tie rule may look at the heaviest criteria alone; corrected for who met whom, as the whole score is.
  const heaviest = combine(heaviestOnly(criteria)).scores
  const { coefficients, verdict, ratersNeeded } = cardAgreement(grid)
  const icc = coefficients['C,k']
  const markOf = (card: number): 'higher' | 'lower' | null => {
    const off = given.fit.r[card] ?? Number.NaN
    return off > unexpected ? 'higher' : off < -unexpected ? 'lower' : null
  }
  const threshold = combination.threshold === null ? null : combination.threshold / 100
  return {
    rows: candidates.map((cid, i) => {
      const scores = raters.map((_, j) => orNull(given.cards.y[i * k + j]))
      const there = scores.filter((score) => score !== null)
      return {
        cid,
        scores,
        marks: raters.map((_, j) => markOf(i * k + j)),
        criteria: criteria.map((_, c) =>
          mean(raters.map((_, j) => grid.x[(i * k + j) * m + c]!).filter((score) => !Number.isNaN(score))),
        ),
        gap: there.length > 1 ? Math.max(...there) - Math.min(...there) : null,
        cards: there.length,
        tooFew: there.length < Math.min(fewCards, readers ?? fewCards),
      }
    }),
    agreement: {
      icc: icc.value,
      interval: icc.interval && { low: icc.interval[0], high: icc.interval[1] },
      verdict: icc.value === null ? ('unknown' as const) : verdict,
      limit: ENOUGH_AGREEMENT,
      // Where raters hardly agree at all the formula asks for more of them than there are people.
      ratersNeeded: believable(ratersNeeded['0.70']),
    },
    ranking: line.candidates
      .map(({ score, group, interval }, i) => ({
        cid: candidates[i]!,
        score,
        low: interval?.[0] ?? null,
        high: interval?.[1] ?? null,
        standing: group,
        belowThreshold: threshold !== null && score !== null && score < threshold - equal,
      }))
      .flatMap((row) => (row.score === null ? [] : [{ ...row, score: row.score }]))
      .sort((a, b) => b.score - a.score || a.cid.localeCompare(b.cid)),
    heaviest: new Map(candidates.map((cid, i) => [cid, heaviest[i] ?? null])),
    uncompared: line.reason,
    places,
    threshold,
  }
}
