import type { Criterion } from '../../../shared/domain/design.ts'
import { type Draft, emptyEntry, hasEvidence } from '../../../shared/domain/scorecard.ts'
import { inLanguage } from '../../../shared/domain/text.ts'
import { useLanguage, useText } from '../../text/index.ts'

interface ReviewCard {
  readonly cid: string
  readonly code: string
  readonly draft: Draft
}

interface ReviewColumnsProps {
  readonly criterion: Criterion
  readonly cards: readonly ReviewCard[]
  readonly onShift: (card: ReviewCard, to: number) => void
  readonly onOpen: (cid: string) => void
}

/** The first words of what was noted, the action first: enough to recognise it by. */
const gist = (entry: Draft['entries'][string]): string => {
  const { a, r, s, t, reflection } = entry.evidence
  return [a, r, s, t, reflection].find((words) => words.trim() !== '')?.trim() ?? ''
}

/** Candidates in columns by score; arrows shift a score, Enter opens the card. */
export function ReviewColumns({ criterion, cards, onShift, onOpen }: ReviewColumnsProps) {
  const { interviews } = useText()
  const language = useLanguage()
  const entryOf = (card: ReviewCard) => card.draft.entries[criterion.id] ?? emptyEntry
  const open = cards.filter((card) => entryOf(card).rating === null)
  const cardButton = (card: ReviewCard) => {
    const entry = entryOf(card)
    return (
      <button
        key={card.cid}
        type="button"
        className="review-card"
        onClick={() => onOpen(card.cid)}
        onKeyDown={(event) => {
          const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
          if (by === undefined || entry.rating === null || event.ctrlKey || event.altKey) return
          event.preventDefault()
          onShift(card, entry.rating + by)
        }}
      >
        <span className="z-code">{card.code}</span>
        <span className="review-gist">
          {entry.notObserved
            ? interviews.none
            : hasEvidence(entry)
              ? gist(entry)
              : entry.rating === null
                ? interviews.unrated
                : interviews.noNotes}
        </span>
      </button>
    )
  }
  return (
    <div className="review-columns">
      {([1, 2, 3, 4, 5] as const).map((level) => (
        <section key={level} className="review-column" aria-label={interviews.column(level)}>
          <h2 className="z-h2">{level}</h2>
          <p className="z-caption">{inLanguage(criterion.anchors[level - 1]!, language)}</p>
          {cards.filter((card) => entryOf(card).rating === level).map(cardButton)}
        </section>
      ))}
      {open.length > 0 && (
        <section className="review-open" aria-label={interviews.unrated}>
          {open.map(cardButton)}
        </section>
      )}
    </div>
  )
}
