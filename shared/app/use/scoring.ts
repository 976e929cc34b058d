import { candidateCode } from '../../domain/candidate.ts'
import { ZegelError } from '../../domain/error.ts'
import { reached } from '../../domain/phases.ts'
import { answered, complete, type Draft, started, waitsForEvidence } from '../../domain/scorecard.ts'
import { confirmedBy, type RoundState, sealedMembers } from '../../sealing/state.ts'
import { type App, type Open, opened, type Session, unlocked } from '../app.ts'
import { cardOf } from '../cardOf.ts'
import { currentDesign, readDocument, writeDocument } from '../documents.ts'
import { getDraft, putDraft } from '../drafts.ts'
import { factsOf, recordFact } from '../facts.ts'
import { type Handlers, job } from '../handler.ts'
import { logHead } from '../log.ts'
import { takeMessage } from '../messages.ts'
import { phaseNow, roundState } from '../progressOf.ts'
import { receiptedFiles } from '../receipts.ts'
import { retainedDraft } from '../retained.ts'
import { currentCandidates, scheduleOf } from './candidates.ts'

/** Bytes of text that one sealed card has room for on average (sealing.md, "Formats"): 6,144 a candidate. */
const roomPerCard = 6_144

const roomIn = (draft: Draft): number =>
  roomPerCard -
  new TextEncoder().encode(JSON.stringify(Object.values(draft.entries).map((e) => e.evidence))).length

type Scoring = Open & { session: Session; round: RoundState }

/** A scorer, unlocked, in a frozen round. @throws E_LOCKED, E_PHASE, E_NOT_SCORER */
const scoring = (app: App): Scoring => {
  const open = unlocked(app)
  const round = roundState(open)
  if (!round) throw new ZegelError('E_PHASE')
  if (!round.roster.payload.people.some((p) => p.id === open.session.member && p.scorer))
    throw new ZegelError('E_NOT_SCORER')
  return Object.assign(open, { round })
}

const hasSealed = ({ round, session }: Scoring): boolean => sealedMembers(round).includes(session.member)

/** @throws E_PHASE after the close, E_SEALED after the own seal, E_UNCONFIRMED before the own confirmation */
const mustBeOpen = (at: Scoring): void => {
  if (reached(phaseNow(at), 'closed')) throw new ZegelError('E_PHASE')
  if (hasSealed(at)) throw new ZegelError('E_SEALED')
  if (!confirmedBy(at.round, at.session.member)) throw new ZegelError('E_UNCONFIRMED')
}

const ownOf = (open: Open) => readDocument(open, 'own') ?? { ties: {}, recused: [], last: null }

/** Candidates in the order of their interviews. */
const inOrder = (at: Scoring) => {
  const { slots } = scheduleOf(at, currentDesign(at).interviewMinutes)
  const frozen = new Set(at.round.roster.payload.candidates.map((c) => c.cid))
  return slots.filter((slot) => frozen.has(slot.cid))
}

