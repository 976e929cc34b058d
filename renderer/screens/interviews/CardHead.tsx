import type { Entry } from '../../../shared/domain/scorecard.ts'
import { answered } from '../../../shared/domain/scorecard.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { overallTab } from './useCardMoves.ts'
import { inMinutes, useClock, useQuestionClock } from './useClock.ts'

interface CardHeadProps {
  readonly code: string
  readonly place: string
  readonly question: string
  /** Of the whole interview, and over how many questions they go. */
  readonly minutes: number
  readonly questions: number
  readonly beganAt: number | null
  readonly start: (() => void) | undefined
  readonly criteria: readonly { id: string; name: string; entry: Entry }[]
  /** Left out where no overall impression is asked. */
  readonly overall: number | null | undefined
  readonly at: string
  readonly onMove: (to: string) => void
}

/** Who, which question, how long; and the criteria with what was given. The clock is quiet: text, never red. */
export function CardHead(props: CardHeadProps) {
  const { card } = useText()
  const passed = useClock(props.beganAt)
  const here = useQuestionClock(props.code, props.at, props.beganAt)
  const share = Math.round(props.minutes / Math.max(1, props.questions))
  const left = passed === null ? null : Math.ceil((props.minutes * 60_000 - passed) / 60_000)
  return (
    <header className="card-head">
      <div className="card-head-line">
        <h1 className="card-code">{props.code}</h1>
        <p className="z-small z-muted card-place">
          <span>{`${props.place} · ${props.question}`}</span>
          {here !== null && props.at !== overallTab && (
            <span>{card.thisQuestion(inMinutes(here), share)}</span>
          )}
        </p>
        <div className="card-clock">
          {passed === null || left === null ? (
            props.start && (
              <>
                <p className="z-caption">{card.notBegun}</p>
                <Button size="small" onPress={props.start}>
                  {card.start}
                </Button>
              </>
            )
          ) : (
            <>
              <p className="z-small z-muted">{left > 0 ? card.left(left) : card.over}</p>
              <p className="z-timer" role="timer" aria-label={card.clock}>
                {inMinutes(passed)}
              </p>
            </>
          )}
        </div>
      </div>
      <Tabs
        label={card.criteria}
        look="bar"
        selected={props.at}
        onSelect={props.onMove}
        tabs={[
          ...props.criteria.map(({ id, name, entry }, i) => ({
            id,
            label: name,
            number: i + 1,
            done: answered(entry) ? card.answered : undefined,
            value: entry.notObserved ? '0' : (entry.rating?.toString() ?? undefined),
          })),
          ...(props.overall === undefined
            ? []
            : [
                {
                  id: overallTab,
                  label: card.overall,
                  done: props.overall === null ? undefined : card.answered,
                  value: props.overall?.toString() ?? undefined,
                },
              ]),
        ]}
      />
    </header>
  )
}
