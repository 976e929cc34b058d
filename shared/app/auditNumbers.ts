import { explanationCodes } from '../domain/attention.ts'
import { tieKinds } from '../domain/candidate.ts'
import { declinedIn, departureReasons } from '../domain/decision.ts'
import { ZegelError } from '../domain/error.ts'
import { candidateGroups, groupStages } from '../domain/groupNumbers.ts'
import { revisionReasons } from '../domain/revision.ts'
import { shownCount } from '../domain/suppression.ts'
import { confirmedBy } from '../sealing/state.ts'
import type { App, Open, Session } from './app.ts'
import { decisionNow, signedDecisions } from './decisions.ts'
import { currentCommittee, readDocument } from './documents.ts'
import { flagsByFamily } from './flagsByFamily.ts'
import { groupsOf } from './groupsOf.ts'
import { logHead } from './log.ts'
import { type Measured, measured } from './measured.ts'
import { goneUnsigned, mustBeOpened } from './openedRound.ts'
import { erasedCids, roundNow, roundState } from './progressOf.ts'
import { restsOn, revisionsOf } from './revisions.ts'
import { plannedRound, roundDesign } from './roundOf.ts'
import { whileUnlocked } from './whileUnlocked.ts'
import type { Work } from './work.ts'

/** How often each code of a closed list occurs, under `name-code`. */
const byCode = (name: string, codes: readonly string[], found: readonly string[]): Record<string, number> =>
  Object.fromEntries(codes.map((code) => [`${name}-${code}`, found.filter((one) => one === code).length]))

/** How often something was done, by code: never by whom, about whom, or in which words. */
const acts = (open: Open, at: number): Record<string, number> => {
  const all = revisionsOf(open, at)
  const rests = restsOn(open, at)
  const revisions = all.filter(({ id }) => rests(id))
  const explained = readDocument(open, 'explained', at) ?? []
  const departed = (decisionNow(open, at)?.lines ?? []).flatMap(({ departure }) => departure ?? [])
  return {
    scoreChanges: revisions.length,
    ...byCode(
      'change',
      revisionReasons,
      revisions.map(({ code }) => code),
    ),
    changesAfter: all.length - revisions.length,
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

const thousandths = (value: number | null | undefined): number | null =>
  value == null || Number.isNaN(value) ? null : Math.max(0, Math.round(value * 1000))

/**
 * What is counted in the cards as they were sealed: ties, answers without evidence and why, answers changed while reviewing, words of the list (never which or whose), flags by family, and
 * agreement of their means, ICC(C,k), in thousandths; below zero counts as zero.
 */
const fromCards = ({
  declared,
  answers,
  facts,
  agreement,
  ...found
}: Measured): Record<string, number | null> => ({
  ...Object.fromEntries(tieKinds.map((kind) => [`tie-${kind}`, declared[kind]])),
  ...answers,
  notedWords: facts.words.found.length,
  ...Object.fromEntries(
    Object.entries(flagsByFamily({ facts, ...found })).map(([family, count]) => [`flags-${family}`, count]),
  ),
  agreement: thousandths(agreement.value),
  'agreement-low': thousandths(agreement.interval?.[0]),
  'agreement-high': thousandths(agreement.interval?.[1]),
})

/** Applied, invited and offered for each group of candidates, without what may not be shown. */
const groups = (open: Open): Record<string, number | null> => {
  const shown = groupsOf(open)
  return Object.fromEntries(
    candidateGroups.flatMap((group) =>
      groupStages.map((stage) => [`group-${group}-${stage}`, shown[group][stage]] as const),
    ),
  )
}

/** What the protocol and the documents say, in counts. @throws E_PHASE before the close */
const recorded = (open: Open, at: number): Record<string, number | null> => {
  const round = roundState(open, at)
  if (!round?.close) throw new ZegelError('E_PHASE')
  const { people, candidates } = round.roster.payload
  const counted = new Set(round.close.payload.seals.map(({ id }) => id))
  const seals = Object.values(round.seals)
    .flat()
    .flatMap(({ id, payload }) => (counted.has(id) ? payload : []))
  const lines = decisionNow(open, at)?.lines ?? []
  const decisions = signedDecisions(open, at)
  const rests = restsOn(open, at)
  const design = roundDesign(open, at)
  const { last } = plannedRound(open, at)
  return {
    people: people.length,
    scorers: people.filter((p) => p.scorer).length,
    candidates: candidates.length,
    cards: seals.reduce((sum, seal) => sum + seal.cards.length, 0),
    recusals: seals.reduce((sum, seal) => sum + seal.recusals.length, 0),
    lateRecusals: seals.reduce((sum, seal) => sum + seal.recusals.filter(({ late }) => late).length, 0),
    lateCards: round.late.length,
    lateAfter: round.late.filter(({ id }) => !rests(id)).length,
    withdrawn: round.withdrawn.length,
    // What rests on the word of the secretary: that somebody is gone, or declined what an earlier decision gave.
    goneUnsigned: goneUnsigned(open, at).length,
    declined: declinedIn(decisions).size,
    furtherDecisions: Math.max(0, decisions.length - 1),
    confirmed: people.filter((p) => confirmedBy(round, p.id)).length,
    places: design.places,
    criteria: design.criteria.length,
    amendments: open.store.designs.all().filter(({ reason }) => reason !== null).length,
    designDepartures: design.departures.length,
    committeeDepartures: currentCommittee(open).departures.length,
    [last ? 'offered' : 'invited']: shownCount(
      lines.filter(({ outcome }) => outcome === 'place' || outcome === 'invited').length,
      candidates.length,
    ),
    // An act of the committee, like those below by code, and no group of candidates: nothing is hidden.
    orderDepartures: lines.filter((line) => line.departure !== null).length,
    ...acts(open, at),
    ...groups(open),
  }
}

/**
 * The numbers of the audit of a round: what was planned and what happened, in counts. Once somebody was erased they stay those of
 * before. What is in the cards is counted elsewhere, as there may be thousands.
 * @throws E_PHASE before the opening, E_CANCELLED, E_CHANGED_MEANWHILE
 */
export const auditNumbers = async (
  app: App,
  open: Open & { session: Session },
  work: Work,
  at = roundNow(open),
): Promise<Record<string, number | null>> => {
  const before = erasedCids(open).size > 0 ? readDocument(open, 'counts', at) : null
  if (before) return before
  mustBeOpened(open, at)
  const head = logHead(open)
  const found = await whileUnlocked(app, measured(open, work, at))
  if (logHead(open) !== head) throw new ZegelError('E_CHANGED_MEANWHILE')
  return { ...recorded(open, at), ...fromCards(found) }
}
