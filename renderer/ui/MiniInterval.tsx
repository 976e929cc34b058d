import { linear } from './plotScale.ts'
import './Plot.css'

export type MiniIntervalProps = {
  low: number
  mid: number
  high: number
  min: number
  max: number
  /** Dashed: where enough begins. */
  limit?: number | undefined
  /** The picture in words. */
  text: string
  width?: number | undefined
}

/** One estimate with its interval on a short axis, beside the words that say it. */
export function MiniInterval({ low, mid, high, min, max, limit, text, width = 142 }: MiniIntervalProps) {
  const x = linear(min, max, 2, width - 2)
  return (
    <span className="z-mini" role="img" aria-label={text}>
      <svg width={width} height="26" viewBox={`0 0 ${width} 26`} aria-hidden="true" focusable="false">
        <line className="z-p-axis" x1="0" x2={width} y1="13" y2="13" />
        {limit !== undefined && (
          <line className="z-p-limit" x1={x(limit)} x2={x(limit)} y1="0" y2="26" strokeDasharray="3 2" />
        )}
        <line className="z-p-bar" strokeWidth="7" x1={x(low)} x2={x(high)} y1="13" y2="13" />
        <circle className="z-p-dot" cx={x(mid)} cy="13" r="6.5" />
      </svg>
    </span>
  )
}
