import { Check } from 'lucide-react'
import { useId } from 'react'
import { Icon } from './Icon.tsx'
import { useMedia } from './useMedia.ts'
import './Rail.css'

export type StepState = 'done' | 'current' | 'open' | 'locked'

export type RailProps = {
  label: string
  phases: readonly {
    id: string
    label: string
    steps: readonly {
      id: string
      number: number
      label: string
      state: StepState
      note?: string | undefined
    }[]
  }[]
  onStep: (id: string) => void
  /** Numbers only; under 900 px it is always folded. */
  folded?: boolean | undefined
  /** The states in words, read after the name of a step. */
  words: Readonly<Record<StepState, string>>
}

/** The steps of the whole, grouped in phases. A locked step can be chosen too: its screen says what it waits for. */
export function Rail({ label, phases, onStep, folded, words }: RailProps) {
  const narrow = useMedia('(max-width: 899px)')
  const id = useId()
  const small = folded || narrow
  return (
    <nav className={`z-rail${small ? ' z-rail-folded' : ''}`} aria-label={label}>
      {phases.map((phase) => (
        <div key={phase.id} className="z-phase">
          <p className={small ? 'z-hidden' : 'z-phase-name'} id={`${id}-${phase.id}`}>
            {phase.label}
          </p>
          <ol aria-labelledby={`${id}-${phase.id}`}>
            {phase.steps.map((step) => (
              <li key={step.id}>
                <button
                  type="button"
                  className={`z-step z-step-${step.state}`}
                  aria-current={step.state === 'current' ? 'step' : undefined}
                  onClick={() => onStep(step.id)}
                >
                  <span className="z-step-mark" aria-hidden="true">
                    {step.state === 'done' ? <Icon of={Check} size={14} /> : step.number}
                  </span>
                  <span className="z-step-name">{step.label}</span>
                  <span className="z-hidden">{`, ${words[step.state]}`}</span>
                  {step.note !== undefined && !small && <span className="z-step-note">{step.note}</span>}
                </button>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </nav>
  )
}
