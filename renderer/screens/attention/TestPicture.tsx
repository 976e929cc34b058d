import { DotPlot } from '../../ui/DotPlot.tsx'
import { IntervalPlot } from '../../ui/IntervalPlot.tsx'
import { OrderPlot } from '../../ui/OrderPlot.tsx'
import type { Board, Point } from './points.ts'
import { spanOf, ticksOf } from './span.ts'
import { useTold } from './useTold.ts'

interface TestPictureProps {
  readonly board: Board
  readonly point: Point
  readonly picture: NonNullable<Point['test']>['picture'] & {}
  readonly mine: boolean
}

/** What a test looked at: spread, deviation, what is shared, the order, or groups. */
export function TestPicture({ board, point, picture, mine }: TestPictureProps) {
  const { attention, who, one, two, values, title, short, told } = useTold(board, point, mine)
  const { columns } = attention
  switch (picture.type) {
    case 'spread': {
      const span = { ...spanOf(picture.rows.flatMap((row) => row.values)), min: 0 }
      return (
        <DotPlot
          {...told(
            title,
            [columns.rater, columns.values],
            picture.rows.map((row) => [who(row.rater), values(row.values)]),
          )}
          spread
          {...span}
          labelWidth={24}
          ticks={ticksOf(span, one)}
          rows={picture.rows.map((row) => ({
            id: String(row.rater),
            label: short(row.rater),
            dots: row.focus ? [] : row.values,
            focus: row.focus ? row.values : undefined,
          }))}
        />
      )
    }
    case 'deviation': {
      const reach =
        Math.max(1, ...picture.rows.flatMap((row) => [Math.abs(row.low), Math.abs(row.high)])) + 0.05
      return (
        <IntervalPlot
          {...told(
            title,
            [columns.rater, columns.mean, columns.between],
            picture.rows.map((row) => [
              who(row.rater),
              two(row.mean),
              attention.toAnd(two(row.low), two(row.high)),
            ]),
          )}
          rowHeight={20}
          labelWidth={36}
          min={-reach}
          max={reach}
          band={{ from: -0.5, to: 0.5 }}
          zero={0}
          ticks={[
            { at: -1, label: one(-1) },
            { at: 0, label: attention.same },
            { at: 1, label: '+1' },
          ]}
          rows={picture.rows.map((row) => ({
            id: String(row.rater),
            label: short(row.rater),
            low: row.low,
            mid: row.mean,
            high: row.high,
            focus: row.focus,
          }))}
        />
      )
    }
    case 'sharing': {
      const span = spanOf([...picture.shared, ...picture.other])
      return (
        <DotPlot
          {...told(
            title,
            [columns.group, columns.values],
            [
              [attention.shared, values(picture.shared)],
              [attention.notShared, values(picture.other)],
            ],
          )}
          spread
          rowHeight={36}
          labelWidth={56}
          zero={0}
          {...span}
          ticks={ticksOf(span, one)}
          rows={[
            { id: 'shared', label: attention.shared, dots: [], focus: picture.shared },
            { id: 'other', label: attention.notShared, dots: picture.other },
          ]}
        />
      )
    }
    case 'order': {
      const codes = picture.points.map(({ candidate }) => board.codes[candidate] ?? '')
      const span = spanOf(
        picture.points.flatMap(({ values: list }) => list),
        3,
      )
      return (
        <OrderPlot
          {...told(
            title,
            [columns.candidate, columns.values],
            picture.points.map((one_, i) => [codes[i] ?? '', values(one_.values)]),
          )}
          {...span}
          ticks={ticksOf(span, one)}
          points={picture.points.map(({ values: list, focus }, i) => ({
            id: codes[i] ?? String(i),
            label: attention.position(i + 1),
            values: list,
            focus: focus ?? undefined,
          }))}
        />
      )
    }
    case 'groups': {
      const span = spanOf(
        picture.rows.flatMap((row) => row.values),
        3,
      )
      const name = (value: string) => (attention.origins as Readonly<Record<string, string>>)[value] ?? value
      return (
        <DotPlot
          {...told(
            title,
            [columns.group, columns.values],
            picture.rows.map((row) => [name(row.value), values(row.values)]),
          )}
          rowHeight={28}
          labelWidth={90}
          {...span}
          ticks={ticksOf(span, one)}
          rows={picture.rows.map((row) => ({ id: row.value, label: name(row.value), dots: row.values }))}
        />
      )
    }
  }
}
