import type { Output } from '../../../shared/contract.ts'
import { starParts } from '../../../shared/domain/scorecard.ts'
import { dateAndTime } from '../../format.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Changes } from './Changes.tsx'

type Cell = Output<'matrix.candidate'>['criteria'][number]['cells'][number]

interface EvidenceCellProps {
  readonly cell: Cell
  readonly anchor: string | null
  /** Opens a second version; null when nothing can be changed any more. */
  readonly onRevise: (() => void) | null
}

/** One rater on one criterion: the rating with the behaviour it stands for, then the words it rests on. */
export function EvidenceCell({ cell, anchor, onRevise }: EvidenceCellProps) {
  const { deliberation } = useText()
  const language = useLanguage()
  const last = cell.notes.at(-1)
  const name = cell.mine ? deliberation.mine(cell.letter) : deliberation.rater(cell.letter)
  return (
    <article className={`z-panel evidence-cell${cell.mine ? ' evidence-mine' : ''}`}>
      <header>
        <h2 className="z-h3">{name}</h2>
        {cell.sealed !== cell.rating && (
          <span className="z-muted evidence-was">
            {deliberation.revise.was(cell.sealed === null ? deliberation.notObserved : String(cell.sealed))}
          </span>
        )}
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
      {cell.beforeReview !== null && (
        <p className="z-caption">
          {deliberation.reviewed(
            cell.beforeReview === 0 ? deliberation.notObserved : String(cell.beforeReview),
          )}
        </p>
      )}
      <Changes cell={cell} />
      <Words evidence={last?.evidence ?? cell.evidence} rated={cell.rating !== null} />
      {last && (
        <details className="evidence-sealed">
          <summary>{deliberation.revise.rewritten(dateAndTime(last.at, language))}</summary>
          {[{ at: '', evidence: cell.evidence }, ...cell.notes.slice(0, -1)].map((version) => (
            <section key={version.at}>
              <h3 className="z-caption">
                {version.at === '' ? deliberation.revise.sealed : dateAndTime(version.at, language)}
              </h3>
              <Words evidence={version.evidence} rated={cell.sealed !== null} />
            </section>
          ))}
        </details>
      )}
      {onRevise && (
        <p>
          <LinkButton onPress={onRevise}>{deliberation.revise.open(cell.letter)}</LinkButton>
        </p>
      )}
    </article>
  )
}

/** A card that came after the close: by name, marked, and in no number. */
export function LateCell({
  late,
  criterion,
}: {
  late: Output<'matrix.candidate'>['late'][number]
  criterion: string
}) {
  const { deliberation } = useText()
  const said = late.criteria?.find(({ id }) => id === criterion)
  return (
    <article className="z-panel evidence-cell">
      <header>
        <h2 className="z-h3">{deliberation.lateCard(late.name)}</h2>
        {said && said.rating !== null && (
          <span className="z-muted">{deliberation.ratingOf(said.rating)}</span>
        )}
        {said && said.rating === null && <span className="z-muted">{deliberation.notObserved}</span>}
      </header>
      {late.afterDecision && <strong className="evidence-after">{deliberation.afterDecision}</strong>}
      <p className="z-caption">{late.criteria ? deliberation.lateNote : deliberation.lateBroken}</p>
      {said && <Words evidence={said.evidence} rated={said.rating !== null} />}
    </article>
  )
}

/** What was written, part by part. */
function Words({ evidence, rated }: { evidence: Cell['evidence']; rated: boolean }) {
  const { deliberation } = useText()
  const written = starParts.filter((part) => evidence?.[part].trim())
  if (written.length === 0) return rated ? <p className="z-muted">{deliberation.noEvidence}</p> : null
  return (
    <dl>
      {written.map((part) => (
        <div key={part}>
          <dt>
            <span aria-hidden="true">{deliberation.parts[part].letter}</span>
            <span className="z-hidden">{deliberation.parts[part].name}</span>
          </dt>
          <dd className="z-said">{evidence?.[part]}</dd>
        </div>
      ))}
    </dl>
  )
}
