import { memo, useId } from 'react'
import { PlotFrame, type PlotTexts } from './PlotFrame.tsx'
import { linear, placeRows } from './plotScale.ts'

export type IntervalRow = {
  id: string
  label: string
  low: number
  mid: number
  high: number
  /** Printed at the right. */
  value?: string | undefined
  /** The one it is about: diamond and ochre. */
  focus?: boolean | undefined
  /** Rows with the same group stand together in a block. */
  group?: string | undefined
}

export type IntervalPlotProps = PlotTexts & {
  rows: readonly IntervalRow[]
  min: number
  max: number
  ticks: readonly { at: number; label: string }[]
  /** A dashed line under so many rows. */
  line?: { after: number; label: string } | undefined
  /** The zone that means nothing. */
  band?: { from: number; to: number } | undefined
  zero?: number | undefined
  rowHeight?: number | undefined
  labelWidth?: number | undefined
  /** Names of groups above their rows, for names that are words; else at the left. */
  groupHeads?: boolean | undefined
}

/** Height of a group's name above its rows, in px. */
const headHeight = 22

/** Room above the first and below the last row where the line stands there, so that its words are whole and clear of the axis, in px. */
const edgeHeight = 16

/** A diamond of `size` px to either side. */
export function Diamond({ x, y, size }: { x: number; y: number; size: number }) {
  const d = `M${x} ${y - size}L${x + size} ${y}L${x} ${y + size}L${x - size} ${y}Z`
  return <path className="z-p-focus" d={d} />
}

interface EstimateProps {
  readonly label: string
  readonly value: string | undefined
  readonly focus: boolean
  readonly big: boolean
  /** Places in px. */
  readonly y: number
  readonly low: number
  readonly mid: number
  readonly high: number
  readonly start: number
  readonly end: number
}

/** One row; of hundreds only those are drawn anew that change. */
const Estimate = memo(function Estimate(props: EstimateProps) {
  const { label, value, focus, big, y, low, mid, high, start, end } = props
  return (
    <g>
      <text className={`z-p-label${big || focus ? ' z-p-strong' : ''}`} x={start} y={y}>
        {label}
      </text>
      <line
        className={focus ? 'z-p-focus-bar' : 'z-p-bar'}
        strokeWidth={big ? 7 : focus ? 5 : 4}
        x1={low}
        x2={high}
        y1={y}
        y2={y}
      />
      {focus ? (
        <Diamond x={mid} y={y} size={big ? 8 : 7} />
      ) : (
        <circle className="z-p-dot" cx={mid} cy={y} r={big ? 7 : 6} />
      )}
      {value !== undefined && (
        <text className="z-p-value" x={end} y={y}>
          {value}
        </text>
      )}
    </g>
  )
})

/** Estimates with their intervals, one row each; groups as blocks, places as a dashed line. */
export function IntervalPlot(props: IntervalPlotProps) {
  const { rows, min, max, ticks, line, band, zero, rowHeight = 37 } = props
  return <PlotFrame {...props}>{draw}</PlotFrame>

  function draw(width: number) {
    const big = rowHeight >= 30
    const grouped = rows.some((row) => row.group !== undefined)
    const heads = grouped && props.groupHeads === true
    const names = heads ? 12 : grouped ? 40 : 0
    const left = names + (props.labelWidth ?? (big ? 90 : 110))
    const right = width - (rows.some((row) => row.value !== undefined) ? 66 : 12)
    const x = linear(min, max, left, Math.max(left + 60, right))
    const place = placeRows(
      rows.map((row) => row.group),
      rowHeight,
      undefined,
      undefined,
      heads ? headHeight : 0,
    )
    const after = line?.after ?? 0
    const edge = line !== undefined && (after <= 0 || after >= rows.length)
    const top = edge ? edgeHeight : band ? 3 : 0
    const at = (i: number) => (place.rows[i] ?? 0) + top
    const height = place.height + 2 * top
    // Where the name of a group stands between the rows, the line goes between the blocks, not through the name.
    const named = heads && rows[after - 1]?.group !== rows[after]?.group
    const between = named ? at(after - 1) + rowHeight / 2 + 7 : (at(after - 1) + at(after)) / 2
    const lineY = after <= 0 ? top / 2 : after >= rows.length ? height - top / 2 : between
    // Every other block is tinted, so that neighbours are told apart without lines.
    const tinted = new Set(place.blocks.filter((_, i) => i % 2 === 0).map((block) => block.group))
    return (
      <svg width={width} height={height + 22} aria-hidden="true" focusable="false">
        {place.blocks.map((block) => (
          <g key={`${block.group}-${block.top}`}>
            <rect
              className={tinted.has(block.group) ? 'z-p-block' : 'z-p-block z-p-clear'}
              x="0"
              y={block.top + top}
              width={width}
              height={block.height}
              rx="6"
            />
            {heads ? (
              <text className="z-p-group z-p-group-head" x={names} y={block.top + top + headHeight / 2 + 4}>
                {block.group}
              </text>
            ) : (
              <text className="z-p-group" x="19" y={block.top + top + block.height / 2}>
                {block.group}
              </text>
            )}
          </g>
        ))}
        {band && (
          <rect
            className="z-p-band"
            x={x(band.from)}
            y="0"
            width={x(band.to) - x(band.from)}
            height={height}
            rx="2"
          />
        )}
        <Lines
          ticks={big ? ticks.map((tick) => x(tick.at)) : []}
          zero={zero === undefined ? null : x(zero)}
          limit={line ? { y: lineY, label: line.label, at: Math.min(left - 14, names + 76) } : null}
          from={names}
          to={width - 12}
          height={height}
        />
        {rows.map((row, i) => (
          <Estimate
            key={row.id}
            label={row.label}
            value={row.value}
            focus={row.focus === true}
            big={big}
            y={at(i)}
            low={x(row.low)}
            mid={x(row.mid)}
            high={x(row.high)}
            start={names}
            end={width - 12}
          />
        ))}
        {ticks.map((tick) => (
          <text key={tick.at} className="z-p-tick" x={x(tick.at)} y={height + 17}>
            {tick.label}
          </text>
        ))}
      </svg>
    )
  }
}

interface LinesProps {
  readonly ticks: readonly number[]
  readonly zero: number | null
  readonly limit: { readonly y: number; readonly label: string; readonly at: number } | null
  readonly from: number
  readonly to: number
  readonly height: number
}

/** The lines behind the estimates. They leave room around the words on the limit, which stand on tinted blocks and between them. */
function Lines({ ticks, zero, limit, from, to, height }: LinesProps) {
  const around = useId()
  const words = useId()
  return (
    <>
      {limit && (
        <mask id={around} maskUnits="userSpaceOnUse" x="0" y="-1" width={to} height={height + 2}>
          <rect x="0" y="-1" width={to} height={height + 2} fill="white" />
          <use className="z-p-around" href={`#${words}`} />
        </mask>
      )}
      <g mask={limit ? `url(#${around})` : undefined}>
        {ticks.map((tick) => (
          <line key={tick} className="z-p-grid" x1={tick} x2={tick} y1="0" y2={height} />
        ))}
        {zero !== null && <line className="z-p-zero" x1={zero} x2={zero} y1="0" y2={height} />}
        {limit && <line className="z-p-limit" x1={from} x2={to} y1={limit.y} y2={limit.y} />}
      </g>
      {limit && (
        <text id={words} className="z-p-limit-label" x={limit.at} y={limit.y}>
          {limit.label}
        </text>
      )}
    </>
  )
}
