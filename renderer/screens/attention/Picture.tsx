import { number } from '../../format.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { DotPlot } from '../../ui/DotPlot.tsx'
import { IntervalPlot } from '../../ui/IntervalPlot.tsx'
import { OrderPlot } from '../../ui/OrderPlot.tsx'
import type { Board, Point } from './points.ts'
import { spanOf, ticksOf } from './span.ts'
import { useRater, useSentence } from './useSentence.ts'

interface PictureProps {
  readonly board: Board
  readonly point: Point
  /** In the own feedback, where the member is called "you". */
  readonly mine?: boolean | undefined
}

/** The small picture of a point, drawn from its data, with the same numbers as a table behind T. */
export function Picture({ board, point, mine = false }: PictureProps) {
  const { attention, common } = useText()
  const language = useLanguage()
  const who = useRater(board, mine)
  const text = useSentence(board, mine)(point)
  const one = (value: number) => number(value, 2, language, 0)
  const two = (value: number) => number(value, 2, language)
  const values = (list: readonly number[]) => list.map(two).join('; ')
  const { columns, plots, families } = attention
  const { family, test } = point
  const caption = families[family]
  /** What every plot says in words: title, text, and its numbers as a table. */
  const told = (
    title: string | undefined,
    heads: readonly string[],
    rows: readonly (readonly string[])[],
  ) => ({
    title,
    text,
    toggle: { table: common.showTable, plot: common.showPlot },
    table: { caption, heads, rows },
  })
  const short = (rater: number) =>
    who(rater) === attention.you ? attention.you : (board.raters[rater]?.letter ?? '')
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
  if (!picture) return null
  const title = family === 'G' || family === 'H' || family === 'K' ? undefined : plots[family]
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
