import { type Draft, emptyDraft, emptyEntry } from '../domain/scorecard.ts'
import type { Card } from '../sealing/card.ts'
import type { Open } from './app.ts'
import { readDocument } from './documents.ts'
import { lostBefore, roundNow } from './progressOf.ts'
import { roundDesign } from './roundOf.ts'

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

/** What the unlocked member sealed last, as it lay inside the seal: the list that it was sealed under, and cards with salts. */
export interface Kept {
  readonly roster: string
  readonly cards: readonly { readonly cid: string; readonly card: Card; readonly salt: string }[]
}

/** Null before the first seal, and once somebody was erased. */
export const keptCards = (open: Open, round: number | null = null): Kept | null => {
  const kept = readDocument(open, 'retained', round)
  return kept && (JSON.parse(kept.plaintext) as Kept)
}

/** The unlocked member's own sealed cards; once somebody was erased, what the opening gave of them. */
const ownCards = (open: Open): readonly { readonly cid: string; readonly card: Card }[] =>
  keptCards(open)?.cards ??
  (readDocument(open, 'opened') ?? []).filter(({ member }) => member === open.session?.member)

/** The unlocked member's own sealed cards by candidate, to read back; an empty one where they do not judge. */
export const retainedDrafts = (open: Open): ((cid: string) => Draft) => {
  const cards = new Map(ownCards(open).map(({ cid, card }) => [cid, card]))
  const { criteria } = roundDesign(open)
  return (cid) => {
    const card = cards.get(cid)
    return card ? draftOf(card) : emptyDraft(criteria)
  }
}

/** What the unlocked member sealed by candidate in a round that ended without an opening and is held again; null when nothing. */
export const lostDrafts = (open: Open): ((cid: string) => Draft | null) => {
  const rounds = lostBefore(open, roundNow(open)).map((round) => keptCards(open, round)?.cards ?? [])
  return (cid) => {
    const found = rounds.flatMap((cards) => cards.filter((one) => one.cid === cid))[0]
    return found ? draftOf(found.card) : null
  }
}
