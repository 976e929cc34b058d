import { ZegelError } from '../domain/error.ts'
import { draft } from '../domain/schemas/scorecard.ts'
import type { Draft } from '../domain/scorecard.ts'
import { openDraft, sealDraft } from '../sealing/drafts.ts'
import { type App, type Open, unlocked } from './app.ts'
import { currentRound, roundState } from './progressOf.ts'

/** Drafts are padded to a multiple of this, so that their length tells nothing until somebody writes very much. */
const padding = 12_288

/** Length in the database of a draft that fits: nonce, padded content, tag (docs/formats.md, "What stays on a laptop"). */
export const draftBytes = 12 + padding + 16

const utf8 = new TextEncoder()

const placeOf = (open: Open, member: string, cid: string) => {
  const round = roundState(open)
  if (!round) throw new ZegelError('E_PHASE')
  return { procedure: open.id, round: currentRound, member, cid, revision: round.roster.payload.gen }
}

/** The unlocked member's draft on a candidate. @throws E_LOCKED, E_MISSING, E_KEY (tampered with, or not confirmed yet) */
export const getDraft = (app: App, cid: string): Draft => {
  const open = unlocked(app)
  const { member, keys } = open.session
  const body = open.store.drafts.get({ round: currentRound, member, cid })
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
  open.store.drafts.put({ round: currentRound, member, cid }, sealed)
}
