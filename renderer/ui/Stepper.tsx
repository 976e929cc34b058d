import { Minus, Plus } from 'lucide-react'
import { useState } from 'react'
import { Icon } from './Icon.tsx'
import './Stepper.css'

export type StepperProps = {
  label: string
  value: number
  min: number
  max: number
  step?: number | undefined
  onChange: (value: number) => void
  /** Names of the two buttons, read with the label. */
  less: string
  more: string
  /** Said after the number, such as 'van 100'. */
  unit?: string | undefined
  fixed?: boolean | undefined
}

/** A small whole number: minus, the number itself, plus. Arrow keys and typing work in the number. */
export function Stepper(props: StepperProps) {
  const { label, value, min, max, step = 1, onChange, fixed } = props
  const [typed, setTyped] = useState<string | null>(null)
  const to = (next: number) => {
    setTyped(null)
    const held = Math.min(max, Math.max(min, Math.round(next)))
    if (held !== value) onChange(held)
  }
  const keys: Record<string, number> = {
    ArrowUp: value + step,
    ArrowDown: value - step,
    PageUp: value + 5 * step,
    PageDown: value - 5 * step,
    Home: min,
    End: max,
  }
  const finish = () => {
    if (typed !== null) to(typed.trim() === '' ? value : Number(typed))
  }
  return (
    <div className="z-stepper">
      <button
        type="button"
        tabIndex={-1}
        aria-label={`${props.less}: ${label}`}
        disabled={fixed || value <= min}
        onClick={() => to(value - step)}
      >
        <Icon of={Minus} size={14} />
      </button>
      <input
        role="spinbutton"
        aria-label={label}
        aria-valuenow={value}
        aria-valuemin={min}
        aria-valuemax={max}
        aria-valuetext={props.unit === undefined ? undefined : `${value} ${props.unit}`}
        inputMode="numeric"
        readOnly={fixed}
        value={typed ?? String(value)}
        onChange={(event) => setTyped(event.target.value.replace(/\D/g, ''))}
        onBlur={finish}
        onKeyDown={(event) => {
          const next = keys[event.key]
          if (event.key === 'Enter') finish()
          if (next === undefined || event.altKey || event.ctrlKey || event.metaKey || fixed) return
          event.preventDefault()
          to(next)
        }}
      />
      <button
        type="button"
        tabIndex={-1}
        aria-label={`${props.more}: ${label}`}
        disabled={fixed || value >= max}
        onClick={() => to(value + step)}
      >
        <Icon of={Plus} size={14} />
      </button>
    </div>
  )
}
