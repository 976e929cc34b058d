import { Lock } from 'lucide-react'
import { useState } from 'react'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useText } from '../../text/index.ts'
import { AreaField } from '../../ui/AreaField.tsx'
import { Button } from '../../ui/Button.tsx'
import { CheckboxRow } from '../../ui/CheckboxRow.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Note } from '../../ui/Note.tsx'
import { SavedState } from '../../ui/SavedState.tsx'
import { useAct } from '../../useAsk.ts'
import { PointCard } from './PointCard.tsx'
import { type Board, type Point, pointsAbout } from './points.ts'

interface FeedbackProps {
  readonly board: Board
  /** Before the scores of the others were seen. */
  readonly first: boolean
  readonly toScores: () => void
  readonly toBoard: () => void
}

/** What the statistics say of the own ratings, read alone, with room for a remark. */
export function Feedback({ board, first, toScores, toBoard }: FeedbackProps) {
  const { attention } = useText()
  const words = attention.feedback
  const me = board.raters.findIndex(({ mine }) => mine)
  const points = pointsAbout(board, me)
  const further = (
    <div className="z-row">
      <Button kind="ink" keys="Ctrl+Enter" onPress={toScores}>
        {attention.toScores}
      </Button>
      <Button onPress={toBoard}>{attention.toBoard}</Button>
    </div>
  )
  return (
    <div className="z-stack attention-feedback">
      {first && (
        <p className="attention-private">
          <Icon of={Lock} /> {words.lead}
        </p>
      )}
      {points.length === 0 ? (
        <Empty title={words.none} action={further}>
          {words.noneText}
        </Empty>
      ) : (
        <>
          <div className="attention-cards">
            {points.map((point) => (
              <PointCard key={point.id} board={board} point={point} mine onOpen={() => {}}>
                <Remark board={board} point={point} />
              </PointCard>
            ))}
          </div>
          {further}
        </>
      )}
    </div>
  )
}

/** A remark on one point: for oneself, until one lets the others read it. */
function Remark({ board, point }: { board: Board; point: Point }) {
  const { attention } = useText()
  const words = attention.feedback
  const refusal = useRefusal()
  const { act, busy, error } = useAct()
  const kept = board.own.find((one) => one.point === point.id)
  const [text, setText] = useState(kept?.text ?? '')
  const [share, setShare] = useState(kept?.shared ?? false)
  const same = text.trim() === (kept?.text ?? '') && share === (kept?.shared ?? false)
  return (
    <form
      className="z-stack"
      onSubmit={(event) => {
        event.preventDefault()
        void act('attention.remark', { point: point.id, text, share })
      }}
    >
      <AreaField label={words.remark} value={text} rows={2} maxLength={1000} onChange={setText} />
      <CheckboxRow label={words.share} hint={words.shareHint} checked={share} onChange={setShare} />
      {error && <Note tone="red">{refusal(error)}</Note>}
      <div className="z-row">
        <Button type="submit" blocked={same ? words.kept : busy ? words.keep : undefined}>
          {words.keep}
        </Button>
        {kept && same && <SavedState state="saved" text={words.kept} />}
      </div>
    </form>
  )
}
