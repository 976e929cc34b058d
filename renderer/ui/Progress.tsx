import { useId } from 'react'
import { Button } from './Button.tsx'
import './Progress.css'

export type ProgressProps = {
  label: string
  /** Done so far; without it the bar says "busy". */
  value?: number | undefined
  max?: number | undefined
  /** '3 van 5', beside the label. */
  count?: string | undefined
  /** Ends the work; `note` says what that means. Bind its keys with useHotkeys. */
  stop?: { label: string; keys?: string | undefined; note?: string | undefined; run: () => void } | undefined
}

/** Work that takes more than a second: how far, and a way to stop. */
export function Progress({ label, value, max = 1, count, stop }: ProgressProps) {
  const id = useId()
  return (
    <div className="z-progress">
      <div className="z-progress-head">
        <label htmlFor={id}>{label}</label>
        {count !== undefined && <span className="z-progress-count">{count}</span>}
      </div>
      <progress id={id} max={max} {...(value === undefined ? {} : { value })} />
      {stop && (
        <div className="z-progress-stop">
          <Button size="small" keys={stop.keys} onPress={stop.run}>
            {stop.label}
          </Button>
          {stop.note !== undefined && <span>{stop.note}</span>}
        </div>
      )}
    </div>
  )
}
