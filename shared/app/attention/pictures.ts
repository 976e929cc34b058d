import type { Output } from '../../contract.ts'
import type { Flag } from '../../stats/flags/finding.ts'
import { LEAST } from '../../stats/flags/rules.ts'
import type { AttentionInput } from './input.ts'
import type { AttentionNumbers } from './numbers.ts'

/** What a small picture is drawn from; raters and candidates by their place. */
export type Picture = NonNullable<Output<'attention.get'>['tests'][number]['picture']>

const given = (values: readonly number[]): number[] => values.filter((value) => !Number.isNaN(value))

/** One value a candidate of rater j, from a table of cards. */
const ofRater = (table: Float64Array, { n, k }: AttentionInput, j: number): number[] =>
  Array.from({ length: n }, (_, i) => table[i * k + j]!)

const spread = (input: AttentionInput, table: Float64Array, focus: number | undefined): Picture => ({
  type: 'spread',
  rows: Array.from({ length: input.k }, (_, rater) => ({
    rater,
    values: given(ofRater(table, input, rater)),
    focus: rater === focus,
  })),
})

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/**
 * The picture beside a test: of one flag, or of a silent family, in which nobody stands out. Null where there is nothing to
 * draw, or where a group is too small to be shown.
 */
export const pictureOf = (
  family: Flag['family'],
  flag: Pick<Flag, 'rater' | 'attribute'> | null,
  input: AttentionInput,
  numbers: AttentionNumbers,
): Picture | null => {
  const { n, k, context } = input
  switch (family) {
    case 'A':
      return spread(input, numbers.w, flag?.rater)
    case 'D':
      return spread(input, numbers.q, flag?.rater)
    case 'C': {
      const rows = numbers.deviations.flatMap(({ mean, interval }, rater) =>
        mean === null || interval === null
          ? []
          : [{ rater, low: interval[0], mean, high: interval[1], focus: rater === flag?.rater }],
      )
      return rows.length > 0 ? { type: 'deviation', rows } : null
    }
    case 'B': {
      const sharing = context.attributes?.find(({ name }) => name === flag?.attribute)?.sharing
      if (!sharing || !flag) return null
      const places = Array.from({ length: n * k }, (_, o) => o).filter(
        (o) => !Number.isNaN(numbers.r[o]!) && (flag.rater === undefined || o % k === flag.rater),
      )
      const those = (shared: boolean) =>
        places.filter((o) => (sharing[o] === 1) === shared).map((o) => numbers.r[o]!)
      return { type: 'sharing', shared: those(true), other: those(false) }
    }
    case 'E': {
      const positions = context.order?.positions
      if (!positions) return null
      const order = Array.from({ length: n }, (_, i) => i).sort(
        (a, b) => positions[a * k]! - positions[b * k]!,
      )
      return {
        type: 'order',
        points: order.map((candidate) => {
          const own = flag?.rater === undefined ? Number.NaN : numbers.y[candidate * k + flag.rater]!
          return {
            candidate,
            values: given(Array.from(numbers.y.subarray(candidate * k, (candidate + 1) * k))),
            focus: Number.isNaN(own) ? null : own,
          }
        }),
      }
    }
    case 'I': {
      const values = context.groups?.[0]?.values ?? []
      const scores = Array.from({ length: n }, (_, i) =>
        mean(given(Array.from(numbers.y.subarray(i * k, (i + 1) * k)))),
      )
      const names = [...new Set(values.flatMap((value) => value ?? []))].sort()
      const rows = names.map((value) => ({
        value,
        values: given(scores.filter((_, i) => values[i] === value)),
      }))
      // A group of fewer than four is not shown, and neither is the rest when it would give that group away.
      return rows.length > 1 && rows.every((row) => row.values.length >= LEAST.group)
        ? { type: 'groups', rows }
        : null
    }
  }
}
