import { ZegelError } from '../domain/error.ts'
import { reached } from '../domain/phases.ts'
import { answered, waitsForEvidence } from '../domain/scorecard.ts'
import { recusedBy } from '../sealing/rules/people.ts'
import { confirmedBy, type RoundState, type Seal, unconfirmed } from '../sealing/state.ts'
import { type App, type Open, type Session, unlocked } from './app.ts'
import type { DocumentBody } from './documentShapes.ts'
import { currentDesign, readDocument } from './documents.ts'
import { getDraft } from './drafts.ts'
import { homeOf } from './exchange/places.ts'
import { ownOrder } from './ownOrder.ts'
import { lostBefore, phaseNow, roundNow, roundState } from './progressOf.ts'
import { plannedRound, roundDesign } from './roundOf.ts'
import { scheduleOf } from './schedule.ts'

/** A scorer at work. */
export type Scoring = Open & { session: Session; round: RoundState }

/** A scorer, unlocked, in a frozen round. @throws E_LOCKED, E_PHASE, E_NOT_SCORER */
export const scoring = (app: App): Scoring => {
  const open = unlocked(app)
  const round = roundState(open)
  if (!round) throw new ZegelError('E_PHASE')
  if (!round.roster.payload.people.some((p) => p.id === open.session.member && p.scorer))
    throw new ZegelError('E_NOT_SCORER')
  return Object.assign(open, { round })
}

/** The own seals that count, two after a conflict: what a next one replaces. Empty before the first. */
export const ownSeals = ({ round, session }: Scoring): readonly Seal[] => round.seals[session.member] ?? []

/** Were the sealed cards opened again to correct them? Then there are drafts beside the seal. */
export const isCorrecting = (at: Scoring): boolean =>
  ownSeals(at).length > 0 &&
  at.round.roster.payload.candidates.some(
    ({ cid }) => at.store.drafts.get({ round: at.round.round, member: at.session.member, cid }) !== null,
  )

/** Sealed, and not at work on a correction. */
export const hasSealed = (at: Scoring): boolean => ownSeals(at).length > 0 && !isCorrecting(at)

/**
 * Has the unlocked member confirmed the list with the key that they have now? Whoever lost the passphrase and enrolled anew has
 * not: this list names the old key, and nobody can open the drafts of that one. The next list names the new key.
 */
export const confirmedNow = ({ session }: { session: Session }, round: RoundState): boolean =>
  confirmedBy(round, session.member) &&
  round.roster.payload.people.some(
    ({ id, sign }) => id === session.member && sign === session.keys.sign.publicKey,
  )

/** @throws E_PHASE after the close, E_SEALED after the own seal, E_UNCONFIRMED before the own confirmation */
export const mustBeOpen = (at: Scoring): void => {
  if (reached(phaseNow(at), 'closed')) throw new ZegelError('E_PHASE')
  if (hasSealed(at)) throw new ZegelError('E_SEALED')
  if (!confirmedNow(at, at.round)) throw new ZegelError('E_UNCONFIRMED')
}

/**
 * What the member keeps for themself; in a round that is held again it begins with what was kept in the one that ended
 * without an opening: the candidates are the same people, and so are the ties.
 */
export const ownOf = (open: Open): DocumentBody<'own'> => {
  const now = roundNow(open)
  const rounds = [now, ...lostBefore(open, now)]
  const none = { ties: {}, shares: {}, recused: [], late: [], last: null }
  return rounds.map((round) => readDocument(open, 'own', round)).find((own) => own !== null) ?? none
}

/** Candidates that the member does not judge: by the own choice, or by the list that everybody confirmed. */
export const recusedOf = (at: Scoring): string[] => [
  ...new Set([...ownOf(at).recused, ...recusedBy(at.round.roster, at.session.member)]),
]

/** Candidates in the order of their interviews; letters in the member's own, without those that others read. */
export const inOrder = (at: Scoring) => {
  const { slots } = scheduleOf(at, currentDesign(at).interviewMinutes)
  const frozen = at.round.roster.payload.candidates.map((c) => c.cid)
  if (!plannedRound(at).letters) return slots.filter((slot) => frozen.includes(slot.cid))
  const others = new Set(recusedBy(at.round.roster, at.session.member))
  return ownOrder(at.round, at.session.member, frozen).flatMap((cid) =>
    others.has(cid) ? [] : slots.filter((slot) => slot.cid === cid),
  )
}

/** Candidates on whom the member has not said what they are to each other: asked only where there are names to know. */
export const untied = (at: Scoring): string[] => {
  const { ties } = ownOf(at)
  return plannedRound(at).letters
    ? []
    : inOrder(at)
        .filter(({ cid }) => ties[cid] === undefined)
        .map(({ cid }) => cid)
}

/** What keeps the cards from being sealed; codes with the candidate they are about. */
export const faultsOf = (app: App, at: Scoring) => {
  const { criteria } = roundDesign(at)
  const recused = recusedOf(at)
  const judged = inOrder(at).filter(({ cid }) => !recused.includes(cid))
  const undeclared = untied(at).length
  // On an own laptop nobody else's confirmation is known; the own one says that everybody was heard.
  const waiting = homeOf(at) === null ? unconfirmed(at.round).length : 0
  return [
    undeclared > 0 ? [{ code: 'ties-open', cid: null, count: undeclared }] : [],
    waiting > 0 ? [{ code: 'not-all-confirmed', cid: null, count: waiting }] : [],
    judged.flatMap(({ cid }) => {
      const draft = getDraft(app, cid)
      const entries = criteria.map((c) => draft.entries[c.id]!)
      const open = entries.filter((e) => !answered(e)).length
      const bare = entries.filter(waitsForEvidence).length
      return [
        ...(open > 0 ? [{ code: 'unanswered', cid, count: open }] : []),
        ...(bare > 0 ? [{ code: 'no-evidence', cid, count: bare }] : []),
      ]
    }),
  ].flat()
}
