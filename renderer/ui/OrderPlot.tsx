import { Diamond } from './IntervalPlot.tsx'
import { PlotFrame, type PlotTexts } from './PlotFrame.tsx'
import { linear } from './plotScale.ts'

export type OrderPlotProps = PlotTexts & {
  /** From first to last. */
  points: readonly {
    id: string
    label: string
    values: readonly number[]
    /** Of the one it is about. */
    focus?: number | undefined
  }[]
  min: number
  max: number
  ticks: readonly { at: number; label: string }[]
  height?: number | undefined
}

const left = 26

/** Values over an order: small dots for each, an open dot for their mean, a diamond for the one it is about. */
export function OrderPlot(props: OrderPlotProps) {
  const { points, min, max, ticks, height = 118 } = props
  return <PlotFrame {...props}>{draw}</PlotFrame>

  function draw(width: number) {
    const bottom = height - 22
    const y = linear(min, max, bottom - 6, 6)
    const step = points.length > 1 ? (width - left - 24) / (points.length - 1) : 0
    const x = (at: number) => left + 12 + at * step
    // Where the day is long not every place can have its name.
    const every = Math.max(1, Math.ceil((points.length * 30) / Math.max(1, width - left)))
    return (
      <svg width={width} height={height} aria-hidden="true" focusable="false">
        {ticks.map((tick) => (
          <g key={tick.at}>
            <line className="z-p-grid" x1={left} x2={width - 4} y1={y(tick.at)} y2={y(tick.at)} />
            <text className="z-p-tick" x={left - 14} y={y(tick.at) + 4}>
              {tick.label}
            </text>
          </g>
        ))}
        {points.map((point, i) => {
          const mean = point.values.reduce((sum, value) => sum + value, 0) / point.values.length
          return (
            <g key={point.id}>
              {[...new Set(point.values)].map((value) => (
                <circle key={value} className="z-p-small" cx={x(i)} cy={y(value)} r={2.5} />
              ))}
              {point.values.length > 0 && <circle className="z-p-mean" cx={x(i)} cy={y(mean)} r={4.5} />}
              {point.focus !== undefined && <Diamond x={x(i)} y={y(point.focus)} size={5} />}
              {i % every === 0 && (
                <text className="z-p-tick" x={x(i)} y={height - 4}>
                  {point.label}
                </text>
              )}
            </g>
          )
        })}
      </svg>
    )
  }
}
