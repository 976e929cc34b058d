import { useEffect, useRef } from 'react'
import type { Output } from '../../../shared/contract.ts'
import { daysBetween } from '../../../shared/domain/days.ts'
import { dayOf } from '../../../shared/domain/dutchTime.ts'
import { type Phase, reached } from '../../../shared/domain/phases.ts'
import { urgency } from '../../../shared/domain/retention.ts'
import { clock, dayNow, shortDate } from '../../format.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Keys } from '../../ui/Keys.tsx'
import { Seal } from '../../ui/Seal.tsx'

type Row = Output<'library.list'>['rows'][number]

const sealOf = (phase: Phase) =>
  reached(phase, 'revealed') ? 'broken' : reached(phase, 'sealed') ? 'closed' : 'open'

/** One procedure: the seal as it is, what and where, how far, when last touched. */
export function ProcedureRow({ row, first, onOpen }: { row: Row; first: boolean; onOpen: () => void }) {
  const { welcome } = useText()
  const language = useLanguage()
  const seal = sealOf(row.phase)
  const button = useRef<HTMLButtonElement>(null)
  // Back to work in one Enter: the first row takes the focus, unless somebody put it somewhere already.
  useEffect(() => {
    const at = document.activeElement
    if (first && (at === null || at === document.body || at.tagName === 'H1')) button.current?.focus()
  }, [first])
  const today = dayNow()
  const days = daysBetween(dayOf(row.touchedAt), today)
  const when =
    days === 0
      ? clock(row.touchedAt, language)
      : days === 1
        ? welcome.yesterday
        : shortDate(row.touchedAt, language)
  const due = row.example ? null : row.due
  const pressing = due !== null && urgency(due.on, today) !== 'later'
  const hint =
    due !== null
      ? welcome.due[due.kind](daysBetween(today, due.on))
      : row.example
        ? welcome.harmless
        : row.copyLate !== null
          ? welcome.copyLate(shortDate(row.copyLate, language))
          : welcome.phaseHints[row.phase]?.(row.sealed, row.scorers)
  return (
    <li>
      <button type="button" className="welcome-row" ref={button} onClick={onOpen}>
        <Seal state={seal} size={36} label={welcome.sealStates[seal]} />
        <span>
          <span className="welcome-name">{row.title}</span>
          <span className="welcome-hint">{row.example ? welcome.exampleHint : row.institution}</span>
        </span>
        <span>
          <span className="welcome-name">{welcome.phases[row.phase]}</span>
          <span className={`welcome-hint${pressing ? ' welcome-due' : ''}`}>{hint}</span>
        </span>
        <span className="welcome-hint">{row.example ? '' : when}</span>
        <span className="welcome-enter">
          <Keys keys="Enter" silent />
        </span>
      </button>
    </li>
  )
}