const faultsOf = (app: App, at: Scoring) => {
  const { criteria } = currentDesign(at)
  const { ties, recused } = ownOf(at)
  const judged = inOrder(at).filter(({ cid }) => !recused.includes(cid))
  const undeclared = inOrder(at).filter(({ cid }) => ties[cid] === undefined).length
  const waiting = [...at.round.roster.payload.people].filter(
    (p) => (p.scorer || p.id === at.round.roster.payload.keeper) && !confirmedBy(at.round, p.id),
  ).length
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

export const scoringHandlers = {
  'ties.get': (app) => {
    const at = scoring(app)
    const { ties, recused } = ownOf(at)
    const names = new Map(currentCandidates(at).map((c) => [c.cid, c.name]))
    return {
      rows: inOrder(at).map(({ cid }) => ({
        cid,
        code: candidateCode(cid),
        name: names.get(cid) ?? '',
        kind: ties[cid] ?? null,
        recused: recused.includes(cid),
      })),
      editable:
        !hasSealed(at) && !reached(phaseNow(at), 'closed') && confirmedBy(at.round, at.session.member),
    }
  },
  'ties.put': (app, { cid, kind, recused }) => {
    const at = scoring(app)
    mustBeOpen(at)
    if (!at.round.roster.payload.candidates.some((c) => c.cid === cid)) throw new ZegelError('E_INPUT')
    const own = ownOf(at)
    writeDocument(app, at, 'own', {
      ...own,
      ties: { ...own.ties, [cid]: kind },
      recused: recused ? [...new Set([...own.recused, cid])] : own.recused.filter((other) => other !== cid),
    })
    return {}
  },
  'cards.mine': (app) => {
    const open = unlocked(app)
    const round = roundState(open)
    const none = { scorer: false, sealed: false, mayScore: false, tiesOpen: 0, rows: [], last: null }
    if (!round?.roster.payload.people.some((p) => p.id === open.session.member && p.scorer)) return none
    const at = scoring(app)
    const { criteria } = currentDesign(at)
    const { ties, recused, last } = ownOf(at)
    const sealed = hasSealed(at)
    const confirmed = confirmedBy(round, at.session.member)
    return {
      scorer: true,
      sealed,
      mayScore: confirmed && !sealed && !reached(phaseNow(at), 'closed'),
      tiesOpen: inOrder(at).filter(({ cid }) => ties[cid] === undefined).length,
      rows: inOrder(at).map(({ cid, at: moment }) => {
        const draft = confirmed && !sealed ? getDraft(app, cid) : null
        const done = draft
          ? criteria.filter((c) => answered(draft.entries[c.id]!)).length
          : sealed
            ? criteria.length
            : 0
        const state =
          sealed || (draft && complete(draft, criteria))
            ? 'complete'
            : draft && started(draft)
              ? 'started'
              : 'empty'
        return {
          cid,
          code: candidateCode(cid),
          at: moment,
          state: recused.includes(cid) ? ('recused' as const) : (state as 'complete' | 'started' | 'empty'),
          answered: done,
        }
      }),
      last,
    }
  },
  'card.get': (app, { cid }) => {
    const at = scoring(app)
    const sealed = hasSealed(at)
    const draft = sealed ? retainedDraft(at, cid) : getDraft(app, cid)
    const own = ownOf(at)
    if (!sealed && own.last !== cid) writeDocument(app, at, 'own', { ...own, last: cid })
    return { cid, code: candidateCode(cid), draft, sealed, room: roomIn(draft) }
  },
  'card.put': (app, { cid, draft }) => {
    const at = scoring(app)
    mustBeOpen(at)
    const { criteria } = currentDesign(at)
    if (ownOf(at).recused.includes(cid)) throw new ZegelError('E_RECUSED')
    const known = new Set(criteria.map((c) => c.id))
    if (
      Object.keys(draft.entries).length !== known.size ||
      !Object.keys(draft.entries).every((id) => known.has(id))
    )
      throw new ZegelError('E_INPUT')
    getDraft(app, cid)
    putDraft(app, at, cid, draft)
    return { savedAt: app.clock(), room: roomIn(draft) }
  },
  'cards.review': (app) => {
    const at = scoring(app)
    const sealed = hasSealed(at)
    const { recused } = ownOf(at)
    return {
      sealed,
      cards: inOrder(at).map(({ cid }) => ({
        cid,
        code: candidateCode(cid),
        draft: sealed ? retainedDraft(at, cid) : getDraft(app, cid),
        recused: recused.includes(cid),
      })),
      faults: sealed ? [] : faultsOf(app, at),
    }
  },
  'seal.submit': job(
    'seal.submit',
    { backup: 'seal', intent: true },
    async (app, _input, { work, transaction }) => {
      const open = unlocked(app)
      const { member, masters } = open.session
      const plan = transaction(() => {
        const at = scoring(app)
        mustBeOpen(at)
        const [fault] = faultsOf(app, at)
        if (fault) throw new ZegelError('E_CARDS_OPEN', { fault: fault.code })
        const design = currentDesign(at)
        const criteria = design.criteria.map((c) => c.id)
        const { ties, recused } = ownOf(at)
        const cids = at.round.roster.payload.candidates.map((c) => c.cid)
        return {
          procedure: open.id,
          app: app.version,
          masters,
          member,
          roster: at.round.roster.bytes,
          at: app.clock(),
          logHead: logHead(at),
          criteria,
          cards: cids
            .filter((cid) => !recused.includes(cid))
            .map((cid) => ({
              cid,
              card: cardOf(
                getDraft(app, cid),
                at.round.roster.payload.design,
                criteria,
                ties[cid] ?? 'unknown',
              ),
            })),
          recusals: cids.filter((cid) => recused.includes(cid)),
          ...factsOf(at, member),
        }
      })
      const sealed = await work('seal', plan)
      transaction(() => {
        const at = scoring(app)
        if (at.session.member !== member) throw new ZegelError('E_LOCKED')
        mustBeOpen(at)
        recordFact(app, at, member, sealed.factLine)
        takeMessage(app, at, sealed.bytes, member)
        writeDocument(app, at, 'codes', { ...readDocument(at, 'codes'), [sealed.id]: sealed.code })
        writeDocument(app, at, 'retained', { seal: sealed.id, plaintext: sealed.retained })
        // Private notes and everything that was only in the making go now; the member keeps the own sealed cards.
        at.store.drafts.delete(at.round.round, member)
      })
      open.store.checkpoint()
      return { proof: sealed.code }
    },
  ),
  'seal.board': (app, _input, window) => {
    const open = opened(app)
    const round = roundState(open)
    if (!round) throw new ZegelError('E_PHASE')
    const sealed = new Set(sealedMembers(round))
    const me = window === 'projector' ? null : (open.session?.member ?? null)
    const mine = open.store.messages.byType('seal/v1').findLast((row) => row.member === me)
    const codes = readDocument(open, 'codes') ?? {}
    return {
      mode: round.roster.payload.mode,
      people: (readDocument(open, 'mode')?.seats ?? [])
        .filter((seat) => seat.scorer)
        .map(({ id, role }) => ({ id, role, name: open.names.get(id) ?? null, sealed: sealed.has(id) })),
      mine: mine && me ? { proof: codes[mine.id] ?? '', received: receiptedFiles(open).has(mine.id) } : null,
    }
  },
} satisfies Partial<Handlers>
