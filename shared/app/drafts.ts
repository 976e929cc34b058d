import { ZegelError } from '../domain/error.ts'
import { draft } from '../domain/schemas/scorecard.ts'
import type { Draft } from '../domain/scorecard.ts'
import { openDraft, sealDraft } from '../sealing/drafts.ts'
import { SealingError } from '../sealing/errors.ts'
import { type App, type Open, type Session, unlocked } from './app.ts'
import { lostBefore, roundNow, roundState } from './progressOf.ts'

/** Drafts are padded to a multiple of this, so that their length tells nothing until somebody writes very much. */
const padding = 12_288

/** Length in the database of a draft that fits: nonce, padded content, tag (docs/formats.md, "What stays on a laptop"). */
export const draftBytes = 12 + padding + 16

const utf8 = new TextEncoder()

const generationOf = (open: Open, round = roundNow(open)): number => {
  const found = roundState(open, round)
  if (!found) throw new ZegelError('E_PHASE')
  return found.roster.payload.gen
}

const placeOf = (
  open: Open,
  member: string,
  cid: string,
  { round, revision }: { round: number; revision: number } = {
    round: roundNow(open),
    revision: generationOf(open),
  },
) => ({ procedure: open.id, round, member, cid, revision })

/** The lists under which something may have been written that this round begins with, the last first. */
const earlierPlaces = (open: Open): { round: number; revision: number }[] => {
  const now = roundNow(open)
  return [now, ...lostBefore(open, now)].flatMap((round) => {
    const last = generationOf(open, round) - (round === now ? 1 : 0)
    return Array.from({ length: last }, (_, i) => ({ round, revision: last - i }))
  })
}

/**
 * The unlocked member's draft from under an earlier list of this round, or of one that ended without an opening and is held
 * again; null when there is none.
 */
export const earlierDraft = (open: Open & { session: Session }, cid: string): Draft | null => {
  const { member, keys } = open.session
  for (const place of earlierPlaces(open)) {
    const body = open.store.drafts.get({ round: place.round, member, cid })
    if (!body) continue
    try {
      const bytes = openDraft(keys.draft, placeOf(open, member, cid, place), body)
      return draft.parse(JSON.parse(new TextDecoder().decode(bytes)))
    } catch (error) {
      // Of another generation, or the random bytes that stand there before anybody confirms.
      if (!(error instanceof SealingError) || error.code !== 'E_KEY') throw error
    }
  }
  return null
}

/** The unlocked member's draft on a candidate. @throws E_LOCKED, E_MISSING, E_KEY (tampered with, or not confirmed yet) */
export const getDraft = (app: App, cid: string): Draft => {
  const open = unlocked(app)
  const { member, keys } = open.session
  const body = open.store.drafts.get({ round: roundNow(open), member, cid })
  if (!body) throw new ZegelError('E_MISSING')
  return draft.parse(
    JSON.parse(new TextDecoder().decode(openDraft(keys.draft, placeOf(open, member, cid), body))),
  )
}

/** Overwrites the unlocked member's draft. */
export const putDraft = (app: App, open: Open, cid: string, body: Draft): void => {
  if (!open.session) throw new ZegelError('E_LOCKED')
  const { member, keys } = open.session
  const bytes = utf8.encode(JSON.stringify(body))
  const sealed = sealDraft(keys.draft, placeOf(open, member, cid), bytes, app.random, padding)
  open.store.drafts.put({ round: roundNow(open), member, cid }, sealed)
}
