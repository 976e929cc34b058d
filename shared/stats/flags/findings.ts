import { isComplete } from '../grid.ts'
import { seededRandom } from '../random.ts'
import type { Finding } from './finding.ts'
import { halo, type RaterResult } from './halo.ts'
import { panelOrder } from './panel-order.ts'
import { range } from './range.ts'
import { contrast, drift, type Positions } from './rater-order.ts'
import type { Residuals } from './residuals.ts'
import { LEAST, levelOf, THRESHOLD } from './rules.ts'
import { severity } from './severity.ts'
import { pooledSimilarity, type Sharing, similarity } from './similarity.ts'
import { slopePanel } from './slope-test.ts'

/** An attribute of the closed list and who shares it with whom (`sharing[i * k + j]`). */
export interface Attribute {
  readonly name: string
  readonly sharing: Sharing
}

/** The order of interviews: positions per card, and whether it was drawn at random. */
export interface Order {
  readonly positions: Positions
  readonly random: boolean
}

const least = (value: number | null, limit: number) => value !== null && value <= limit
const most = (value: number | null, limit: number) => value !== null && value >= limit

/** Family A, one finding a rater. */
export function haloFindings(res: Residuals): Finding[] {
  const { n, k, m } = res
  const enough = n >= LEAST.halo.n && k >= LEAST.halo.k && m >= LEAST.halo.m
  return halo(res).map(({ effect, p, power }, rater) => {
    return {
      family: 'A',
      kind: 'halo',
      rater,
      effect,
      p: enough ? p : null,
      beyond: least(effect, THRESHOLD.halo),
      power,
    }
  })
}

/** Family B, one finding a rater and attribute and one an attribute. */
export function similarityFindings(res: Residuals, attributes: readonly Attribute[]): Finding[] {
  const { n, k } = res
  const enough = n >= LEAST.similarity.n && k >= LEAST.similarity.k
  const panel = slopePanel(res)
  return attributes.flatMap(({ name, sharing }): Finding[] => {
    const pooled = pooledSimilarity(res, sharing, panel)
    return [
      ...similarity(res, sharing, panel).map(({ effect, p, power }, rater): Finding => {
        const beyond = most(effect, THRESHOLD.similarity)
        return {
          family: 'B',
          kind: 'similarity',
          rater,
          attribute: name,
          effect,
          p: enough ? p : null,
          beyond,
          power,
        }
      }),
      {
        family: 'B',
        kind: 'similarity-pooled',
        attribute: name,
        effect: pooled.effect,
        p: enough ? pooled.p : null,
        beyond: most(pooled.effect, THRESHOLD.pooled),
        power: pooled.power,
      },
    ]
  })
}

/** Family C, one finding a rater. */
export function severityFindings(res: Residuals): Finding[] {
  const { n, k } = res
  const enough = n >= LEAST.severity.n && k >= LEAST.severity.k
  return severity(res, levelOf('C', n)).map(({ effect, p, adjusted, flagged, power }, rater) => {
    return {
      family: 'C',
      kind: effect !== null && effect > 0 ? 'leniency' : 'severity',
      rater,
      effect,
      p: enough ? p : null,
      beyond: effect !== null && Math.abs(effect) >= THRESHOLD.severity,
      power,
      stepDown: { adjusted: enough ? adjusted : null, flagged: enough && flagged },
    }
  })
}

/** Family D, one finding a rater. */
export function rangeFindings(res: Residuals): Finding[] {
  const { n, k, m } = res
  const enough = n >= LEAST.range.n && k >= LEAST.range.k && m >= LEAST.range.m
  return range(res).map(({ kind, effect, p, power }, rater) => {
    const beyond = kind === 'range-narrow' ? least(effect, THRESHOLD.narrow) : most(effect, THRESHOLD.wide)
    return { family: 'D', kind, rater, effect, p: enough ? p : null, beyond, power }
  })
}

/** The one order all raters followed, or null where they followed different ones or it is not known for everybody. */
function commonOrder(res: Residuals, positions: Positions): number[] | null {
  const { n, k } = res
  if (!isComplete(positions)) return null
  for (let o = 0; o < n * k; o++) if (positions[o] !== positions[o - (o % k)]) return null
  return Array.from({ length: n }, (_, i) => i).sort((a, b) => positions[a * k]! - positions[b * k]!)
}

/** Family E, drift and contrast a rater, and trend, contrast and fatigue of the panel. */
export function orderFindings(res: Residuals, order: Order, seed: number): Finding[] {
  const { n, k } = res
  const panel = slopePanel(res)
  const enough = n >= LEAST.raterOrder.n && k >= LEAST.raterOrder.k
  const common = order.random && n >= LEAST.panelOrder.n ? commonOrder(res, order.positions) : null
  const none: RaterResult = { effect: null, p: null, power: null }
  const found = common === null ? null : panelOrder(res, common, seededRandom(seed))
  const of = (
    kind: Finding['kind'],
    { effect, p, power }: RaterResult,
    beyond: (e: number) => boolean,
    rater?: number,
  ): Finding => {
    return {
      family: 'E',
      kind,
      ...(rater === undefined ? {} : { rater }),
      effect,
      p,
      beyond: effect !== null && beyond(effect),
      power,
    }
  }
  const rule = (r: RaterResult) => (enough ? r : { ...r, p: null })
  return [
    ...drift(res, order.positions, panel).map((r, j) =>
      of('drift', rule(r), (e) => Math.abs(e) >= THRESHOLD.drift, j),
    ),
    ...contrast(res, order.positions, panel).map((r, j) =>
      of('contrast', rule(r), (e) => e <= THRESHOLD.contrast, j),
    ),
    of('trend', found?.trend ?? none, (e) => Math.abs(e) >= THRESHOLD.trend),
    of('contrast-panel', found?.contrast ?? none, (e) => e <= THRESHOLD.panelContrast),
    of('fatigue', found?.fatigue ?? none, (e) => e <= THRESHOLD.fatigue),
  ]
}
