import { type Ref, useState } from 'react'
import { decimalText, parseDecimal, withMark } from './decimal.ts'
import { FieldFrame } from './FieldFrame.tsx'
import { type FieldTexts, useFieldIds } from './fieldIds.ts'
import { ariaKeys } from './keyText.ts'
import { isMac } from './platform.ts'
import { useFocusAtStart } from './useFocusAtStart.ts'

export { AreaField, type AreaFieldProps } from './AreaField.tsx'
export { SelectField, type SelectFieldProps } from './SelectField.tsx'

export type TextFieldProps = FieldTexts & {
  value: string
  onChange: (value: string) => void
  type?:
    | 'text'
    | 'password'
    | 'email'
    | 'tel'
    | 'search'
    | 'date'
    | 'time'
    | 'datetime-local'
    | 'url'
    | undefined
  placeholder?: string | undefined
  autoComplete?: string | undefined
  inputMode?: 'text' | 'numeric' | 'decimal' | undefined
  maxLength?: number | undefined
  min?: string | undefined
  max?: string | undefined
  required?: boolean | undefined
  autoFocus?: boolean | undefined
  /** What can be chosen instead of typed; anything else can be typed as well. */
  suggestions?: readonly string[] | undefined
  onBlur?: (() => void) | undefined
  /** Set in Literata: words that are said or read aloud. */
  said?: boolean | undefined
  mono?: boolean | undefined
  /** Width in characters; without it the field fills its place. */
  width?: number | undefined
  ref?: Ref<HTMLInputElement> | undefined
}

/** One line of text, a date or a time. */
export function TextField(props: TextFieldProps) {
  const ids = useFieldIds(props)
  useFocusAtStart(ids.control, props.autoFocus)
  return (
    <FieldFrame {...props} ids={ids}>
      <input
        ref={props.ref}
        id={ids.control}
        className={`z-input${props.said ? ' z-said' : ''}${props.mono ? ' z-mono' : ''}`}
        style={props.width === undefined ? undefined : { width: `calc(${props.width}ch + 28px)` }}
        type={props.type ?? 'text'}
        value={props.value}
        placeholder={props.placeholder}
        autoComplete={props.autoComplete ?? 'off'}
        inputMode={props.inputMode}
        maxLength={props.maxLength}
        min={props.min}
        max={props.max}
        required={props.required}
        readOnly={props.fixed !== undefined}
        spellCheck={props.type === undefined && !props.mono}
        aria-invalid={props.error === undefined ? undefined : true}
        aria-describedby={ids.describedBy}
        aria-keyshortcuts={props.keys === undefined ? undefined : ariaKeys(props.keys, isMac())}
        onChange={(event) => props.onChange(event.target.value)}
        onBlur={props.onBlur}
        list={props.suggestions && ids.list}
      />
      {props.suggestions && (
        <datalist id={ids.list}>
          {props.suggestions.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </FieldFrame>
  )
}

export type NumberFieldProps = Omit<TextFieldProps, 'value' | 'onChange' | 'type' | 'inputMode'> & {
  value: number | null
  /** null while what stands there is no number. */
  onChange: (value: number | null) => void
  /** Also numbers with decimals, with this before them. */
  decimals?: ',' | '.' | undefined
}

/** A number, typed with a comma or a point; never changed by the wheel of a mouse. */
export function NumberField({ value, onChange, decimals, ...rest }: NumberFieldProps) {
  const [typed, setTyped] = useState(decimalText(value, decimals))
  const kept = decimals ? withMark(typed, decimals) : typed
  const shown = parseDecimal(kept) === value ? kept : decimalText(value, decimals)
  return (
    <TextField
      {...rest}
      inputMode={decimals ? 'decimal' : 'numeric'}
      value={shown}
      onChange={(text) => {
        const allowed = text.replace(decimals ? /[^0-9.,−-]/g : /[^0-9−-]/g, '')
        setTyped(allowed)
        onChange(parseDecimal(allowed))
      }}
    />
  )
}

/** A day, as 'YYYY-MM-DD' or '' while none is chosen, in the system's own calendar. */
export function DateField(props: Omit<TextFieldProps, 'type'>) {
  return <TextField {...props} type="date" width={props.width ?? 15} />
}
