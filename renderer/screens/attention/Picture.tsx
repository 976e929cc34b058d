import { DotPlot } from '../../ui/DotPlot.tsx'
import { IntervalPlot } from '../../ui/IntervalPlot.tsx'
import type { Board, Point } from './points.ts'
import { spanOf, ticksOf } from './span.ts'
import { TestPicture } from './TestPicture.tsx'
import { useTold } from './useTold.ts'

interface PictureProps {
  readonly board: Board
  readonly point: Point
  /** In the own feedback, where the member is called "you". */
  readonly mine?: boolean | undefined
}

/** The small picture of a point, drawn from its data, with the same numbers as a table behind T. */
export function Picture({ board, point, mine = false }: PictureProps) {
  const { attention, who, one, two, values, caption, short, told } = useTold(board, point, mine)
  const { columns, plots } = attention
  const { family, test } = point
  if (family === 'J') {
    const { value, low, high, limit } = board.agreement
    if (value === null) return null
    const at = Math.max(0, value)
    return (
      <IntervalPlot
        {...told(
          plots.J,
          [caption, columns.mean, columns.between],
          [['ICC', two(value), low === null || high === null ? '–' : attention.toAnd(two(low), two(high))]],
        )}
        rowHeight={24}
        labelWidth={36}
        min={0}
        max={1}
        zero={limit}
        ticks={[0, 0.5, limit, 1].map((tick) => ({ at: tick, label: one(tick) }))}
        rows={[
          { id: 'icc', label: 'ICC', low: Math.max(0, low ?? at), mid: at, high: Math.max(0, high ?? at) },
        ]}
      />
    )
  }
  if (family === 'F') {
    const rows = board.facts.first.minutes
    const span = spanOf(rows.flat())
    if (rows.every((list) => list.length === 0)) return null
    return (
      <DotPlot
        {...told(
          attention.minutes,
          [columns.rater, columns.values],
          rows.map((list, rater) => [who(rater), values(list)]),
        )}
        spread
        zero={0}
        {...span}
        labelWidth={24}
        ticks={ticksOf(span, (at) => (at === 0 ? attention.note : one(at)))}
        rows={rows.map((dots, rater) => ({ id: String(rater), label: short(rater), dots }))}
      />
    )
  }
  const picture = test?.picture
  return picture ? <TestPicture board={board} point={point} picture={picture} mine={mine} /> : null
}
