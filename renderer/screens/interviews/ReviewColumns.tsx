import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { Criterion } from '../../../shared/domain/design.ts'
import { changedFrom, type Draft, emptyEntry, hasEvidence } from '../../../shared/domain/scorecard.ts'
import { inLanguage } from '../../../shared/domain/text.ts'
import { isFocusLost } from '../../shell/useArrive.ts'
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
  // A card that is shifted is drawn anew in another column; the focus goes along.
  const place = useRef<HTMLDivElement>(null)
  const shifted = useRef<string | null>(null)
  useEffect(() => {
    if (cards.length > 0 && shifted.current !== null && isFocusLost())
      place.current?.querySelector<HTMLElement>(`[data-cid="${shifted.current}"]`)?.focus()
  }, [cards])
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, card: ReviewCard, rating: number | null) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const along = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (along !== undefined) {
      const column: HTMLElement[] = [
        ...(event.currentTarget.closest('section')?.querySelectorAll('button') ?? []),
      ]
      event.preventDefault()
      column[column.indexOf(event.currentTarget) + along]?.focus()
    } else if (by !== undefined && rating !== null) {
      event.preventDefault()
      shifted.current = card.cid
      onShift(card, rating + by)
    }
  }
  const cardButton = (card: ReviewCard) => {
    const entry = entryOf(card)
    const was = changedFrom(entry)
    return (
      <button
        key={card.cid}
        type="button"
        className="review-card"
        onClick={() => onOpen(card.cid)}
        data-cid={card.cid}
        onKeyDown={(event) => onKeyDown(event, card, entry.rating)}
      >
        <span className="z-code">{card.code}</span>
        {was !== null && <span className="z-caption">{interviews.was(was)}</span>}
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
    <div ref={place} className="review-columns">
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
