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

export const hasEvidence = (e: Entry): boolean => Object.values(e.evidence).some((text) => text.trim() !== '')

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
