import { useId } from 'react'
import './Segment.css'

export type SegmentProps = {
  label: string
  options: readonly { value: string; label: string; count?: number | undefined }[]
  value: string
  onChange: (value: string) => void
}

/** Views of the same data: a radio group that looks like one control. */
export function Segment({ label, options, value, onChange }: SegmentProps) {
  const name = useId()
  return (
    <fieldset className="z-segment" aria-label={label}>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.label}
            {option.count !== undefined && ` ${option.count}`}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
