import { CircleAlert } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { Icon } from './Icon.tsx'
import './Choice.css'
import './Field.css'

export type RadioListProps = {
  legend: string
  legendHidden?: boolean | undefined
  options: readonly { value: string; label: ReactNode; hint?: ReactNode | undefined }[]
  value: string | null
  onChange: (value: string) => void
  hint?: string | undefined
  error?: string | undefined
  inline?: boolean | undefined
}

/** One of a few, all in view. */
export function RadioList(props: RadioListProps) {
  const name = useId()
  const described = [props.error && `${name}-error`, props.hint && `${name}-hint`].filter(Boolean).join(' ')
  return (
    <fieldset className="z-choices" aria-describedby={described || undefined}>
      <legend className={props.legendHidden ? 'z-hidden' : undefined}>{props.legend}</legend>
      {props.hint !== undefined && (
        <p id={`${name}-hint`} className="z-field-hint">
          {props.hint}
        </p>
      )}
      <div className={props.inline ? 'z-choices-inline' : 'z-choices-list'}>
        {props.options.map((option) => (
          <label key={option.value} className="z-choice">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={props.value === option.value}
              onChange={() => props.onChange(option.value)}
            />
            <span>
              {option.label}
              {option.hint !== undefined && <span className="z-choice-hint">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      {props.error !== undefined && (
        <p id={`${name}-error`} className="z-field-error">
          <Icon of={CircleAlert} size={16} />
          {props.error}
        </p>
      )}
    </fieldset>
  )
}
