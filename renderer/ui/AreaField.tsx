import { type CSSProperties, type KeyboardEvent, type Ref, useRef } from 'react'
import { AreaMarks, type Marked, type Place } from './AreaMarks.tsx'
import { FieldFrame } from './FieldFrame.tsx'
import { type FieldTexts, useFieldIds } from './fieldIds.ts'
import { ariaKeys } from './keyText.ts'
import { isMac } from './platform.ts'
import { useFocusAtStart } from './useFocusAtStart.ts'

export type AreaFieldProps = FieldTexts & {
  value: string
  onChange: (value: string) => void
  rows?: number | undefined
  /** Fills the height it is given. */
  fill?: boolean | undefined
  said?: boolean | undefined
  placeholder?: string | undefined
  maxLength?: number | undefined
  required?: boolean | undefined
  autoFocus?: boolean | undefined
  onBlur?: (() => void) | undefined
  onSelect?: ((start: number, end: number) => void) | undefined
  /** Words to underline quietly; nothing about them is read aloud. */
  marked?: Marked | undefined
  /** Words that stand for a label, tinted. */
  labels?: readonly Place[] | undefined
  onKeyDown?: ((event: KeyboardEvent<HTMLTextAreaElement>) => void) | undefined
  ref?: Ref<HTMLTextAreaElement> | undefined
}

/** Several lines of text; it grows with them. */
export function AreaField(props: AreaFieldProps) {
  const ids = useFieldIds(props)
  const area = useRef<HTMLTextAreaElement>(null)
  useFocusAtStart(ids.control, props.autoFocus)
  // Height by lines, because a field that grows with its text does not look at `rows`.
  const style = { '--rows': props.rows ?? 3 } as CSSProperties
  return (
    <FieldFrame {...props} fill={props.fill} ids={ids}>
      <textarea
        ref={(element) => {
          area.current = element
          if (typeof props.ref === 'function') props.ref(element)
          else if (props.ref) props.ref.current = element
        }}
        id={ids.control}
        className={`z-input z-area${props.said ? ' z-said' : ''}`}
        style={style}
        rows={props.rows ?? 3}
        value={props.value}
        placeholder={props.placeholder}
        maxLength={props.maxLength}
        required={props.required}
        readOnly={props.fixed !== undefined}
        aria-invalid={props.error === undefined ? undefined : true}
        aria-describedby={ids.describedBy}
        aria-keyshortcuts={props.keys === undefined ? undefined : ariaKeys(props.keys, isMac())}
        onChange={(event) => props.onChange(event.target.value)}
        onKeyDown={props.onKeyDown}
        onBlur={props.onBlur}
        onSelect={(event) =>
          props.onSelect?.(event.currentTarget.selectionStart, event.currentTarget.selectionEnd)
        }
      />
      {props.labels && props.labels.length > 0 && (
        <AreaMarks area={area} marked={{ text: props.value, places: props.labels }} look="label" />
      )}
      {props.marked && props.marked.places.length > 0 && (
        <AreaMarks area={area} marked={props.marked} look="word" />
      )}
    </FieldFrame>
  )
}
