import { ArrowLeft } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { type Entry, noEvidenceReasons, waitsForEvidence } from '../../../shared/domain/scorecard.ts'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { ScoreControl } from '../../ui/ScoreControl.tsx'
import { Segment } from '../../ui/Segment.tsx'

export interface Next {
  readonly label: string
  readonly run: () => void
  readonly back: (() => void) | null
}

/** The scale, to give it the focus from where the cursor's place is kept. */
export const scaleId = 'card-scale'

interface CardScoreProps {
  readonly name: string
  readonly weight: string
  readonly anchors: readonly { value: number; text: string }[]
  readonly entry: Entry
  readonly sealed: boolean
  readonly onScore: (value: number | null) => void
  /** The scale has the focus. */
  readonly onFocus: () => void
  readonly onEdit: (change: (entry: Entry) => Entry) => void
  readonly next: Next
}

/** What it is worth: the five levels always in view, and what a score without evidence asks. */
export function CardScore(props: CardScoreProps) {
  const { name, weight, anchors, entry, sealed, onScore, onFocus, onEdit, next } = props
  const { card } = useText()
  const waiting = waitsForEvidence(entry)
  const scale = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const place = scale.current
    place?.addEventListener('focusin', onFocus)
    return () => place?.removeEventListener('focusin', onFocus)
  })
  return (
    <div className="card-score">
      <div className="card-score-head">
        <h2 className="z-h2">{name}</h2>
        <p className="z-caption">{weight}</p>
      </div>
      <div id={scaleId} ref={scale}>
        <ScoreControl
          legend={name}
          legendHidden
          anchors={anchors}
          none={{ label: card.none }}
          value={entry.notObserved ? 0 : entry.rating}
          onChange={onScore}
          waiting={waiting && !sealed ? card.waiting : undefined}
          sealed={sealed ? card.sealed : undefined}
        />
      </div>
      {!sealed && (waiting || entry.withoutEvidence !== null) && (
        <Segment
          label={card.withoutEvidence}
          options={noEvidenceReasons.map((value) => ({ value, label: card.reasons[value] }))}
          value={entry.withoutEvidence ?? ''}
          onChange={(value) =>
            onEdit((e) => ({
              ...e,
              withoutEvidence: noEvidenceReasons.find((reason) => reason === value) ?? null,
            }))
          }
        />
      )}
      {!sealed && entry.rating !== null && !waiting && (
        <div className="card-sure">
          <span className="z-caption" aria-hidden>
            {card.sure}
          </span>
          <Segment
            label={card.sure}
            options={([1, 2, 3] as const).map((n) => ({ value: String(n), label: card.sureLevels[n] }))}
            value={entry.sure?.toString() ?? ''}
            onChange={(value) => onEdit((e) => ({ ...e, sure: Number(value) }))}
          />
        </div>
      )}
      <NextButtons next={next} />
    </div>
  )
}

/** One key moves on. */
export function NextButtons({ next }: { next: Next }) {
  const { card } = useText()
  return (
    <div className="card-next">
      {next.back && (
        <Button icon={ArrowLeft} hiddenLabel onPress={next.back}>
          {card.previous}
        </Button>
      )}
      <Button kind="ink" size="large" keys="Ctrl+Enter" wide onPress={next.run}>
        {card.next(next.label)}
      </Button>
    </div>
  )
}
