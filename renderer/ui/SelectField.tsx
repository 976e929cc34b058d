import type { Ref } from 'react'
import { FieldFrame } from './FieldFrame.tsx'
import { type FieldTexts, useFieldIds } from './fieldIds.ts'

export type SelectFieldProps = FieldTexts & {
  value: string
  onChange: (value: string) => void
  options: readonly { value: string; label: string; blocked?: boolean | undefined }[]
  /** The first line while nothing is chosen. */
  placeholder?: string | undefined
  required?: boolean | undefined
  ref?: Ref<HTMLSelectElement> | undefined
}

/** One of many, in the system's own list. */
export function SelectField(props: SelectFieldProps) {
  const ids = useFieldIds(props)
  return (
    <FieldFrame {...props} ids={ids}>
      <select
        ref={props.ref}
        id={ids.control}
        className="z-input z-select"
        value={props.value}
        required={props.required}
        disabled={props.fixed !== undefined}
        aria-invalid={props.error === undefined ? undefined : true}
        aria-describedby={ids.describedBy}
        onChange={(event) => props.onChange(event.target.value)}
      >
        {props.placeholder !== undefined && <option value="">{props.placeholder}</option>}
        {props.options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.blocked}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
