import type { Flag, Kind, Outcome } from '../stats/flags/finding.ts'
import type { MemberRole } from './committee.ts'

/** Families of points of attention, by the letters of docs/statistics.md; J is agreement. */
export const attentionFamilies = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K'] as const
export type AttentionFamily = (typeof attentionFamilies)[number]

/** Families of which a procedure keeps how many flags it had: all but J, which is agreement and never a flag. */
export const countedFamilies = [
  'A',
  'B',
  'C',
  'D',
  'E',
  'F',
  'G',
  'H',
  'I',
  'K',
] as const satisfies readonly AttentionFamily[]
export type CountedFamily = (typeof countedFamilies)[number]

export const attentionOutcomes = ['flag', 'none', 'too-few'] as const satisfies readonly Outcome[]

export const flagKinds = [
  'halo',
  'similarity',
  'similarity-pooled',
  'severity',
  'leniency',
  'range-narrow',
  'range-wide',
  'drift',
  'contrast',
  'trend',
  'contrast-panel',
  'fatigue',
  'group-gap',
  'group-selection',
] as const satisfies readonly Kind[]

/** What a committee did with a point of attention; its words stay in the archive, the audit holds the count. */
export const explanationCodes = ['discussed', 'reread', 'explained', 'changed'] as const
export type ExplanationCode = (typeof explanationCodes)[number]

/** A test on the board: one flag, or the silence of a whole family. */
export interface TestPoint {
  readonly id: string
  readonly family: Flag['family']
  /** Null where a family is silent: then nobody is named. */
  readonly flag: Flag | null
  readonly outcome: Outcome
  /** Of a family that gives no indication: the lowest power of its measures. */
  readonly power: number | null
}

/** What names a point of attention from one look to the next: the same measure has the same id. */
export const pointId = ({
  kind,
  rater,
  attribute,
  value,
}: Pick<Flag, 'kind' | 'rater' | 'attribute' | 'value'>): string =>
  [kind, rater, attribute, value]
    .filter((part) => part !== undefined)
    .join('-')
    .toLowerCase()

/**
 * The tests of one round as points: every flag one; of a family without a flag one that says whether silence means
 * anything. Silence is "no indication" only where each of its measures was strong enough, else "too few data".
 */
export const testPoints = (flags: readonly Flag[]): TestPoint[] =>
  (['A', 'B', 'C', 'D', 'E', 'I'] as const).flatMap((family): TestPoint[] => {
    const own = flags.filter((flag) => flag.family === family)
    const flagged = own.filter((flag) => flag.outcome === 'flag')
    if (flagged.length > 0)
      return flagged.map((flag) => ({
        id: pointId(flag),
        family,
        flag,
        outcome: 'flag',
        power: flag.power,
      }))
    const silent = own.length > 0 && own.every((flag) => flag.outcome === 'none')
    const powers = own.flatMap((flag) => flag.power ?? [])
    return [
      {
        id: family.toLowerCase(),
        family,
        flag: null,
        outcome: silent ? 'none' : 'too-few',
        power: silent && powers.length > 0 ? Math.min(...powers) : null,
      },
    ]
  })

const rank: Record<Outcome, number> = { flag: 0, none: 1, 'too-few': 2 }

/**
 * Points in the order of the board: what asks for attention first. A resident's deviation in severity never opens the talk:
 * who stands lowest in rank must not be the first to be discussed.
 * @param roleOf role of the rater a point is about; null for points about nobody
 */
export const inOrderOfTalk = <P extends { readonly outcome: Outcome; readonly family: AttentionFamily }>(
  points: readonly P[],
  roleOf: (point: P) => MemberRole | null,
): P[] => {
  const sorted = points
    .map((point, at) => ({ point, at }))
    .sort((a, b) => rank[a.point.outcome] - rank[b.point.outcome] || a.at - b.at)
    .map(({ point }) => point)
  const mayOpen = (point: P) => !(point.family === 'C' && roleOf(point) === 'resident')
  const first = sorted.findIndex(mayOpen)
  return first <= 0 ? sorted : [sorted[first]!, ...sorted.filter((_, at) => at !== first)]
}
