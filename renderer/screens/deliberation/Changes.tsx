import type { Output } from '../../../shared/contract.ts'
import { dateAndTime, list } from '../../format.ts'
import { useLanguage, useText } from '../../text/index.ts'

type Cell = Output<'matrix.candidate'>['criteria'][number]['cells'][number]

/** Every change of this rating after the opening: from what to what, when, why, and after whom. The sealed one stays. */
export function Changes({ cell }: { cell: Cell }) {
  const { deliberation } = useText()
  const language = useLanguage()
  const words = deliberation.revise
  const point = (rating: number | null) => (rating === null ? deliberation.notObserved : String(rating))
  const after = (roles: Cell['changes'][number]['after']) =>
    roles.length === 0
      ? words.beforeSeniors
      : words.after(
          list(
            roles.map((role) => deliberation.roles[role]),
            language,
          ),
        )
  if (cell.changes.length === 0) return null
  return (
    <ol className="evidence-changes">
      {cell.changes.map((change) => (
        <li key={change.at}>
          <strong>{words.fromTo(point(change.from), point(change.to))}</strong>{' '}
          <span className="z-muted">
            {dateAndTime(change.at, language)}, {after(change.after)}
          </span>
          {change.afterDecision && <strong className="evidence-after">{deliberation.afterDecision}</strong>}
          <p>
            {words.reasons[change.code]}
            {change.text.trim() !== '' && `: ${change.text}`}
          </p>
        </li>
      ))}
    </ol>
  )
}
