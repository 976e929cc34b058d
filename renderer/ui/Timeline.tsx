import { Check } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { Icon } from './Icon.tsx'
import type { StepState } from './Rail.tsx'
import './Timeline.css'

export type TimelineRow = {
  id: string
  number: number
  state: StepState
  /** The state in a word, read after the title. */
  stateWord: string
  date: string
  title: string
  text: ReactNode
  people?: ReactNode | undefined
  /** Beside the title of the current row, such as a chip. */
  chip?: ReactNode | undefined
  /** Under the text of the current row, such as blocks of a count. */
  detail?: ReactNode | undefined
}

export type TimelineProps = {
  label: string
  phases: readonly { id: string; label: string; rows: readonly TimelineRow[] }[]
  onRow: (id: string) => void
}

/** The whole on one page: one line a step, grouped in phases, one open. Arrow keys go from line to line. */
export function Timeline({ label, phases, onRow }: TimelineProps) {
  const id = useId()
  return (
    <section
      className="z-timeline"
      aria-label={label}
      onKeyDown={(event) => {
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
        const from = event.target as HTMLElement
        if (!step || !from.matches('.z-line-go')) return
        const all = [...event.currentTarget.querySelectorAll<HTMLElement>('.z-line-go')]
        event.preventDefault()
        all[all.indexOf(from) + step]?.focus()
      }}
    >
      {phases.map((phase) => (
        <div key={phase.id} className="z-line-phase">
          <p id={`${id}-${phase.id}`} className="z-line-name">
            {phase.label}
          </p>
          <ol aria-labelledby={`${id}-${phase.id}`}>
            {phase.rows.map((row) => (
              <li key={row.id} className={`z-line z-line-${row.state}`}>
                <span className="z-line-date">{row.date}</span>
                <span className="z-line-mark" aria-hidden="true">
                  {row.state === 'done' ? <Icon of={Check} size={14} /> : row.number}
                </span>
                <div className="z-line-words">
                  <div className="z-line-head">
                    <button
                      type="button"
                      className="z-line-go"
                      aria-current={row.state === 'current' ? 'step' : undefined}
                      onClick={() => onRow(row.id)}
                    >
                      {row.title}
                      <span className="z-hidden">{`, ${row.stateWord}`}</span>
                    </button>
                    {row.chip}
                  </div>
                  <div className="z-line-text">
                    {row.text}
                    {row.detail !== undefined && <div className="z-line-detail">{row.detail}</div>}
                  </div>
                </div>
                <span className="z-line-people">{row.people}</span>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  )
}
