import { type Agreement, agreement } from './agreement.ts'
import { decide } from './flags/decide.ts'
import type { Flag } from './flags/finding.ts'
import {
  type Attribute,
  haloFindings,
  type Order,
  orderFindings,
  rangeFindings,
  severityFindings,
  similarityFindings,
} from './flags/findings.ts'
import { type GroupAttribute, groupFindings } from './flags/group-findings.ts'
import { residuals } from './flags/residuals.ts'
import type { Grid } from './grid.ts'

/** What is known next to the ratings; leave out what is not. */
export interface Context {
  /** Ties between raters and candidates, per attribute of the closed list. */
  readonly attributes?: readonly Attribute[]
  readonly order?: Order
  readonly groups?: readonly GroupAttribute[]
  /** Combined scores, where they are not the plain ones; points. */
  readonly scores?: readonly (number | null)[]
  readonly selected?: readonly boolean[]
  /** Of the permutations; the same seed gives the same p. */
  readonly seed?: number
}

export interface Analysis {
  readonly agreement: Agreement
  readonly flags: readonly Flag[]
}

const SEED = 1

/**
 * The flags of families A to E and I of one round, each with one of three outcomes.
 *
 * A and C and D are always there, one a rater; B where ties are given, E where an order is, I where groups are. Rules and
 * limits: flags/rules.ts.
 *
 * @param grid ratings in points, integers from 1 up, at least one card
 */
export function flagsOf(grid: Grid, context: Context = {}): Flag[] {
  const { attributes = [], order, groups = [], selected = null, seed = SEED } = context
  const res = residuals(grid)
  const scores = context.scores ?? Array.from(res.two.a, (a) => (Number.isNaN(a) ? null : res.two.mu + a))
  return decide(
    [
      ...haloFindings(res),
      ...similarityFindings(res, attributes),
      ...severityFindings(res),
      ...rangeFindings(res),
      ...(order === undefined ? [] : orderFindings(res, order, seed)),
      ...groupFindings(scores, groups, selected),
    ],
    grid.n,
  )
}

/**
 * Agreement and flags of one round of ratings.
 *
 * @param grid ratings in points, at least one card
 * @param context ties, order, groups, selection, where known
 */
export function analyse(grid: Grid, context: Context = {}): Analysis {
  return { agreement: agreement(grid), flags: flagsOf(grid, context) }
}
