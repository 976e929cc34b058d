import type { ReactNode } from 'react'
import type { Check } from '../../shared/domain/check.ts'
import type { Departure } from '../../shared/domain/design.ts'
import { useText } from '../text/index.ts'
import { LinkButton } from '../ui/LinkButton.tsx'
import { CheckItem } from './CheckItem.tsx'
import './checks.css'

interface ChecksProps {
  readonly id: string
  readonly title: string
  readonly lead: string
  readonly checks: readonly Check[]
  readonly departures: readonly Departure[]
  readonly editable: boolean
  readonly onDepartures: (departures: Departure[]) => void
  /** Fields that answer the check on the spot. */
  readonly answer?: (check: Check) => ReactNode
  /** Goes to where the check is met; undefined where that is here. */
  readonly goTo: (check: Check) => (() => void) | undefined
}

/** To where the check can be answered or explained; its reason comes first, so what comes after that. */
const focusCheck = (id: string) => {
  const fields = document.querySelectorAll<HTMLElement>(`#check-${id} :is(button, input)`)
  ;(fields[1] ?? fields[0])?.focus()
}

/** Comply or explain: every check with its outcome, its reason and what can be done about it. */
export function Checks(props: ChecksProps) {
  const { documents } = useText()
  const { checks, departures } = props
  const first = checks.find((check) => check.state === 'departs' || check.state === 'unknown')
  const count = (state: Check['state']) => checks.filter((check) => check.state === state).length
  return (
    <section className="checks" aria-labelledby={props.id}>
      <h2 id={props.id} className="z-h2">
        {props.title}
      </h2>
      <p className="z-muted z-small">{props.lead}</p>
      <p className="checks-count z-small" role="status">
        {documents.counted(count('met') + count('explained'), count('departs'), count('unknown'))}
      </p>
      {first && (
        <p className="checks-first z-small">
          <LinkButton onPress={() => focusCheck(first.id)}>{documents.toFirst}</LinkButton>
        </p>
      )}
      <div className="checks-all">
        {checks.map((check) => (
          <CheckItem
            key={check.id}
            check={check}
            departure={departures.find((one) => one.check === check.id)}
            editable={props.editable}
            answer={props.answer?.(check)}
            goTo={props.goTo(check)}
            onDeparture={(departure) => {
              const others = departures.filter((one) => one.check !== check.id)
              props.onDepartures(departure === null ? others : [...others, departure])
            }}
          />
        ))}
      </div>
    </section>
  )
}
