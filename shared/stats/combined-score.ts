import type { Grid, Table } from './grid.ts'
import { isConnected } from './is-connected.ts'
import { type TwoWayFit, twoWayFit } from './two-way-fit.ts'

export interface CombinedScores {
  /** Per candidate, in points of the scale; null for a candidate without a card. */
  readonly scores: readonly (number | null)[]
  /** The weighted card means the scores are made of: a column per member, or per group. */
  readonly cards: Table
  /** Whether each score is a plain mean over the same members (`crossed`) or corrected for who happened to rate whom. */
  readonly method: 'crossed' | 'severity-corrected'
  /** Whether all candidates can be compared: false where no chain of members links two groups of candidates. */
  readonly connected: boolean
  readonly fit: TwoWayFit
}

/**
 * Each card's mean with fixed weights, in points: sum of w_c x_ijc over the observed criteria, divided by the sum of their
 * w_c. NaN for a card without an observed criterion of positive weight.
 *
 * @param grid ratings in points
 * @param weights one per criterion, not negative, in any unit (percentages, points)
 */
function weightedCards(grid: Grid, weights: readonly number[]): Table {
  const { n, k, m, x } = grid
  const y = new Float64Array(n * k)
  for (let card = 0; card < n * k; card++) {
    let sum = 0
    let weight = 0
    for (let c = 0; c < m; c++) {
      const v = x[card * m + c]!
      if (Number.isNaN(v)) continue
      sum += weights[c]! * v
      weight += weights[c]!
    }
    y[card] = weight > 0 ? sum / weight : Number.NaN
  }
  return { n, k, y }
}

/**
 * The combined score of each candidate from all cards.
 *
 * 1. A card's score is the weighted mean over its observed criteria, weights renormalised (weightedCards).
 * 2. Where every member rated every candidate, the candidate's score is the plain mean of the cards.
 * 3. Where cards are missing, member effects (severity) and candidate effects are fitted together by least squares,
 *    card = mu + candidate + member, and the score is mu + candidate: what the candidate would have had on average from
 *    all members. With all cards present this is the same plain mean.
 *
 * Least squares means of an unbalanced two-way layout (Searle, Speed & Milliken 1980, The American Statistician 34).
 * Weights are never fitted.
 *
 * @param grid ratings in points, at least one observed cell
 * @param weights one per criterion, fixed before the interviews
 */
export function combinedScores(grid: Grid, weights: readonly number[]): CombinedScores {
  return scoresOf(weightedCards(grid, weights))
}

/**
 * The combined score when each group of members has an equal vote, however many members it has: the cards of a group on a
 * candidate become one card, their plain mean, and the groups then count as members do in combinedScores.
 *
 * @param grid ratings in points, at least one observed cell
 * @param weights one per criterion, fixed before the interviews
 * @param groups the group of each member, in the order of the columns
 */
export function groupedScores(
  grid: Grid,
  weights: readonly number[],
  groups: readonly string[],
): CombinedScores {
  const { n, k, y } = weightedCards(grid, weights)
  const names = [...new Set(groups)]
  const grouped = new Float64Array(n * names.length)
  for (let i = 0; i < n; i++) {
    for (const [g, name] of names.entries()) {
      let sum = 0
      let cards = 0
      for (let j = 0; j < k; j++) {
        const v = y[i * k + j]!
        if (groups[j] !== name || Number.isNaN(v)) continue
        sum += v
        cards++
      }
      grouped[i * names.length + g] = cards > 0 ? sum / cards : Number.NaN
    }
  }
  return scoresOf({ n, k: names.length, y: grouped })
}

function scoresOf(cards: Table): CombinedScores {
  const { n, k } = cards
  const fit = twoWayFit(cards)
  return {
    scores: Array.from(fit.a, (a) => (Number.isNaN(a) ? null : fit.mu + a)),
    cards,
    method: fit.cards === n * k ? 'crossed' : 'severity-corrected',
    connected: isConnected(cards),
    fit,
  }
}
