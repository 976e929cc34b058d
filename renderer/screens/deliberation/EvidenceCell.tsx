import type { Output } from '../../../shared/contract.ts'
import { useText } from '../../text/index.ts'

type Cell = Output<'matrix.candidate'>['criteria'][number]['cells'][number]

const parts = ['s', 't', 'a', 'r', 'reflection'] as const

/** One rater on one criterion: the rating with the behaviour it stands for, then the words it rests on. */
export function EvidenceCell({ cell, anchor }: { cell: Cell; anchor: string | null }) {
  const { deliberation } = useText()
  const written = parts.filter((part) => cell.evidence?.[part].trim())
  const name = cell.mine ? deliberation.mine(cell.letter) : deliberation.rater(cell.letter)
  return (
    <article className={`z-panel evidence-cell${cell.mine ? ' evidence-mine' : ''}`}>
      <header>
        <h2 className="z-h3">{name}</h2>
        {cell.rating === null ? (
          <span className="z-muted">{deliberation.notObserved}</span>
        ) : (
          <span className={`evidence-rating z-heat-${cell.rating}`}>
            <span className="z-hidden">{deliberation.ratingOf(cell.rating)}</span>
            <span aria-hidden="true">{cell.rating}</span>
          </span>
        )}
      </header>
      {anchor !== null && <p className="z-caption">{anchor}</p>}
      {written.length === 0 ? (
        cell.rating !== null && <p className="z-muted">{deliberation.noEvidence}</p>
      ) : (
        <dl>
          {written.map((part) => (
            <div key={part}>
              <dt>
                <span aria-hidden="true">{deliberation.parts[part].letter}</span>
                <span className="z-hidden">{deliberation.parts[part].name}</span>
              </dt>
              <dd className="z-said">{cell.evidence?.[part]}</dd>
            </div>
          ))}
        </dl>
      )}
    </article>
  )
}
