import { candidateCode } from '../../domain/candidate.ts'
import { ZegelError } from '../../domain/error.ts'
import { complete, type Draft, emptyDraft, started } from '../../domain/scorecard.ts'
import { SealingError } from '../../sealing/errors.ts'
import { sealsOf } from '../../sealing/rules/closing.ts'
import { personOf, type Roster, recusedBy } from '../../sealing/rules/people.ts'
import type { RoundState } from '../../sealing/state.ts'
import { type App, type Open, type Session, unlocked } from '../app.ts'
import { ownOf } from '../atScoring.ts'
import { cardOf } from '../cardOf.ts'
import { currentCandidates } from '../documents.ts'
import { draftBytes, earlierDraft, getDraft, putDraft } from '../drafts.ts'
import { settle } from '../exchange/settle.ts'
import { type Handlers, job } from '../handler.ts'
import { takeMessage } from '../messages.ts'
import { shownCandidates } from '../named.ts'
import { erasedCids, isDecided, phaseNow, roundNow, roundState } from '../progressOf.ts'
import { restsOn } from '../revisions.ts'
import { roundDesign } from '../roundOf.ts'

type Unlocked = Open & { session: Session }

/** Who can come late with what: the list in which the member scored, and the candidates without a sealed card of theirs. */
interface Late {
  readonly round: RoundState
  readonly roster: Roster
  readonly cids: readonly string[]
}

/** Candidates on whom the member sealed a card under the list that was closed. */
const sealedCids = ({ archived, close, roster }: RoundState, member: string): string[] => {
  const seals = archived.length > 0 || !close ? archived : sealsOf(close, roster.payload.mode)
  return seals
    .filter(({ payload }) => payload.member === member)
    .flatMap(({ payload }) => payload.cards.map(({ cid }) => cid))
}

/** Null for who never scored, and before the close or after the decision. */
const lateOf = (open: Unlocked): Late | null => {
  const round = roundState(open)
  if (!round || !['closed', 'revealed'].includes(phaseNow(open))) return null
  const { member } = open.session
  const roster = round.rosters.findLast(({ payload }) =>
    payload.people.some((person) => person.id === member && person.scorer),
  )
  if (!roster) return null
  const gone = new Set([
    ...sealedCids(round, member),
    ...ownOf(open).recused,
    // Letters that the lot gave to others to read.
    ...recusedBy(roster, member),
    ...erasedCids(open),
    ...round.withdrawn.map(({ payload }) => payload.cid),
    ...currentCandidates(open).flatMap(({ cid, withdrawn }) => (withdrawn ? [cid] : [])),
  ])
  const now = new Set(round.roster.payload.candidates.map(({ cid }) => cid))
  const cids = roster.payload.candidates.map(({ cid }) => cid).filter((cid) => now.has(cid) && !gone.has(cid))
  return { round, roster, cids }
}

const isSent = ({ round }: Late, member: string, cid: string): boolean =>
  round.late.some(({ payload }) => payload.member === member && payload.cid === cid)

/** @throws E_PHASE when the member cannot hand in a card on this candidate any more */
const mustBeLate = (open: Unlocked, cid: string): Late => {
  const late = lateOf(open)
  if (!late?.cids.includes(cid) || isSent(late, open.session.member, cid)) throw new ZegelError('E_PHASE')
  return late
}

/** With what the member goes on: what was written since, or before the list was replaced; else an empty card. */
const draftOn = (app: App, open: Unlocked, cid: string): Draft => {
  const { criteria } = roundDesign(open)
  const before = (): Draft => {
    const kept = earlierDraft(open, cid)
    return kept && criteria.every(({ id }) => kept.entries[id] !== undefined) ? kept : emptyDraft(criteria)
  }
  try {
    return getDraft(app, cid)
  } catch (error) {
    // Nothing of this list: no row, or one of an earlier list.
    if ((error instanceof ZegelError && error.code === 'E_MISSING') || error instanceof SealingError)
      return before()
    throw error
  }
}

/** Once it was decided: what the member sent, and whether the decision came before it. */
const sentRows = (open: Unlocked) => {
  const round = roundNow(open)
  const rests = restsOn(open, round)
  const names = new Map(shownCandidates(open).map(({ cid, name }) => [cid, name]))
  return (isDecided(open, round) ? (roundState(open)?.late ?? []) : [])
    .filter(({ payload }) => payload.member === open.session.member && names.has(payload.cid))
    .map(({ id, payload: { cid } }) => ({
      cid,
      code: candidateCode(cid),
      name: names.get(cid) ?? '',
      state: rests(id) ? ('sent' as const) : ('after-decision' as const),
    }))
}

export const lateHandlers = {
  'late.mine': (app) => {
    const open = unlocked(app)
    const late = lateOf(open)
    if (!late) return { rows: sentRows(open) }
    const { criteria } = roundDesign(open)
    const names = new Map(shownCandidates(open).map(({ cid, name }) => [cid, name]))
    return {
      rows: late.cids.map((cid) => {
        const sent = isSent(late, open.session.member, cid)
        const draft = sent ? emptyDraft(criteria) : draftOn(app, open, cid)
        const written = started(draft) ? ('started' as const) : ('empty' as const)
        return {
          cid,
          code: candidateCode(cid),
          name: names.get(cid) ?? '',
          state: sent ? ('sent' as const) : complete(draft, criteria) ? ('complete' as const) : written,
        }
      }),
    }
  },
  'late.get': (app, { cid }) => {
    const open = unlocked(app)
    mustBeLate(open, cid)
    return { cid, draft: draftOn(app, open, cid) }
  },
  'late.put': (app, { cid, draft }) => {
    const open = unlocked(app)
    mustBeLate(open, cid)
    const ids = roundDesign(open).criteria.map(({ id }) => id)
    const given = Object.keys(draft.entries)
    if (given.length !== ids.length || !given.every((id) => ids.includes(id))) throw new ZegelError('E_INPUT')
    putDraft(app, open, cid, draft)
    return {}
  },
  'late.send': job('late.send', { intent: true }, async (app, { cid }, { own, work, transaction }) => {
    const open = unlocked(app)
    const { member, masters } = open.session
    const plan = transaction(() => {
      const { roster, round } = mustBeLate(open, cid)
      const { criteria } = roundDesign(open)
      const draft = draftOn(app, open, cid)
      if (!complete(draft, criteria)) throw new ZegelError('E_CARDS_OPEN', { fault: 'unanswered' })
      const { ties, shares } = ownOf(open)
      const ids = criteria.map(({ id }) => id)
      const tie = ties[cid] ?? 'unknown'
      return {
        roster: roster.bytes,
        // The secretary of now reads it, whoever that was when the author still scored.
        box: personOf(round.roster, round.roster.payload.coordinator).box,
        criteria: ids,
        card: cardOf(draft, roster.payload.design, ids, tie, shares[cid] ?? []),
        at: app.clock(),
      }
    })
    const made = await own('late', { procedure: open.id, app: app.version, masters, member, cid, ...plan })
    transaction(() => {
      const { round } = mustBeLate(open, cid)
      takeMessage(app, open, made, member)
      open.store.drafts.put({ round: round.round, member, cid }, app.random(draftBytes))
    })
    await settle(app, { work, transaction })
    app.changed()
    return {}
  }),
} satisfies Partial<Handlers>
