import { ZegelError } from '../domain/error.ts'
import { shownCount } from '../domain/suppression.ts'
import { asType, readKept } from '../sealing/message.ts'
import { confirmedBy } from '../sealing/state.ts'
import type { Open } from './app.ts'
import { currentCommittee, currentDesign, readDocument } from './documents.ts'
import { roundState } from './progressOf.ts'

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
    offered: shownCount(lines.filter((line) => line.outcome === 'place').length, candidates.length),
    orderDepartures: shownCount(lines.filter((line) => line.departure !== null).length, candidates.length),
  }
}
