import { Check, CircleHelp, type LucideIcon, MessageSquareWarning } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { AreaField, type AreaFieldProps } from './AreaField.tsx'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'
import { LinkButton } from './LinkButton.tsx'
import './CheckLine.css'

export type CheckState = 'met' | 'notMet' | 'explained' | 'unknown'

export type CheckLineProps = {
  state: CheckState
  /** The state in a word, read before the title. */
  word: string
  title: string
  /** Why this is asked. */
  children?: ReactNode | undefined
  /** Where it comes from: words, or words that open something. */
  source?: { label: string; run: () => void; expanded?: boolean | undefined } | string | undefined
  comply?: { label: string; run: () => void; expanded?: boolean | undefined } | undefined
  explain?: { label: string; run: () => void; pressed?: boolean | undefined } | undefined
  /** The explanation while it is written; give it a mark that says who reads it. */
  field?: AreaFieldProps | undefined
  /** The explanation as it stands. */
  explained?:
    | { label: string; text: string; change?: { label: string; run: () => void } | undefined }
    | undefined
  /** What stands below all that: an answer to give on the spot, the reason in full, other fields. */
  more?: ReactNode | undefined
}

const pictures: Record<CheckState, LucideIcon> = {
  met: Check,
  notMet: MessageSquareWarning,
  explained: MessageSquareWarning,
  unknown: CircleHelp,
}

/** Comply or explain: one check, its reason, and what can be done about it on the spot. */
export function CheckLine(props: CheckLineProps) {
  const { state, source, comply, explain, field, explained } = props
  const id = useId()
  return (
    <section className={`z-check z-check-${state}`} aria-labelledby={id}>
      <Icon of={pictures[state]} />
      <div className="z-check-body">
        <h3 id={id}>
          <span className="z-hidden">{`${props.word}: `}</span>
          {props.title}
        </h3>
        {(props.children !== undefined || source !== undefined) && (
          <p className="z-check-reason">
            {props.children} {typeof source === 'string' && <span className="z-check-source">{source}</span>}
            {typeof source === 'object' && (
              <LinkButton expanded={source.expanded} onPress={source.run}>
                {source.label}
              </LinkButton>
            )}
          </p>
        )}
        {(comply || explain) && (
          <div className="z-check-verbs">
            {comply && (
              <Button size="small" expanded={comply.expanded} onPress={comply.run}>
                {comply.label}
              </Button>
            )}
            {explain && (
              <Button size="small" pressed={explain.pressed ?? field !== undefined} onPress={explain.run}>
                {explain.label}
              </Button>
            )}
          </div>
        )}
        {field && <AreaField rows={4} {...field} />}
        {explained && (
          <p className="z-check-reason">
            {explained.label} <q>{explained.text}</q>{' '}
            {explained.change && (
              <LinkButton onPress={explained.change.run}>{explained.change.label}</LinkButton>
            )}
          </p>
        )}
        {props.more}
      </div>
    </section>
  )
}
