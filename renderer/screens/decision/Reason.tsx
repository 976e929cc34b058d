import { useState } from 'react'
import { departureReasons, type OutcomeLine } from '../../../shared/domain/decision.ts'
import { useText } from '../../text/index.ts'
import { AreaField } from '../../ui/Field.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { RadioList } from '../../ui/RadioList.tsx'

interface ReasonProps {
  readonly line: OutcomeLine
  /** The outcome departs from the order: it cannot be fixed without a reason. */
  readonly needed: boolean
  /** Somebody is passed over inside the group that cannot be told apart: a reason may be recorded. */
  readonly offered: boolean
  readonly editable: boolean
  readonly change: (how: (line: OutcomeLine) => OutcomeLine) => void
  readonly onLeave: () => void
}

/** Why this outcome and not the order: a code that is counted, and words that never leave the archive. */
export function Reason({ line, needed, offered, editable, change, onLeave }: ReasonProps) {
  const { decision } = useText()
  const [adding, setAdding] = useState(false)
  const { departure } = line
  if (!editable)
    return departure ? (
      <div>
        <h3 className="z-h3">{needed ? decision.whyTitle : decision.whyTitleLevel}</h3>
        <p>{decision.reasons[departure.code]}</p>
        <p className="z-caption">{decision.notPublic}</p>
        <p>{departure.text}</p>
      </div>
    ) : null
  if (!needed && departure === null && !adding)
    return offered ? (
      <p>
        <LinkButton onPress={() => setAdding(true)}>{decision.addReason}</LinkButton>
      </p>
    ) : null
  return (
    <>
      <RadioList
        legend={needed ? decision.whyTitle : decision.whyTitleLevel}
        value={departure?.code ?? null}
        options={departureReasons.map((code) => ({ value: code, label: decision.reasons[code] }))}
        onChange={(value) => {
          const code = departureReasons.find((one) => one === value)
          if (code)
            change((before) => ({ ...before, departure: { code, text: before.departure?.text ?? '' } }))
        }}
      />
      <AreaField
        label={decision.reason}
        mark={decision.notPublic}
        hint={decision.reasonHint}
        rows={3}
        maxLength={4000}
        value={departure?.text ?? ''}
        onChange={(text) =>
          change((before) => ({ ...before, departure: { code: before.departure?.code ?? 'other', text } }))
        }
        onBlur={onLeave}
      />
      {!needed && (
        <p>
          <LinkButton
            onPress={() => {
              setAdding(false)
              change((before) => ({ ...before, departure: null }))
            }}
          >
            {decision.removeReason}
          </LinkButton>
        </p>
      )}
    </>
  )
}
