import { type Draft, emptyDraft, emptyEntry } from '../domain/scorecard.ts'
import type { Card } from '../sealing/card.ts'
import type { Open } from './app.ts'
import { currentDesign, readDocument } from './documents.ts'

/** A sealed card in the shape of a draft, so that the same screen shows it, read-only. */
const draftOf = (card: Card): Draft => ({
  entries: Object.fromEntries(
    Object.entries(card.ratings).map(([id, rating]) => {
      const { none, ...evidence } = card.evidence[id]!
      return [
        id,
        {
          ...emptyEntry,
          ...card.process[id]!,
          evidence,
          rating,
          notObserved: rating === null,
          sure: (card.sure[id] ?? null) as Draft['entries'][string]['sure'],
          withoutEvidence: rating === null ? null : none,
        },
      ]
    }),
  ),
  overall: card.overall as Draft['overall'],
  overallMs: card.overallMs,
  notes: '',
  beganAt: null,
  position: null,
})

/** The unlocked member's own sealed cards; once somebody was erased, what the opening gave of them. */
const ownCards = (open: Open): readonly { cid: string; card: Card }[] => {
  const kept = readDocument(open, 'retained')
  if (kept) return (JSON.parse(kept.plaintext) as { cards: { cid: string; card: Card }[] }).cards
  return (readDocument(open, 'opened') ?? []).filter(({ member }) => member === open.session?.member)
}

/** The unlocked member's own sealed card on a candidate, to read back; an empty one where they do not judge. */
export const retainedDraft = (open: Open, cid: string): Draft => {
  const found = ownCards(open).find((c) => c.cid === cid)
  return found ? draftOf(found.card) : emptyDraft(currentDesign(open).criteria)
}
