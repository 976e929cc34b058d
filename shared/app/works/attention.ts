import { type Agreement, agreement } from '../../stats/agreement.ts'
import type { Context } from '../../stats/analyse.ts'
import { flagsOf } from '../../stats/analyse.ts'
import { deviations, type RaterDeviation } from '../../stats/flags/deviations.ts'
import type { Flag } from '../../stats/flags/finding.ts'
import { residuals } from '../../stats/flags/residuals.ts'
import { gridOf, type Rating } from '../../stats/grid.ts'
import type { Progress } from '../work.ts'

/** What the flags and their pictures are made of; places count candidates, raters and criteria from 0. */
export interface AttentionInput {
  readonly n: number
  readonly k: number
  readonly m: number
  readonly ratings: readonly Rating[]
  readonly context: Context
}

export interface AttentionNumbers {
  readonly flags: readonly Flag[]
  readonly agreement: Pick<Agreement, 'icc' | 'intervals' | 'verdict' | 'ratersNeeded'>
  readonly deviations: readonly RaterDeviation[]
  /** Per card (candidate x rater), in points: within-card spread, card range, composite, double-centred residual. */
  readonly w: Float64Array
  readonly q: Float64Array
  readonly y: Float64Array
  readonly r: Float64Array
}

/** Agreement, flags and what their pictures show; off the window's thread, as missing cells make it slow. */
export const attention = async (
  { n, k, m, ratings, context }: AttentionInput,
  progress: Progress,
): Promise<AttentionNumbers> => {
  const grid = gridOf(n, k, m, ratings)
  progress(0, 2)
  const flags = flagsOf(grid, context)
  progress(1, 2)
  const { icc, intervals, verdict, ratersNeeded } = agreement(grid)
  progress(2, 2)
  const res = residuals(grid)
  return {
    flags,
    agreement: { icc, intervals, verdict, ratersNeeded },
    deviations: deviations(res),
    w: res.w,
    q: res.q,
    y: res.y,
    r: res.two.r,
  }
}
