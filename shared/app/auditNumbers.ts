import { wordEntries } from '../content/words.ts'
import { explanationCodes } from '../domain/attention.ts'
import { tieKinds } from '../domain/candidate.ts'
import { departureReasons } from '../domain/decision.ts'
import { ZegelError } from '../domain/error.ts'
import { candidateGroups, groupStages } from '../domain/groupNumbers.ts'
import { reached } from '../domain/phases.ts'
import { revisionReasons } from '../domain/revision.ts'
import { shownCount } from '../domain/suppression.ts'
import { asType, readKept } from '../sealing/message.ts'
import { confirmedBy } from '../sealing/state.ts'
import { analyse } from './analysis.ts'
import type { Open } from './app.ts'
import { notedWords } from './attention/facts.ts'
import { currentCommittee, currentDesign, readDocument } from './documents.ts'
import { groupsOf } from './groupsOf.ts'
import { openedRound } from './openedRound.ts'
import { phaseNow, roundState } from './progressOf.ts'
import { revisionsOf } from './revisions.ts'

/** How often each code of a closed list occurs, under `name-code`. */
const byCode = (name: string, codes: readonly string[], found: readonly string[]): Record<string, number> =>
  Object.fromEntries(codes.map((code) => [`${name}-${code}`, found.filter((one) => one === code).length]))

/** How often something was done, by code: never by whom, about whom, or in which words. */
const acts = (open: Open): Record<string, number> => {
  const cards = readDocument(open, 'opened') ?? []
  const revisions = revisionsOf(open)
  const explained = readDocument(open, 'explained') ?? []
  const departed = (readDocument(open, 'decision')?.lines ?? []).flatMap(({ departure }) => departure ?? [])
  return {
    ...byCode(
      'tie',
      tieKinds,
      cards.map(({ card }) => card.tie),
    ),
    scoreChanges: revisions.length,
    ...byCode(
      'change',
      revisionReasons,
      revisions.map(({ code }) => code),
    ),
    explained: explained.length,
    ...byCode(
      'explained',
      explanationCodes,
      explained.map(({ code }) => code),
    ),
    ...byCode(
      'departure',
      departureReasons,
      departed.map(({ code }) => code),
    ),
  }
}

/** Agreement of the means of the cards as they were sealed, ICC(C,k), in thousandths; below zero counts as zero. */
const agreement = (open: Open): Record<string, number | null> => {
  if (!reached(phaseNow(open), 'revealed')) return {}
  const found = openedRound(open)
  const { icc, interval } = analyse({ ...found, cards: found.sealed }).agreement
  const thousandths = (value: number | null | undefined): number | null =>
    value == null || Number.isNaN(value) ? null : Math.max(0, Math.round(value * 1000))
  return {
    agreement: thousandths(icc),
    'agreement-low': thousandths(interval?.low),
    'agreement-high': thousandths(interval?.high),
  }
}

/** Applied, invited and offered for each group of candidates, without what may not be shown. */
const groups = (open: Open): Record<string, number | null> => {
  const shown = groupsOf(open)
  return Object.fromEntries(
    candidateGroups.flatMap((group) =>
      groupStages.map((stage) => [`group-${group}-${stage}`, shown[group][stage]] as const),
    ),
  )
}

/**
 * Of the points of attention: how many words of the list the opened notes hold, never which or whose.
 */
const attentionNumbers = (open: Open): Record<string, number> => {
  if (!readDocument(open, 'opened')) return {}
  const { sealed, raters, design } = openedRound(open)
  return {
    notedWords: notedWords({ cards: sealed, raters, design }, wordEntries).found.length,
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
    amendments: open.store.designs.all().filter(({ reason }) => reason !== null).length,
    designDepartures: design.departures.length,
    committeeDepartures: currentCommittee(open).departures.length,
    ...attentionNumbers(open),
    offered: shownCount(lines.filter((line) => line.outcome === 'place').length, candidates.length),
    // An act of the committee, like those below by code, and no group of candidates: nothing is hidden.
    orderDepartures: lines.filter((line) => line.departure !== null).length,
    ...acts(open),
    ...agreement(open),
    ...groups(open),
  }
}
