import './Meter.css'

export type MeterProps = {
  value: number
  max: number
  /** Read with the value; the number itself stands beside the bar. */
  label: string
  tone?: 'ink' | 'data' | undefined
  size?: 'normal' | 'thin' | undefined
  /** No grey rest of the bar: for bars that are compared by length. */
  bare?: boolean | undefined
}

/** How much of a whole, as a bar: the platform's own meter. */
export function Meter({ value, max, label, tone = 'ink', size = 'normal', bare }: MeterProps) {
  return (
    <meter
      className={`z-meter z-meter-${tone} z-meter-${size}${bare ? ' z-meter-bare' : ''}`}
      min={0}
      max={max}
      value={value}
      aria-label={label}
    >
      {value}
    </meter>
  )
}

export type PipsProps = {
  total: number
  done: number
  /** One is going on: drawn half. */
  current?: boolean | undefined
  label: string
}

/** A small count as blocks: so many of so many. */
export function Pips({ total, done, current, label }: PipsProps) {
  const state = (at: number) => (at < done ? ' z-pip-done' : current && at === done ? ' z-pip-now' : '')
  const blocks = Array.from({ length: total }, (_, at) => ({ id: `pip-${at + 1}`, look: state(at) }))
  return (
    <span className="z-pips" role="img" aria-label={label}>
      {blocks.map((block) => (
        <span key={block.id} className={`z-pip${block.look}`} />
      ))}
    </span>
  )
}
