import type { WordEntry } from '../../content/words/entry.ts'
import { findWords } from '../../content/words/find.ts'
import type { ExplanationCode } from '../../domain/attention.ts'
import { suggestsRecusal } from '../../domain/candidate.ts'
import { noEvidenceReasons } from '../../domain/scorecard.ts'
import type { Outcome } from '../../stats/flags/finding.ts'
import { firstImpression } from '../../stats/process/first-impression.ts'
import type { RatedCriterion } from '../../stats/process/rated-criterion.ts'
import { thinEvidence } from '../../stats/process/thin-evidence.ts'
import type { OpenedRound } from './input.ts'

export type { ExplanationCode }

const ratedCriteria = (
  card: OpenedRound['cards'][number]['card'],
  criteria: OpenedRound['design']['criteria'],
): RatedCriterion[] =>
  criteria.map(({ id }) => {
    const { s, t, a, r } = card.evidence[id]!
    const { firstEvidenceMs, firstRatingMs, changes } = card.process[id]!
    const has = (text: string) => text.trim() !== ''
    return {
      rating: card.ratings[id] ?? null,
      firstEvidenceMs,
      firstRatingMs,
      changes,
      parts: [has(s), has(t), has(a), has(r)],
    }
  })

const worst = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.includes('flag') ? 'flag' : outcomes.includes('none') ? 'none' : 'too-few'

/** Family F over the whole committee: ratings that stood before any evidence. */
export const firstImpressions = ({ cards, raters, design }: OpenedRound) => {
  const each = cards.map(({ member, card }) => {
    const rated = ratedCriteria(card, design.criteria)
    return { member, rated, found: firstImpression(rated, card.overallMs) }
  })
  const places = each.map(({ found }) => new Set([...found.beforeEvidence, ...found.early]).size)
  return {
    outcome: worst(each.map(({ found }) => found.outcome)),
    early: places.reduce((sum, count) => sum + count, 0),
    overallFirst: each.filter(({ found }) => found.overallFirst).length,
    ratings: each.reduce((sum, { rated }) => sum + rated.filter((one) => one.rating !== null).length, 0),
    /** Minutes from the first evidence to the rating, by rater; below zero: rated first. */
    minutes: raters.map((rater) =>
      each
        .filter(({ member }) => member === rater)
        .flatMap(({ rated }) =>
          rated.flatMap(({ firstEvidenceMs, firstRatingMs }) =>
            firstEvidenceMs === null || firstRatingMs === null
              ? []
              : [(firstRatingMs - firstEvidenceMs) / 60_000],
          ),
        ),
    ),
  }
}

/** Family G over the whole committee: ratings without evidence, and whole cards of one number. */
export const thinRatings = ({ cards, design }: OpenedRound) => {
  const each = cards.map(({ card }) => thinEvidence(ratedCriteria(card, design.criteria)))
  return {
    outcome: worst(each.map(({ outcome }) => outcome)),
    without: each.reduce((sum, { without }) => sum + without.length, 0),
    identical: each.filter(({ identical }) => identical).length,
    cards: each.length,
    ratings: cards.reduce(
      (sum, { card }) => sum + Object.values(card.ratings).filter((rating) => rating !== null).length,
      0,
    ),
  }
}

/** What was answered without what should go with it, and what was changed while reading everything once more; over all cards. */
export const answersIn = (cards: OpenedRound['cards']) => {
  const all = cards.flatMap(({ card }) =>
    Object.entries(card.ratings).map(([id, rating]) => ({
      rating,
      none: card.evidence[id]?.none ?? null,
      reviewed: card.process[id]?.beforeReview != null,
    })),
  )
  const count = (is: (one: (typeof all)[number]) => boolean) => all.filter(is).length
  const without = (code: string) => count(({ rating, none }) => rating !== null && none === code)
  return {
    notObserved: count(({ rating }) => rating === null),
    reviewChanges: count(({ reviewed }) => reviewed),
    withoutEvidence: count(({ rating, none }) => rating !== null && none !== null),
    ...Object.fromEntries(noEvidenceReasons.map((code) => [`without-${code}`, without(code)])),
  }
}

/** A word of the list in an opened note. */
export interface NotedWord {
  readonly rater: number
  readonly cid: string
  readonly criterion: string
  /** The sentence or line around it. */
  readonly before: string
  readonly word: string
  readonly after: string
  readonly reason: WordEntry['reason']
}

const around = 60

/** At most `around` characters of a text, cut at a space, on the side of the word. */
const cut = (text: string, side: 'before' | 'after'): string => {
  const line = side === 'before' ? text.slice(text.lastIndexOf('\n') + 1) : (text.split('\n', 1)[0] ?? '')
  if (line.length <= around) return line
  return side === 'before'
    ? `…${line.slice(-around).replace(/^\S*\s/, '')}`
    : `${line.slice(0, around).replace(/\s\S*$/, '')}…`
}

/** Family H: words in the notes that may stand for something else than the criterion. */
export const notedWords = (
  {
    cards,
    raters,
    design,
  }: Pick<OpenedRound, 'cards' | 'raters'> & { design: Pick<OpenedRound['design'], 'criteria'> },
  entries: readonly WordEntry[],
) => {
  const notes = cards.flatMap(({ member, cid, card }) =>
    design.criteria.flatMap(({ id }) => {
      const { s, t, a, r, reflection } = card.evidence[id]!
      return [s, t, a, r, reflection]
        .filter((text) => text.trim() !== '')
        .map((text) => ({ rater: raters.indexOf(member), cid, criterion: id, text }))
    }),
  )
  const found = notes.flatMap(({ rater, cid, criterion, text }) =>
    findWords(text, entries).map(
      ({ start, end, entry }): NotedWord => ({
        rater,
        cid,
        criterion,
        before: cut(text.slice(0, start), 'before'),
        word: text.slice(start, end),
        after: cut(text.slice(end), 'after'),
        reason: entry.reason,
      }),
    ),
  )
  const outcome: Outcome = notes.length === 0 ? 'too-few' : found.length > 0 ? 'flag' : 'none'
  return { outcome, notes: notes.length, found }
}

/** Family K: close ties that were declared and judged all the same. */
export const judgedTies = ({ cards, raters }: OpenedRound) => {
  const close = cards.filter(({ card }) => suggestsRecusal(card.tie))
  const outcome: Outcome = cards.length === 0 ? 'too-few' : close.length > 0 ? 'flag' : 'none'
  return { outcome, pairs: close.map(({ member, cid }) => ({ rater: raters.indexOf(member), cid })) }
}
