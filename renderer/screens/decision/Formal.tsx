import { CircleDashed } from 'lucide-react'
import type { Decision } from '../../../shared/domain/decision.ts'
import { useText } from '../../text/index.ts'
import { DateField, TextField } from '../../ui/Field.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import type { Todo } from './faults.ts'

interface FormalProps {
  readonly value: Decision
  /** Reserves are of the last round. */
  readonly last: boolean
  /** Since when it is fixed. */
  readonly fixed: string | undefined
  readonly editable: boolean
  readonly todo: readonly Todo[]
  readonly code: (cid: string) => string
  readonly change: (how: (decision: Decision) => Decision) => void
  readonly onChoose: (cid: string) => void
}

/** Who decides and until when a reserve counts, and what still has to be done before it can be fixed. */
export function Formal({ value, last, fixed, editable, todo, code, change, onChoose }: FormalProps) {
  const { decision } = useText()
  const since = fixed ?? (editable ? undefined : decision.onlySecretary)
  return (
    <section className="z-section decision-formal" aria-labelledby="decision-formal">
      <h2 className="z-h2" id="decision-formal">
        {decision.formal}
      </h2>
      <div className="decision-fields">
        <TextField
          label={decision.decidedBy}
          hint={decision.decidedByHint}
          fixed={since}
          maxLength={200}
          value={value.decidedBy}
          onChange={(decidedBy) => change((before) => ({ ...before, decidedBy }))}
        />
        {last && (
          <DateField
            label={decision.reserveUntil}
            hint={decision.reserveUntilHint}
            fixed={since}
            value={value.reserveUntil ?? ''}
            onChange={(day) => change((before) => ({ ...before, reserveUntil: day === '' ? null : day }))}
          />
        )}
      </div>
      {editable && (
        <div>
          <h3 className="z-h3">{decision.todo}</h3>
          {todo.length === 0 ? (
            <p>{decision.ready}</p>
          ) : (
            <ul className="decision-todo">
              {todo.map(({ code: fault, sentence, cids }) => (
                <li key={fault}>
                  <Icon of={CircleDashed} size={16} />
                  <span>
                    {sentence}{' '}
                    {cids.map((cid) => (
                      <span key={cid}>
                        <LinkButton onPress={() => onChoose(cid)}>{code(cid)}</LinkButton>{' '}
                      </span>
                    ))}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </section>
  )
}
