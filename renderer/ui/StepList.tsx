import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import './StepList.css'

export type StepListProps = {
  steps: readonly {
    id: string
    number: number
    state: 'done' | 'current' | 'open'
    /** The state in a word, read after the title. */
    stateWord: string
    title: string
    note?: string | undefined
    children?: ReactNode | undefined
  }[]
}

/** Steps that are done one after the other, all on one page, joined by a line. */
export function StepList({ steps }: StepListProps) {
  return (
    <ol className="z-steps">
      {steps.map((step) => (
        <li
          key={step.id}
          className={`z-steps-one z-steps-${step.state}`}
          aria-current={step.state === 'current' ? 'step' : undefined}
        >
          <span className="z-steps-mark" aria-hidden="true">
            {step.state === 'done' ? <Icon of={Check} size={14} /> : step.number}
          </span>
          <div className="z-steps-body">
            <div className="z-steps-head">
              <h2>
                {step.title}
                <span className="z-hidden">{`, ${step.stateWord}`}</span>
              </h2>
              {step.note !== undefined && <span className="z-steps-note">{step.note}</span>}
            </div>
            {step.children}
          </div>
        </li>
      ))}
    </ol>
  )
}
