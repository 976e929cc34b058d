import type { Draft, Entry, Evidence } from './schemas/scorecard.ts'

export type { Draft, Entry, Evidence } from './schemas/scorecard.ts'

/** A part of STAR(R). */
export type Part = keyof Evidence

/** The parts in the order in which a story is told. */
export const starParts = ['s', 't', 'a', 'r', 'reflection'] as const satisfies readonly Part[]

/** Why a rating has no evidence, in one tap. */
export const noEvidenceReasons = ['not-discussed', 'no-time', 'later'] as const

export const emptyEntry: Entry = {
  evidence: { s: '', t: '', a: '', r: '', reflection: '' },
  rating: null,
  notObserved: false,
  sure: null,
  withoutEvidence: null,
  probed: [],
  firstEvidenceMs: null,
  firstRatingMs: null,
  changes: 0,
  beforeReview: null,
}

/** A draft with an empty entry for each criterion. */
export const emptyDraft = (criteria: readonly { id: string }[]): Draft => ({
  entries: Object.fromEntries(criteria.map((c) => [c.id, emptyEntry])),
  overall: null,
  overallMs: null,
  notes: '',
  beganAt: null,
  position: null,
})

/** The line that says where in a letter or CV a score rests on is so long at most: the letter itself is kept nowhere. */
export const longestLine = 400

/** Does a draft hold no text longer than that line? */
export const isOfLines = ({ entries, notes }: Draft): boolean =>
  [notes, ...Object.values(entries).flatMap(({ evidence }) => Object.values(evidence))].every(
    (text) => text.length <= longestLine,
  )

export const hasEvidence = (e: Entry): boolean => Object.values(e.evidence).some((text) => text.trim() !== '')

/** What was answered: 1 to 5, 0 for "not observed", null for nothing yet. */
export const answerOf = (e: Entry): number | null => (e.notObserved ? 0 : e.rating)

/** What stood before the last reading, where that changed it: null also where it was changed back. */
export const changedFrom = (e: Entry): number | null =>
  e.beforeReview === answerOf(e) ? null : e.beforeReview

/** A criterion is answered by a rating or by "not observed". */
export const answered = (e: Entry): boolean => e.rating !== null || e.notObserved

/** A rating that stands without evidence and without a reason for that. */
export const waitsForEvidence = (e: Entry): boolean =>
  e.rating !== null && !hasEvidence(e) && e.withoutEvidence === null

/** Touched at all? An untouched draft is an empty row, whatever the padding says. */
export const started = (d: Draft): boolean =>
  d.overall !== null ||
  d.notes.trim() !== '' ||
  Object.values(d.entries).some((e) => answered(e) || hasEvidence(e))

/** Ready to be sealed: every criterion answered and nothing waiting. */
export const complete = (d: Draft, criteria: readonly { id: string }[]): boolean =>
  criteria.every((c) => {
    const e = d.entries[c.id]
    return e !== undefined && answered(e) && !waitsForEvidence(e)
  })
