import type { OutcomeLine } from '../../../shared/domain/decision.ts'
import { useText } from '../../text/index.ts'
import { AreaField } from '../../ui/Field.tsx'
import { motivationField } from './useRowFocus.ts'

interface MotivationProps {
  readonly value: string
  readonly editable: boolean
  readonly change: (how: (line: OutcomeLine) => OutcomeLine) => void
  readonly onLeave: () => void
}

/** What the candidate reads about this outcome. */
export function Motivation({ value, editable, change, onLeave }: MotivationProps) {
  const { decision } = useText()
  return editable ? (
    <AreaField
      id={motivationField}
      label={decision.motivation}
      mark={decision.uForm}
      hint={decision.motivationHint}
      said
      rows={4}
      maxLength={4000}
      value={value}
      onChange={(motivation) => change((before) => ({ ...before, motivation }))}
      onBlur={onLeave}
    />
  ) : (
    <div>
      <h3 className="z-h3">{decision.motivation}</h3>
      <p className="z-said">{value.trim() === '' ? decision.unwritten : value}</p>
    </div>
  )
}
