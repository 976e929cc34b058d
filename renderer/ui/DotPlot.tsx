import { Diamond } from './IntervalPlot.tsx'
import { PlotFrame, type PlotTexts } from './PlotFrame.tsx'
import { linear, scatter, stackOffsets } from './plotScale.ts'

export type DotPlotProps = PlotTexts & {
  rows: readonly {
    id: string
    label: string
    dots: readonly number[]
    /** Of the one it is about: diamonds. */
    focus?: readonly number[] | undefined
    /** What the dots are held against: an open ring around its place. */
    target?: number | undefined
  }[]
  min: number
  max: number
  ticks: readonly { at: number; label: string }[]
  /** Continuous values: spread up and down instead of side by side. */
  spread?: boolean | undefined
  rowHeight?: number | undefined
  labelWidth?: number | undefined
  /** A strong line, such as the moment everything is measured from. */
  zero?: number | undefined
}

/** Every value a dot, one row per thing; equal values stand side by side. */
export function DotPlot(props: DotPlotProps) {
  const { rows, min, max, ticks, spread, rowHeight = 20, labelWidth = 92, zero } = props
  return <PlotFrame {...props}>{draw}</PlotFrame>

  function draw(width: number) {
    const x = linear(min, max, labelWidth + 14, Math.max(labelWidth + 80, width - 24))
    const height = rows.length * rowHeight
    return (
      <svg width={width} height={height + 22} aria-hidden="true" focusable="false">
        {ticks.map((tick) => (
          <g key={tick.at}>
            <line className="z-p-grid" x1={x(tick.at)} x2={x(tick.at)} y1="0" y2={height} />
            <text className="z-p-tick" x={x(tick.at)} y={height + 17}>
              {tick.label}
            </text>
          </g>
        ))}
        {zero !== undefined && <line className="z-p-zero" x1={x(zero)} x2={x(zero)} y1="0" y2={height} />}
        {rows.map((row, i) => {
          const y = i * rowHeight + rowHeight / 2
          const marks = [
            ...row.dots.map((value) => ({ value, focus: false })),
            ...(row.focus ?? []).map((value) => ({ value, focus: true })),
          ]
          const offsets = stackOffsets(marks.map((mark) => mark.value))
          return (
            <g key={row.id}>
              <text className="z-p-label" x="0" y={y}>
                {row.label}
              </text>
              {row.target !== undefined && (
                <circle className="z-p-target" cx={x(row.target)} cy={y} r={rowHeight * 0.38} />
              )}
              {marks.map((mark, n) => {
                const cx = x(mark.value) + (spread ? 0 : (offsets[n] ?? 0) * 9)
                const cy = spread ? y + scatter(n) * rowHeight * 0.3 : y
                const key = `${n}-${mark.value}`
                return mark.focus ? (
                  <Diamond key={key} x={cx} y={cy} size={6} />
                ) : (
                  <circle key={key} className="z-p-small" cx={cx} cy={cy} r={spread ? 2.5 : 4} />
                )
              })}
            </g>
          )
        })}
      </svg>
    )
  }
}
