import { Check, CircleHelp, type LucideIcon, MessageSquareWarning, Users } from 'lucide-react'
import type { ReactNode } from 'react'
import { number, shortDate } from '../../format.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Picture } from './Picture.tsx'
import type { Board, Outcome, Point } from './points.ts'
import { Quotes } from './Quotes.tsx'
import { useRater, useSentence } from './useSentence.ts'

const icons: Record<Outcome, LucideIcon> = {
  flag: MessageSquareWarning,
  none: Check,
  'too-few': CircleHelp,
}
const tones = { flag: 'ochre', none: 'ok', 'too-few': 'outline' } as const

interface PointCardProps {
  readonly board: Board
  readonly point: Point
  readonly mine?: boolean | undefined
  readonly onOpen: () => void
  readonly children?: ReactNode
}

/** One point: outcome, a sentence, a small picture, and what to do. Numbers and method are one key deeper. */
export function PointCard({ board, point, mine = false, onOpen, children }: PointCardProps) {
  const { attention } = useText()
  const language = useLanguage()
  const who = useRater(board, mine)
  const sentence = useSentence(board, mine)(point)
  const { family, outcome, test } = point
  const explained = board.explained.filter((one) => one.point === point.id)
  const remarks = mine ? [] : board.remarks.filter((one) => one.point === point.id)
  const hidden = family === 'I' && test?.picture === null
  const later =
    outcome === 'flag' ? (
      <>
        <strong>{attention.todoLabel}:</strong> {attention.todo[family]}
        {family === 'C' && ` ${board.crossed ? attention.crossed : attention.notCrossed}`}
      </>
    ) : outcome === 'too-few' ? (
      <>
        <strong>{attention.fewLabel}:</strong> {attention.few[family]}
      </>
    ) : test && test.power !== null && family in attention.power ? (
      attention.power[family as keyof typeof attention.power](number(10 * test.power, 0, language))
    ) : family === 'J' ? (
      <>
        <strong>{attention.todoLabel}:</strong> {attention.todo.J}
      </>
    ) : (
      attention.fact
    )
  return (
    <article className={`attention-card attention-${outcome}`} aria-labelledby={`point-${point.id}`}>
      <header className="z-spread">
        <Chip tone={tones[outcome]} icon={icons[outcome]}>
          {attention.outcomes[outcome]}
        </Chip>
        <span className="z-muted">{attention.families[family]}</span>
      </header>
      <h2 id={`point-${point.id}`} className="attention-sentence">
        {sentence}
      </h2>
      <div className="attention-picture">
        {hidden ? (
          <p className="attention-hidden">
            <Icon of={Users} size={16} /> {attention.hidden}
          </p>
        ) : family === 'H' && outcome === 'flag' ? (
          <Quotes board={board} most={2} who={who} />
        ) : family === 'K' ? (
          <>
            {board.facts.ties.pairs.map(({ rater, code }) => (
              <p key={`${rater} ${code}`}>{attention.ties(code, who(rater))}</p>
            ))}
            <p className="z-muted">{attention.facts.K.departures(board.facts.ties.departures)}</p>
          </>
        ) : family === 'G' && board.facts.evidence.identical > 0 ? (
          <p className="z-muted">
            {attention.facts.G.identical(board.facts.evidence.identical, board.facts.evidence.cards)}
          </p>
        ) : (
          <Picture board={board} point={point} mine={mine} />
        )}
        {remarks.map((one) => (
          <blockquote key={`${one.rater} ${one.at}`} className="attention-remark">
            <p className="z-caption">{attention.remarkOf(who(one.rater))}</p>
            <p className="z-said">{one.text}</p>
          </blockquote>
        ))}
      </div>
      <footer>
        <p>{later}</p>
        {explained.map((one) => (
          <p key={one.at} className="attention-done">
            <Icon of={Check} size={16} />{' '}
            {attention.wasDone(attention.codes[one.code], shortDate(one.at, language))}
          </p>
        ))}
        {children ?? (
          <Button kind="ghost" size="small" onPress={onOpen} id={`open-${point.id}`}>
            <span className="z-hidden">{attention.open(attention.families[family])}</span>
            <span aria-hidden="true">{attention.openShort}</span>
          </Button>
        )}
      </footer>
    </article>
  )
}
