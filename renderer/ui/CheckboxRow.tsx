import { CircleAlert } from 'lucide-react'
import { type ReactNode, type Ref, useId } from 'react'
import { Icon } from './Icon.tsx'
import './Choice.css'
import './Field.css'

export type CheckboxRowProps = {
  label: ReactNode
  checked: boolean
  onChange: (checked: boolean) => void
  hint?: string | undefined
  error?: string | undefined
  /** A word beside the label, such as 'openbaar'. */
  mark?: string | undefined
  /** Why it cannot be changed; it stays focusable. */
  blocked?: string | undefined
  ref?: Ref<HTMLInputElement> | undefined
}

/** One thing that is so or not. */
export function CheckboxRow(props: CheckboxRowProps) {
  const id = useId()
  const { hint, error, blocked } = props
  const described = [error && `${id}-error`, (blocked ?? hint) && `${id}-hint`].filter(Boolean).join(' ')
  return (
    <div className="z-checkbox-row">
      <label className="z-choice">
        <input
          ref={props.ref}
          type="checkbox"
          checked={props.checked}
          aria-disabled={blocked === undefined ? undefined : true}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={described || undefined}
          onChange={(event) => {
            if (blocked === undefined) props.onChange(event.target.checked)
          }}
        />
        <span>
          {props.label}
          {props.mark !== undefined && <span className="z-choice-mark">{props.mark}</span>}
        </span>
      </label>
      {(blocked ?? hint) !== undefined && (
        <p id={`${id}-hint`} className="z-field-hint z-choice-under">
          {blocked ?? hint}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className="z-field-error z-choice-under">
          <Icon of={CircleAlert} size={16} />
          {error}
        </p>
      )}
    </div>
  )
}
