import { candidateCode } from '../../domain/candidate.ts'
import { lastWord } from '../../domain/decision.ts'
import { dayOf } from '../../domain/dutchTime.ts'
import { ZegelError } from '../../domain/error.ts'
import { type App, type Open, type Session, unlocked } from '../app.ts'
import { declinedNow, mayDecideAgain } from '../decideAgain.ts'
import { noteTurnedDown, signedDecisions } from '../decisions.ts'
import { readDocument, rowName, writeDocument } from '../documents.ts'
import { mustBeEditable } from '../editable.ts'
import type { Handlers } from '../handler.ts'
import { writeLog } from '../log.ts'
import { decisionsOf, lastRound, phaseNow, roundNow } from '../progressOf.ts'

/**
 * Begins a further decision: of nobody anything is chosen or written. What candidates were told before is shown beside it, and never
 * counts as done.
 */
const decideAgain = (app: App, open: Open & { session: Session }, reason: string): void => {
  const found = mayDecideAgain(open, dayOf(app.clock()))
  const last = found && decisionsOf(open, found.round).at(-1)
  const signed = found && signedDecisions(open, found.round)
  if (!found || !last || !signed) throw new ZegelError('E_PHASE')
  const { round } = found
  // In the order in which they stood before.
  const stood = lastWord(signed)?.lines.map(({ cid }) => cid) ?? []
  const cids = found.cids.toSorted((a, b) => stood.indexOf(a) - stood.indexOf(b))
  const lines = cids.map((cid) => ({
    cid,
    outcome: null,
    position: null,
    motivation: '',
    departure: null,
    again: reason,
  }))
  const decision = {
    lines,
    reserveUntil: null,
    decidedBy: signed.at(-1)?.decidedBy ?? '',
    declined: declinedNow(open, round),
  }
  writeDocument(app, open, 'decidedBefore', signed, round)
  writeDocument(app, open, 'decision', decision, round)
  open.store.documents.settle(rowName(open, 'decision', round))
  writeDocument(app, open, 'reopened', { of: last.id })
  writeLog(app, open, {
    actor: open.session.member,
    kind: 'offer',
    ref: null,
    body: { again: true, of: last.id },
  })
  app.changed()
}

/** Puts back what was decided last. @throws E_PHASE unless a further decision is being written, E_PROPOSED */
const stay = (app: App, open: Open & { session: Session }): void => {
  mustBeEditable(open, 'decision')
  const round = roundNow(open)
  const before = readDocument(open, 'decidedBefore', round) ?? []
  const last = before.at(-1)
  if (phaseNow(open) !== 'again' || !last) throw new ZegelError('E_PHASE')
  const { at: _at, ...decision } = last
  writeDocument(app, open, 'decision', decision, round)
  open.store.documents.settle(rowName(open, 'decision', round))
  writeDocument(app, open, 'decidedBefore', before.slice(0, -1), round)
  // A further decision that was proposed and taken back may have counted others.
  noteTurnedDown(app, open, round)
  writeDocument(app, open, 'reopened', { of: null })
  writeLog(app, open, { actor: open.session.member, kind: 'offer', ref: null, body: { again: false } })
  app.changed()
}

export const furtherDecisionHandlers = {
  'decision.left': (app) => {
    const open = unlocked(app)
    const found = mayDecideAgain(open, dayOf(app.clock()))
    const editable = lastRound(open)?.roster.payload.coordinator === open.session.member
    return { left: found && { codes: found.cids.map(candidateCode).sort(), editable } }
  },
  'decision.again': (app, { reason }) => {
    decideAgain(app, unlocked(app), reason.trim())
    return {}
  },
  'decision.stay': (app) => {
    stay(app, unlocked(app))
    return {}
  },
} satisfies Partial<Handlers>
