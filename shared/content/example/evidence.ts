import type { noEvidenceReasons } from '../../domain/scorecard.ts'
import { collaborate } from './evidence/collaborate.ts'
import { communicate } from './evidence/communicate.ts'
import { organise } from './evidence/organise.ts'
import { personalLeadership } from './evidence/personalLeadership.ts'
import { professionalism } from './evidence/professionalism.ts'
import type { Notes, Stories, Story } from './evidence/story.ts'
import {
  type CandidateKey,
  type CriterionKey,
  criterionKeys,
  type Level,
  type ScorerKey,
  scorerKeys,
} from './keys.ts'
import { exampleRating } from './scores.ts'

export const exampleStories: Readonly<Record<CriterionKey, Stories>> = {
  collaborate,
  communicate,
  organise,
  professionalism,
  'personal-leadership': personalLeadership,
}

/** Evidence on one criterion, as one member typed it. */
export interface ExampleEvidence {
  readonly s: string
  readonly t: string
  readonly a: string
  readonly r: string
  readonly reflection: string
}

/** The one rating of the example that was given without evidence, with the reason the member tapped. */
export const exampleNoEvidence = {
  member: 'director',
  candidate: 'k8',
  criterion: 'organise',
  reason: 'no-time',
} as const satisfies {
  member: ScorerKey
  candidate: CandidateKey
  criterion: CriterionKey
  reason: (typeof noEvidenceReasons)[number]
}

/** The notes at this level, or at the nearest level that anybody wrote at. */
const notesAt = (story: Story, level: Level): Notes => {
  const written = Object.entries(story.notes).toSorted(
    ([x], [y]) => Math.abs(Number(x) - level) - Math.abs(Number(y) - level),
  )
  const [nearest] = written
  if (!nearest) throw new Error('E_NO_NOTES')
  return nearest[1]
}

const at = (list: readonly string[], n: number): string => list[n % list.length] ?? ''

/**
 * What this member wrote about this candidate on this criterion; null where there is no rating, and for the one rating
 * without evidence. Members with the same rating wrote different things: the n-th of them takes the n-th note.
 */
export const exampleEvidence = (
  member: ScorerKey,
  candidate: CandidateKey,
  criterion: CriterionKey,
): ExampleEvidence | null => {
  const level = exampleRating(member, candidate, criterion)
  const none = exampleNoEvidence
  if (level === null) return null
  if (member === none.member && candidate === none.candidate && criterion === none.criterion) return null
  const story = exampleStories[criterion][candidate]
  const { a, r } = notesAt(story, level)
  const seat = scorerKeys.indexOf(member)
  const nth = scorerKeys.slice(0, seat).filter((m) => exampleRating(m, candidate, criterion) === level).length
  return {
    s: at(story.s, seat),
    t: at(story.t, Math.floor(seat / 2)),
    a: at(a, nth),
    r: at(r, Math.floor(nth / a.length) + (nth % a.length)),
    reflection: level >= 3 && seat % 3 === 0 ? story.reflection : '',
  }
}

/** Every different sentence of evidence in the stories, used or not. */
export const evidenceSentences: readonly string[] = [
  ...new Set(
    criterionKeys
      .flatMap((criterion) => Object.values(exampleStories[criterion]))
      .flatMap((story) => [
        ...story.s,
        ...story.t,
        ...Object.values(story.notes).flatMap((n) => [...n.a, ...n.r]),
        story.reflection,
      ])
      .filter(Boolean),
  ),
]
