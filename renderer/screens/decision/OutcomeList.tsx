import { ArrowUp, Check, CornerDownRight, PenLine } from 'lucide-react'
import type { Output } from '../../../shared/contract.ts'
import { needsMotivation, type OutcomeLine } from '../../../shared/domain/decision.ts'
import { number } from '../../format.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Chip } from '../../ui/Chip.tsx'
import { Icon } from '../../ui/Icon.tsx'
import type { Section, Sections } from './lines.ts'
import { sectionNames, shownIn } from './sectionNames.ts'
import { rowId } from './useRowFocus.ts'

interface OutcomeListProps {
  readonly found: Sections
  readonly round: Output<'decision.get'>['round']
  readonly places: number
  readonly ranking: Output<'matrix.get'>['ranking']
  readonly codes: Readonly<Record<string, string>>
  readonly departing: ReadonlySet<string>
  readonly chosen: string | null
  /** Whoever only reads is not told to write. */
  readonly editable: boolean
  readonly offers: Output<'offers.get'>['rows']
  readonly onChoose: (cid: string) => void
  readonly onWrite: () => void
}

/** Everybody in one list; the score and where it stands beside each, and what is still to be written. */
export function OutcomeList(props: OutcomeListProps) {
  const { found, round, places, ranking, codes, departing, chosen, editable, offers, onChoose, onWrite } =
    props
  const { decision } = useText()
  const language = useLanguage()
  const names = sectionNames(decision, round)
  const counted = (section: Section) => section === 'place' || section === 'invited'
  const hint = (section: Section) => {
    if (section === 'place' || section === 'invited')
      return decision.sectionHints[section](found[section].length, places)
    return section === 'rejected' && round.readAgain ? decision.toSecondHint : decision.sectionHints[section]
  }
  const rank = (section: Section, i: number) =>
    section === 'place' || section === 'reserve' ? decision.rank[section](i + 1) : ''
  const row = (line: OutcomeLine, section: Section, i: number) => {
    const ranked = ranking.find(({ cid }) => cid === line.cid)
    return (
      <li key={line.cid}>
        <button
          type="button"
          id={rowId(line.cid)}
          className="decision-row"
          aria-current={line.cid === chosen ? true : undefined}
          // A click by keyboard has no clicks to count: Enter on the chosen row goes on to writing.
          onClick={(event) => (event.detail === 0 && line.cid === chosen ? onWrite() : onChoose(line.cid))}
        >
          <span className="z-muted decision-rank">{rank(section, i)}</span>
          <span className="z-code">{codes[line.cid]}</span>
          <span className="z-muted">
            {ranked
              ? decision.standings[ranked.belowThreshold ? 'below' : ranked.standing]
              : decision.unscored}
          </span>
          <span className="z-num">{ranked ? number(ranked.score, 2, language) : ''}</span>
          <span className="decision-words">{line.motivation}</span>
          <span className="decision-states">
            <Followed row={offers.find(({ cid }) => cid === line.cid)} />
            <State
              line={line}
              departs={departing.has(line.cid)}
              editable={editable}
              readAgain={round.readAgain}
            />
          </span>
        </button>
      </li>
    )
  }
  return (
    <>
      {shownIn(round)
        .filter((section) => section !== 'none' || found.none.length > 0)
        .map((section) => (
          <section key={section} className="decision-section" aria-labelledby={`decision-${section}`}>
            <h2 className="z-h2" id={`decision-${section}`}>
              {names[section]}{' '}
              <span
                className={
                  counted(section) && found[section].length > places ? 'z-caption z-ochre' : 'z-caption'
                }
              >
                {hint(section)}
              </span>
            </h2>
            {found[section].length === 0 ? (
              <p className="z-faint">{decision.empty}</p>
            ) : (
              <ol>{found[section].map((line, i) => row(line, section, i))}</ol>
            )}
          </section>
        ))}
    </>
  )
}

/** What the candidate answered, or that a place came to a reserve. */
function Followed({ row }: { row: Output<'offers.get'>['rows'][number] | undefined }) {
  const { decision } = useText()
  if (!row || row.state === 'waiting' || (row.state === 'offered' && row.movedUpAt === null)) return null
  const movedUp = row.state === 'offered'
  return (
    <Chip tone={row.state === 'accepted' ? 'ok' : 'outline'} icon={movedUp ? ArrowUp : undefined}>
      {movedUp ? decision.offers.movedUp : decision.offers.states[row.state]}
    </Chip>
  )
}

interface StateProps {
  readonly line: OutcomeLine
  readonly departs: boolean
  readonly editable: boolean
  readonly readAgain: boolean
}

function State({ line, departs, editable, readAgain }: StateProps) {
  const { decision } = useText()
  if (line.outcome === null) return <span />
  const unwritten = line.motivation.trim() === '' && needsMotivation(line.outcome, readAgain)
  if (!editable && unwritten) return <Chip tone="outline">{decision.notMotivated}</Chip>
  if (editable && departs && !line.departure?.text.trim())
    return (
      <Chip tone="red" icon={PenLine}>
        {decision.writeReason}
      </Chip>
    )
  if (unwritten)
    return (
      <Chip tone="red" icon={PenLine}>
        {decision.writeMotivation}
      </Chip>
    )
  if (departs || line.departure)
    return (
      <Chip tone="ochre" icon={CornerDownRight}>
        {departs ? decision.departs : decision.withReason}
      </Chip>
    )
  return line.motivation.trim() === '' ? <span /> : <Icon of={Check} label={decision.motivatedWord} />
}
