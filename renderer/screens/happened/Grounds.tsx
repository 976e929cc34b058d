import type { ReactNode } from 'react'
import { usePeople } from '../../shell/usePeople.ts'
import { useText } from '../../text/index.ts'
import { CheckboxRow } from '../../ui/CheckboxRow.tsx'
import { AreaField, SelectField } from '../../ui/Field.tsx'
import type { Reason } from './options.ts'

export interface Ground {
  readonly reason: Reason
  readonly text: string
  /** Who signs besides whoever proposes. */
  readonly others: readonly string[]
}

interface GroundsProps {
  readonly value: Ground
  readonly onChange: (value: Ground) => void
  readonly reasons: readonly Reason[]
  /** Who can be asked to sign. */
  readonly signers: readonly string[]
  /** How many must sign, and who. */
  readonly hint: ReactNode
  /** False where what is signed holds a reason and no words. */
  readonly withText?: boolean
}

/** Why something goes otherwise, and who signs for it. */
export function Grounds({ value, onChange, reasons, signers, hint, withText = true }: GroundsProps) {
  const { happened } = useText()
  const people = usePeople()
  const { others } = value
  return (
    <>
      {reasons.length > 0 && (
        <SelectField
          label={happened.reason}
          value={value.reason}
          options={reasons.map((reason) => ({ value: reason, label: happened.reasons[reason] ?? reason }))}
          onChange={(chosen) =>
            onChange({ ...value, reason: reasons.find((one) => one === chosen) ?? 'other' })
          }
        />
      )}
      {withText && (
        <AreaField
          label={happened.text}
          hint={happened.textHint}
          rows={3}
          maxLength={2000}
          value={value.text}
          onChange={(text) => onChange({ ...value, text })}
        />
      )}
      {signers.length > 0 && (
        <fieldset className="happened-deciders">
          <legend>{happened.deciders}</legend>
          <p className="z-caption">{hint}</p>
          {signers.map((id) => (
            <CheckboxRow
              key={id}
              label={people.name(id)}
              checked={others.includes(id)}
              onChange={(checked) =>
                onChange({ ...value, others: checked ? [...others, id] : others.filter((one) => one !== id) })
              }
            />
          ))}
        </fieldset>
      )}
    </>
  )
}
