import {
  type CandidateKey,
  type CriterionKey,
  criterionKeys,
  type Level,
  type ScorerKey,
  scorerKeys,
} from './keys.ts'
import { exampleRecusals } from './people.ts'

/**
 * The ratings of the example: per candidate five groups (the criteria, in order) of six ratings (the scorers, in
 * order); `-` is not judged or not observed. Drawn once from a model with a bias per member, then kept: the external
 * member is severe by .6, K10 divides the committee, K3 and K9 are nearly equal around the line of two places.
 */
const ratings: Readonly<Record<CandidateKey, string>> = {
  k1: '333434 444335 443424 443434 443323',
  k2: '333334 243332 44343- 234323 333333',
  k3: '433534 445445 444333 544444 344544',
  k4: '3-4424 3-3322 3-2323 3-3323 3-2323',
  k5: '544444 545544 545544 544544 344444',
  k6: '322222 423423 333223 232212 332222',
  k7: '443433 434332 333323 444434 333-24',
  k8: '112212 232212 222212 222113 122221',
  k9: '444544 434434 444445 443434 344443',
  k10: '552223 443224 552234 443233 544334',
}

const allLevels: readonly Level[] = [1, 2, 3, 4, 5]

/** The level that this number is; null for anything else. */
export const toLevel = (n: number): Level | null => allLevels.find((l) => l === n) ?? null

/** The rating, 1 to 5; null where the criterion did not come up or the member does not judge the candidate. */
export const exampleRating = (
  member: ScorerKey,
  candidate: CandidateKey,
  criterion: CriterionKey,
): Level | null => {
  const group = ratings[candidate].split(' ')[criterionKeys.indexOf(criterion)] ?? ''
  return toLevel(Number(group.charAt(scorerKeys.indexOf(member))))
}

/** Does this member judge this candidate? */
export const judges = (member: ScorerKey, candidate: CandidateKey): boolean =>
  !exampleRecusals.some((r) => r.member === member && r.candidate === candidate)

/** A mild, fixed scatter: the same whole number from 0 to `below` - 1 for the same words, on every machine. */
const scatter = (below: number, ...words: readonly string[]): number => {
  let h = 2166136261
  for (const ch of words.join('/')) h = Math.imul(h ^ (ch.codePointAt(0) ?? 0), 16777619) >>> 0
  return ((h ^ (h >>> 15)) >>> 0) % below
}

/** How sure the member was, 1 to 3; null where there is no rating. */
export const exampleSure = (
  member: ScorerKey,
  candidate: CandidateKey,
  criterion: CriterionKey,
): 1 | 2 | 3 | null => {
  if (exampleRating(member, candidate, criterion) === null) return null
  const n = scatter(10, 'sure', member, candidate, criterion)
  return n < 1 ? 1 : n < 5 ? 2 : 3
}

/** What stood before the last reading: one in twelve was shifted by a point then. */
const exampleBeforeReview = (
  member: ScorerKey,
  candidate: CandidateKey,
  criterion: CriterionKey,
): number | null => {
  const rating = exampleRating(member, candidate, criterion)
  if (rating === null || scatter(12, 'review', member, candidate, criterion) !== 0) return null
  return rating === 1 ? 2 : rating - 1
}

/** Milliseconds since the interview began; criteria come up in order, about seven minutes each, evidence first. */
export const exampleProcess = (member: ScorerKey, candidate: CandidateKey, criterion: CriterionKey) => {
  const turn = criterionKeys.indexOf(criterion)
  const seconds = (below: number, what: string) => scatter(below, what, member, candidate, criterion)
  const beforeReview = exampleBeforeReview(member, candidate, criterion)
  const firstEvidenceMs = (turn * 420 + 50 + seconds(70, 'evidence')) * 1000 + seconds(1000, 'ms')
  return {
    firstEvidenceMs,
    firstRatingMs: firstEvidenceMs + (150 + seconds(160, 'rating')) * 1000,
    changes: beforeReview !== null || seconds(6, 'changes') === 0 ? 1 : 0,
    beforeReview,
  }
}
