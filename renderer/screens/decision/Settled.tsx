import { useText } from '../../text/index.ts'
import { Chip } from '../../ui/Chip.tsx'
import type { EarlierRow } from './earlierOf.ts'

/** Whom an earlier decision chose and this one is not about: they stay in sight, and cannot be chosen. */
export function Settled({ rows }: { rows: readonly EarlierRow[] }) {
  const { decision } = useText()
  const words = decision.again
  if (rows.length === 0) return null
  return (
    <section className="decision-section" aria-labelledby="decision-settled">
      <h2 className="z-h2" id="decision-settled">
        {words.settled} <span className="z-caption">{words.settledHint}</span>
      </h2>
      <ul>
        {rows.map((row) => (
          <li key={row.cid} className="decision-row decision-row-settled">
            <span className="decision-rank" />
            <span className="z-code">{row.code}</span>
            <span className="decision-words">
              {words.earlierOutcome(decision.sections[row.outcome ?? 'none'])}
            </span>
            <span className="decision-states">
              {row.answer && (
                <Chip tone={row.answer === 'accepted' ? 'ok' : 'outline'}>{words.answers[row.answer]}</Chip>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
