import { Check, CircleDashed } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { Icon } from './Icon.tsx'
import { Seal } from './Seal.tsx'
import './ScoreControl.css'

export type ScoreControlProps = {
  legend: string
  legendHidden?: boolean | undefined
  /** Every point of the scale with what it looks like; all are always in view. */
  anchors: readonly { value: number; text: string }[]
  /** The honest way out, kept as value 0: there was nothing to score. */
  none?: { label: string; text?: string | undefined } | undefined
  value: number | null
  /** null when Delete clears the choice. */
  onChange: (value: number | null) => void
  layout?: 'vertical' | 'horizontal' | undefined
  /** Chosen, but what it rests on is missing: dashed, with this sentence. */
  waiting?: string | undefined
  /** Read-only under a closed seal, with this word. */
  sealed?: string | undefined
  hint?: ReactNode | undefined
}

/** A choice on a scale of described points: a radio group in which the descriptions are the options. */
export function ScoreControl(props: ScoreControlProps) {
  const { anchors, none, value, layout = 'vertical', waiting, sealed } = props
  const name = useId()
  const note = waiting ?? (sealed === undefined ? undefined : sealed)
  const options = [
    ...anchors.map((anchor) => ({ ...anchor, label: undefined as string | undefined })),
    ...(none === undefined
      ? []
      : [{ value: 0, text: none.text ?? '', label: none.label as string | undefined }]),
  ]
  return (
    <fieldset
      className={`z-score z-score-${layout}${sealed === undefined ? '' : ' z-score-sealed'}`}
      aria-describedby={note === undefined ? undefined : `${name}-note`}
      onKeyDown={(event) => {
        if (event.key !== 'Delete' || sealed !== undefined || value === null) return
        event.preventDefault()
        props.onChange(null)
      }}
    >
      <legend className={props.legendHidden ? 'z-hidden' : undefined}>{props.legend}</legend>
      <div className="z-score-options">
        {options.map((option) => {
          const chosen = option.value === value
          const look = `${option.value === 0 ? ' z-score-none' : ''}${chosen && waiting !== undefined ? ' z-score-waiting' : ''}`
          return (
            <label key={option.value} className={`z-score-option${look}`}>
              <input
                type="radio"
                className="z-score-radio"
                name={name}
                value={option.value}
                checked={chosen}
                disabled={sealed !== undefined && !chosen}
                onChange={() => {
                  if (sealed === undefined) props.onChange(option.value)
                }}
              />
              <span className="z-score-number">{option.value}</span>
              <span className="z-score-text">
                {option.label !== undefined && <span className="z-score-label">{option.label}</span>}
                {option.text}
              </span>
              {chosen && sealed === undefined && (
                <Icon of={waiting === undefined ? Check : CircleDashed} className="z-score-tick" />
              )}
              {chosen && sealed !== undefined && (
                <span className="z-score-tick">
                  <Seal state="closed" size={22} />
                </span>
              )}
            </label>
          )
        })}
      </div>
      {note !== undefined && (
        <p
          id={`${name}-note`}
          className={waiting === undefined ? 'z-score-note' : 'z-score-note z-score-ask'}
        >
          {note}
        </p>
      )}
      {props.hint !== undefined && <div className="z-score-note">{props.hint}</div>}
    </fieldset>
  )
}
