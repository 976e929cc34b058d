import { useState } from 'react'
import { decimalMark, number } from '../../format.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { CheckboxRow } from '../../ui/CheckboxRow.tsx'
import { NumberField } from '../../ui/Field.tsx'
import { Fixed } from './Fields.tsx'

interface LimitProps {
  readonly has: string
  readonly hint: string
  readonly label: string
  /** Hundredths of a point; null for none. */
  readonly value: number | null
  readonly editable: boolean
  readonly onChange: (value: number | null) => void
}

/** A lower limit: hundredths of a point in the design; points with a comma on screen. */
export function Limit({ has, hint, label, value, editable, onChange }: LimitProps) {
  const { design: words } = useText()
  const language = useLanguage()
  const [typed, setTyped] = useState<number | null>(value === null ? null : value / 100)
  const [wrong, setWrong] = useState(false)
  if (!editable)
    return <Fixed label={label}>{value === null ? null : number(value / 100, 2, language)}</Fixed>
  return (
    <div className="design-threshold">
      <CheckboxRow
        label={has}
        hint={hint}
        checked={value !== null}
        onChange={(on) => {
          setTyped(on ? 2.5 : null)
          setWrong(false)
          onChange(on ? 250 : null)
        }}
      />
      {value !== null && (
        <NumberField
          label={label}
          width={6}
          decimals={decimalMark(language)}
          value={wrong ? typed : value / 100}
          error={wrong ? words.thresholdError : undefined}
          onChange={(next) => {
            setTyped(next)
            const valid = next !== null && next >= 1 && next <= 5
            setWrong(!valid)
            if (valid) onChange(Math.round(next * 100))
          }}
        />
      )}
    </div>
  )
}
