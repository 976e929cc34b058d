import { Check, CircleDashed, CircleSlash2 } from 'lucide-react'
import { clock } from '../../format.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Seal } from '../../ui/Seal.tsx'

interface CardCandidatesProps {
  readonly rows: readonly {
    cid: string
    code: string
    at: string | null
    state: 'empty' | 'started' | 'complete' | 'recused'
  }[]
  readonly current: string
  readonly sealed: boolean
  readonly onOpen: (cid: string) => void
}

const icons = { complete: Check, started: CircleDashed, recused: CircleSlash2, empty: null } as const

/** The member's own candidates in the order of their interviews, in place of the rail. */
export function CardCandidates({ rows, current, sealed, onOpen }: CardCandidatesProps) {
  const { card } = useText()
  const language = useLanguage()
  return (
    <nav className="card-rail" aria-label={card.candidates}>
      <h2 className="card-rail-title">{card.candidates}</h2>
      <ol>
        {rows.map((row) => {
          const icon = icons[row.state]
          const here = row.cid === current
          return (
            <li key={row.cid}>
              <button
                type="button"
                className="card-rail-row"
                aria-current={here ? 'page' : undefined}
                disabled={row.state === 'recused'}
                onClick={() => onOpen(row.cid)}
              >
                {row.at !== null && <span className="card-rail-time">{clock(row.at, language)}</span>}
                <span className="z-code">{row.code}</span>
                <span className="card-rail-state">
                  {here ? card.now : icon && <Icon of={icon} size={16} label={card.states[row.state]} />}
                </span>
              </button>
            </li>
          )
        })}
      </ol>
      <div className="card-rail-seal">
        <Seal state={sealed ? 'closed' : 'open'} size={32} />
        <p className="card-rail-sealed z-strong">{sealed ? card.sealed : card.notSealed}</p>
        {!sealed && <p className="z-caption">{card.onlyYou}</p>}
      </div>
    </nav>
  )
}
