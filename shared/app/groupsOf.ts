import {
  type CandidateGroup,
  candidateGroups,
  type GroupNumbers,
  type GroupStage,
  groupOf,
  shownNumbers,
} from '../domain/groupNumbers.ts'
import { wasOffered } from '../domain/offers.ts'
import { reached } from '../domain/phases.ts'
import type { Open } from './app.ts'
import { offerRows } from './decideAgain.ts'
import { signedDecisions } from './decisions.ts'
import { currentDesign, readDocument } from './documents.ts'
import { courseOf, phaseNow, roundState } from './progressOf.ts'
import { plannedRound } from './roundOf.ts'

export type GroupCounts = Readonly<Record<CandidateGroup, Readonly<Record<GroupStage, number>>>>

/** Whom a place was offered, in the signed decision or after it; today only says which reserves wait in vain. */
const offeredTo = (open: Open): string[] => {
  if (!reached(phaseNow(open), 'again') || !plannedRound(open).last) return []
  return wasOffered(offerRows(open, ''), signedDecisions(open))
}

/** Who was asked for an interview: the candidates of the rounds in which nobody reads letters. */
const talkedTo = (open: Open): string[] =>
  courseOf(open).flatMap((_, i) =>
    plannedRound(open, i + 1).letters
      ? []
      : (roundState(open, i + 1)?.roster.payload.candidates.map((c) => c.cid) ?? []),
  )

/** How many of each group applied, were invited and were offered a place; nothing left out. @throws E_LOCKED */
export const groupCounts = (open: Open): GroupCounts => {
  const design = currentDesign(open)
  const invited = new Set(talkedTo(open))
  const offered = new Set(offeredTo(open))
  const counts = Object.fromEntries(
    candidateGroups.map((group) => [group, { applied: 0, invited: 0, offered: 0 }]),
  ) as Record<CandidateGroup, Record<GroupStage, number>>
  for (const candidate of readDocument(open, 'candidates') ?? []) {
    const row = counts[groupOf(candidate, design)]
    row.applied += 1
    if (invited.has(candidate.cid)) row.invited += 1
    if (offered.has(candidate.cid)) row.offered += 1
  }
  return counts
}

/** The same without what may not be shown. @throws E_LOCKED */
export const groupsOf = (open: Open): GroupNumbers => shownNumbers(groupCounts(open))
