import { CircleAlert } from 'lucide-react'
import { useId, useRef } from 'react'
import { typeIntoGroups } from './codeGroups.ts'
import { Icon } from './Icon.tsx'
import { useFocusAtStart } from './useFocusAtStart.ts'
import './CodeGroups.css'
import './Field.css'

export type CodeInputProps = {
  label: string
  /** The groups that are given. */
  shown: readonly string[]
  /** How many groups of four are typed. */
  blanks: number
  /** What is typed so far, without spaces between groups. */
  value: string
  onChange: (value: string) => void
  /** Name of the n-th group to type, from 1. */
  groupLabel: (n: number) => string
  hint?: string | undefined
  error?: string | undefined
  autoFocus?: boolean | undefined
}

/** The last groups of a code as somebody else reads them aloud: they must be heard, so they must be typed. */
export function CodeInput(props: CodeInputProps) {
  const { blanks, value, shown } = props
  const id = useId()
  useFocusAtStart(id, props.autoFocus)
  const given = shown.map((group, at) => ({ key: `given-${at + 1}`, group }))
  const blank = Array.from({ length: blanks }, (_, at) => ({ key: `blank-${at + 1}`, at }))
  const place = useRef<HTMLDivElement>(null)
  const focus = (at: number) => place.current?.querySelectorAll('input')[at]?.focus()
  const described = [props.error && `${id}-error`, props.hint && `${id}-hint`].filter(Boolean).join(' ')
  return (
    <fieldset className="z-code-input" aria-describedby={described || undefined}>
      <legend>{props.label}</legend>
      <div ref={place} className="z-groups z-groups-large">
        {given.map(({ key, group }) => (
          <span key={key}>{group}</span>
        ))}
        {blank.map(({ key, at }) => {
          const group = value.slice(at * 4, at * 4 + 4).trim()
          return (
            <input
              key={key}
              className="z-input z-code-blank"
              aria-label={props.groupLabel(at + 1)}
              aria-invalid={props.error === undefined ? undefined : true}
              autoComplete="off"
              autoCapitalize="characters"
              id={at === 0 ? id : undefined}
              spellCheck={false}
              value={group}
              onFocus={(event) => event.target.select()}
              onChange={(event) => {
                const next = typeIntoGroups(value, at, event.target.value, blanks)
                props.onChange(next.value)
                if (next.focus !== at) focus(next.focus)
              }}
              onKeyDown={(event) => {
                if (event.key === 'Backspace' && group === '' && at > 0) focus(at - 1)
              }}
            />
          )
        })}
      </div>
      {props.error !== undefined && (
        <p id={`${id}-error`} className="z-field-error">
          <Icon of={CircleAlert} size={16} />
          {props.error}
        </p>
      )}
      {props.hint !== undefined && (
        <p id={`${id}-hint`} className="z-field-hint">
          {props.hint}
        </p>
      )}
    </fieldset>
  )
}
