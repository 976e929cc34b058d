import { CornerDownRight, MessageSquareQuote } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Output } from '../../../shared/contract.ts'
import { type OutcomeLine, outcomesIn } from '../../../shared/domain/decision.ts'
import { useText } from '../../text/index.ts'
import { Chip } from '../../ui/Chip.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Segment } from '../../ui/Segment.tsx'
import { useAsk } from '../../useAsk.ts'
import { Compared } from './Compared.tsx'
import type { EarlierDecision } from './earlierOf.ts'
import { passing, type Section } from './lines.ts'
import { Motivation } from './Motivation.tsx'
import { Reason } from './Reason.tsx'
import { SaidBefore } from './SaidBefore.tsx'
import { asksMotivation, sectionNames } from './sectionNames.ts'

interface OutcomePanelProps {
  readonly line: OutcomeLine
  readonly round: Output<'decision.get'>['round']
  readonly lines: readonly OutcomeLine[]
  /** The decisions that came to nothing, before this further one. */
  readonly before: readonly EarlierDecision[]
  readonly matrix: Output<'matrix.get'>
  readonly codes: Readonly<Record<string, string>>
  readonly departing: boolean
  readonly editable: boolean
  readonly change: (how: (line: OutcomeLine) => OutcomeLine) => void
  readonly onMove: (to: Section) => void
  readonly onLeave: () => void
  /** What followed on the decision. */
  readonly children?: ReactNode
}

/** One candidate: the score with its margin, the outcome, why it departs where it does, and what the candidate reads. */
export function OutcomePanel(props: OutcomePanelProps) {
  const { line, round, lines, matrix, codes, departing, editable, change, onLeave } = props
  const { decision } = useText()
  const names = sectionNames(decision, round)
  const sentences = decision[round.last ? 'whyDeparts' : 'whyDepartsInvite']
  const code = codes[line.cid] ?? ''
  const order = matrix.ranking.map(({ cid }) => cid)
  const ranked = matrix.ranking.find(({ cid }) => cid === line.cid)
  const passed = passing(lines, order, line.cid)
  const other = matrix.ranking.find(({ cid }) => cid === passed)
  const why =
    !departing || !ranked
      ? null
      : ranked.belowThreshold
        ? sentences.threshold
        : sentences[ranked.standing === 'above' ? 'above' : 'below']
  // Who goes on, or is read again, is told so without a motivation; what was written stays in sight.
  const motivates =
    line.motivation !== '' || (line.outcome === null ? !round.readAgain : asksMotivation(line.outcome, round))
  return (
    <section className="z-panel decision-panel" aria-labelledby="decision-who">
      <header className="z-row">
        <h2 className="z-h2 z-code" id="decision-who">
          {code}
        </h2>
        {departing && (
          <Chip tone="ochre" icon={CornerDownRight}>
            {decision.departs}
          </Chip>
        )}
        {!departing && other && (
          <Chip tone="plain" icon={CornerDownRight}>
            {line.outcome === 'place' || line.outcome === 'invited'
              ? decision.before(other.code)
              : decision.after(other.code)}
          </Chip>
        )}
      </header>
      {ranked && (
        <Compared row={ranked} other={other ?? null} threshold={matrix.threshold} invites={!round.last} />
      )}
      {why && <p>{why}</p>}
      {editable ? (
        <Segment
          label={decision.outcome}
          value={line.outcome ?? ''}
          onChange={(to) => props.onMove(to as Section)}
          options={outcomesIn(round).map((outcome) => ({ value: outcome, label: names[outcome] }))}
        />
      ) : null}
      <Reason
        line={line}
        needed={departing}
        offered={other !== undefined}
        editable={editable}
        change={change}
        onLeave={onLeave}
      />
      {motivates && (
        <Motivation value={line.motivation} editable={editable} change={change} onLeave={onLeave} />
      )}
      <SaidBefore before={props.before} cid={line.cid} round={round} />
      <Basis cid={line.cid} matrix={matrix} />
      {props.children}
    </section>
  )
}

/** What the motivation can rest on: how many notes, of how many raters, and how many did not judge. */
function Basis({ cid, matrix }: { cid: string; matrix: Output<'matrix.get'> }) {
  const { decision } = useText()
  const { data } = useAsk('matrix.candidate', { cid })
  if (data?.cid !== cid) return null
  const notes = data.criteria.flatMap(({ cells }) =>
    cells.filter(({ evidence }) => evidence && Object.values(evidence).some((words) => words.trim() !== '')),
  )
  const raters = new Set(notes.map(({ letter }) => letter)).size
  const recused = matrix.rows.find((row) => row.cid === cid)?.recused.filter(Boolean).length ?? 0
  return (
    <p className="z-caption decision-basis">
      <Icon of={MessageSquareQuote} size={16} />
      <span>
        {decision.basis(notes.length, raters)} {recused > 0 && decision.recused(recused)}
      </span>
    </p>
  )
}
