import { useState } from 'react'
import { number } from '../../format.ts'
import { Loading } from '../../shell/Loading.tsx'
import { useSession } from '../../shell/session.ts'
import { useRefusal } from '../../shell/useRefusal.ts'
import { Shell } from '../../shell.tsx'
import { useApp } from '../../state.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { useHotkeys } from '../../ui/hotkeys.ts'
import { Note } from '../../ui/Note.tsx'
import { Segment } from '../../ui/Segment.tsx'
import { useAct, useAsk } from '../../useAsk.ts'
import { Details } from './Details.tsx'
import { Feedback } from './Feedback.tsx'
import { PointCard } from './PointCard.tsx'
import { type Board, flagged, type Point, pointsOf } from './points.ts'
import './attention.css'

type View = 'points' | 'feedback'

/** What the scores ask attention for: own feedback first, then the board of all. */
export default function Attention() {
  const text = useText()
  const { attention } = text
  const refusal = useRefusal()
  const { procedure } = useSession()
  const go = useApp((state) => state.go)
  const { data, error } = useAsk('attention.get', {})
  const { act, error: refused } = useAct()
  const [chosen, setChosen] = useState<View | null>(null)
  const [open, setOpen] = useState<Point | null>(null)
  const waiting = data?.mine.scorer === true && !data.mine.seen
  const view = chosen ?? (waiting ? 'feedback' : 'points')
  const toScores = () => go({ name: 'step', step: 'deliberation' })
  const read = async (next: () => void) => {
    if (!waiting || (await act('attention.seen', {})) !== null) next()
  }
  const choose = (value: string) => {
    if (value === 'scores') void read(toScores)
    else if (value === 'points') void read(() => setChosen('points'))
    else setChosen('feedback')
  }
  useHotkeys([
    { keys: 'Escape', run: () => setOpen(null), when: open !== null },
    { keys: 'ArrowRight ArrowDown'.split(' '), run: () => step(1), when: view === 'points', repeat: true },
    { keys: 'ArrowLeft ArrowUp'.split(' '), run: () => step(-1), when: view === 'points', repeat: true },
    { keys: 'Ctrl+Enter', run: () => void read(toScores) },
  ])
  const problem = refusal(error ?? refused)
  return (
    <Shell
      step="deliberation"
      screen="attention"
      status={<span>{attention.computed}</span>}
      keys={[
        ...(view === 'points'
          ? [
              { keys: 'ArrowLeft ArrowRight', label: attention.keys.card },
              { keys: 'Enter', label: attention.keys.open },
            ]
          : []),
        { keys: 'T', label: attention.keys.table },
        { keys: 'Ctrl+Enter', label: attention.keys.scores },
      ]}
    >
      <div className="attention">
        <header className="attention-head">
          <h1 className="z-h1">{text.common.stepNames.deliberation}</h1>
          <Segment
            label={attention.view}
            options={[
              { value: 'scores', label: attention.views.scores },
              { value: 'points', label: attention.views.points, count: data ? flagged(data) : undefined },
              ...(data?.mine.scorer ? [{ value: 'feedback', label: attention.views.feedback }] : []),
            ]}
            value={view}
            onChange={choose}
          />
          {data && view === 'points' && <Lead board={data} />}
        </header>
        {problem && <Note tone="red">{problem}</Note>}
        {!data && !error && <Loading />}
        {data && view === 'feedback' && (
          <Feedback
            board={data}
            first={waiting}
            toScores={() => void read(toScores)}
            toBoard={() => void read(() => setChosen('points'))}
          />
        )}
        {data && view === 'points' && (
          <>
            {procedure?.phase === 'revealed' && <Unseen board={data} />}
            <div className="attention-cards">
              {pointsOf(data).map((point) => (
                <PointCard key={point.id} board={data} point={point} onOpen={() => setOpen(point)} />
              ))}
            </div>
            <p>
              <Button keys="Ctrl+Enter" onPress={toScores}>
                {attention.toScores}
              </Button>
            </p>
          </>
        )}
      </div>
      {data && open && <Details key={open.id} board={data} point={open} close={() => setOpen(null)} />}
    </Shell>
  )
}

/** Moves the focus to the next card's button, around the end. */
const step = (by: 1 | -1): void => {
  const buttons = [...document.querySelectorAll<HTMLElement>('.attention-card [id^="open-"]')]
  const at = buttons.indexOf(document.activeElement as HTMLElement)
  buttons.at((at + by + (at < 0 && by < 0 ? 1 : 0)) % buttons.length)?.focus()
}

/** What the board is and is not, with how often it is wrong. */
function Lead({ board }: { board: Board }) {
  const { attention } = useText()
  const language = useLanguage()
  const { candidates, rate } = board.falseAlarms
  return (
    <p className="attention-lead z-muted">{attention.lead(number(100 * rate, 0, language), candidates)}</p>
  )
}

/** Nobody is spoken about before they could read it themselves. */
function Unseen({ board }: { board: Board }) {
  const { attention } = useText()
  const about = new Set(board.tests.flatMap(({ flag }) => flag?.rater ?? []))
  const letters = board.raters.filter(({ seen }, i) => about.has(i) && !seen).map(({ letter }) => letter)
  return letters.length > 0 ? <Note tone="ochre">{attention.notSeen(letters.join(', '))}</Note> : null
}
