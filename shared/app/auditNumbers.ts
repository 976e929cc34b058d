import { wordEntries } from '../content/words.ts'
import { ZegelError } from '../domain/error.ts'
import { shownCount } from '../domain/suppression.ts'
import { asType, readKept } from '../sealing/message.ts'
import { confirmedBy } from '../sealing/state.ts'
import type { Open } from './app.ts'
import { notedWords } from './attention/facts.ts'
import { currentCommittee, currentDesign, readDocument } from './documents.ts'
import { openedRound } from './openedRound.ts'
import { roundState } from './progressOf.ts'

/**
 * Of the points of attention: how many words of the list the opened notes hold, never which or whose, and how often the
 * committee recorded what it did with a point.
 */
const attentionNumbers = (open: Open): Record<string, number> => {
  if (!readDocument(open, 'opened')) return {}
  const { sealed, raters, design } = openedRound(open)
  return {
    notedWords: notedWords({ cards: sealed, raters, design }, wordEntries).found.length,
    explained: readDocument(open, 'explained')?.length ?? 0,
  }
}

/**
 * The numbers of the audit: what was planned and what happened, in counts. Once somebody was erased they stay those of
 * before. @throws E_PHASE before the close
 */
export const auditNumbers = (open: Open): Record<string, number | null> => {
  const before = readDocument(open, 'counts')
  if (before) return before
  const round = roundState(open)
  if (!round?.close) throw new ZegelError('E_PHASE')
  const { people, candidates } = round.roster.payload
  const seals = round.close.payload.seals.map(({ id }) => {
    const row = open.store.messages.byType('seal/v1').find((message) => message.id === id)
    if (!row) throw new ZegelError('E_MISSING')
    return asType('seal/v1', readKept(row.bytes)).payload
  })
  const lines = readDocument(open, 'decision')?.lines ?? []
  const design = currentDesign(open)
  return {
    people: people.length,
    scorers: people.filter((p) => p.scorer).length,
    candidates: candidates.length,
    cards: seals.reduce((sum, seal) => sum + seal.cards.length, 0),
    recusals: seals.reduce((sum, seal) => sum + seal.recusals.length, 0),
    confirmed: people.filter((p) => confirmedBy(round, p.id)).length,
    places: design.places,
    criteria: design.criteria.length,
    designDepartures: design.departures.length,
    committeeDepartures: currentCommittee(open).departures.length,
    ...attentionNumbers(open),
    offered: shownCount(lines.filter((line) => line.outcome === 'place').length, candidates.length),
    orderDepartures: shownCount(lines.filter((line) => line.departure !== null).length, candidates.length),
  }
}
