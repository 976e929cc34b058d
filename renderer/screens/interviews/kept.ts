import type { Draft } from '../../../shared/domain/scorecard.ts'

/**
 * Drafts that the database refused (a full disk, locked by itself in the middle of a sentence), by who wrote them about
 * whom. They live as long as the window and go back on their card as soon as the same member opens it.
 */
const drafts = new Map<string, Draft>()

const nameOf = (place: KeptPlace): string => [place.procedure, place.member, place.cid].join('/')

/** Whose draft, on whom. */
export interface KeptPlace {
  readonly procedure: string
  readonly member: string
  readonly cid: string
}

/** Keeps a draft until it is stored. */
export const keep = (place: KeptPlace, draft: Draft): void => {
  drafts.set(nameOf(place), draft)
}

/** The database has it. */
export const forget = (place: KeptPlace): void => {
  drafts.delete(nameOf(place))
}

/** What was not stored yet, or null. */
export const kept = (place: KeptPlace): Draft | null => drafts.get(nameOf(place)) ?? null
