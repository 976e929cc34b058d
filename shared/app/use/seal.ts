import { ZegelError } from '../../domain/error.ts'
import { reached } from '../../domain/phases.ts'
import { canonicalText, inNfc, type Json } from '../../sealing/canonical.ts'
import type { Card } from '../../sealing/card.ts'
import { sealedMembers } from '../../sealing/state.ts'
import { opened, unlocked } from '../app.ts'
import {
  faultsOf,
  isCorrecting,
  mustBeOpen,
  ownOf,
  ownSeals,
  recusedOf,
  type Scoring,
  scoring,
} from '../atScoring.ts'
import { cardOf } from '../cardOf.ts'
import { readDocument, writeDocument } from '../documents.ts'
import { getDraft, putDraft } from '../drafts.ts'
import { homeOf } from '../exchange/places.ts'
import { factsOf, recordFact } from '../facts.ts'
import { type Handlers, job } from '../handler.ts'
import { logHead } from '../log.ts'
import { takeMessage } from '../messages.ts'
import { phaseNow, roundState } from '../progressOf.ts'
import { receiptedFiles } from '../receipts.ts'
import { keptCards, retainedDrafts } from '../retained.ts'
import { roundDesign } from '../roundOf.ts'

/**
 * The salt of the same card under an earlier list: then its commitment stays the same too, and everybody can see that
 * nothing was changed by sealing again (sealing rule 5). A correction under one list gets new salts throughout, so that
 * nobody sees which cards it is about.
 */
const saltBefore = (at: Scoring, cid: string, card: Card): string | null => {
  const kept = keptCards(at)
  if (!kept || kept.roster === at.round.roster.id) return null
  const before = kept.cards.find((one) => one.cid === cid)
  return before && canonicalText(before.card as Json) === canonicalText(inNfc(card as Json))
    ? before.salt
    : null
}

export const sealHandlers = {
  'seal.submit': job(
    'seal.submit',
    { backup: 'seal', intent: true },
    async (app, _input, { own, transaction }) => {
      const open = unlocked(app)
      const { member, masters } = open.session
      const plan = transaction(() => {
        const at = scoring(app)
        mustBeOpen(at)
        const [fault] = faultsOf(app, at)
        if (fault) throw new ZegelError('E_CARDS_OPEN', { fault: fault.code })
        const design = roundDesign(at)
        const criteria = design.criteria.map((c) => c.id)
        const { ties, shares, late } = ownOf(at)
        const recused = recusedOf(at)
        const { design: frozen, candidates } = at.round.roster.payload
        const cids = candidates.map((c) => c.cid)
        const heads = ownSeals(at)
        return {
          procedure: open.id,
          app: app.version,
          masters,
          member,
          roster: at.round.roster.bytes,
          at: app.clock(),
          logHead: logHead(at),
          criteria,
          seq: (heads[0]?.payload.seq ?? -1) + 1,
          prev: heads.map((one) => one.id),
          cards: cids
            .filter((cid) => !recused.includes(cid))
            .map((cid) => {
              const card = cardOf(
                getDraft(app, cid),
                frozen,
                criteria,
                ties[cid] ?? 'unknown',
                shares[cid] ?? [],
              )
              const salt = saltBefore(at, cid, card)
              return salt === null ? { cid, card } : { cid, card, salt }
            }),
          recusals: cids
            .filter((cid) => recused.includes(cid))
            .map((cid) => ({ cid, late: late.includes(cid) })),
          ...factsOf(at, member),
        }
      })
      const sealed = await own('seal', plan)
      transaction(() => {
        const at = scoring(app)
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
  'seal.correct': (app) => {
    const at = scoring(app)
    if (reached(phaseNow(at), 'closed')) throw new ZegelError('E_PHASE')
    if (ownSeals(at).length === 0) throw new ZegelError('E_NOT_SEALED')
    if (isCorrecting(at)) return {}
    const draftOf = retainedDrafts(at)
    for (const { cid } of at.round.roster.payload.candidates) putDraft(app, at, cid, draftOf(cid))
    app.changed()
    return {}
  },
  'seal.keep': (app) => {
    const at = scoring(app)
    if (isCorrecting(at)) at.store.drafts.delete(at.round.round, at.session.member)
    app.changed()
    return {}
  },
  'seal.board': (app, _input, window) => {
    const open = opened(app)
    const round = roundState(open)
    if (!round) throw new ZegelError('E_PHASE')
    const sealed = new Set(sealedMembers(round))
    const me = window === 'projector' ? null : (open.session?.member ?? null)
    const mine = open.store.messages
      .byType('seal/v1')
      .findLast((row) => row.member === me && row.round === round.round)
    const codes = readDocument(open, 'codes') ?? {}
    const home = homeOf(open)
    return {
      mode: round.roster.payload.mode,
      people: (readDocument(open, 'mode')?.seats ?? [])
        // An own laptop knows of no other seals than its own.
        .filter((seat) => seat.scorer && (home === null || seat.id === home))
        .map(({ id, role }) => ({ id, role, name: open.names.get(id) ?? null, sealed: sealed.has(id) })),
      mine: mine && me ? { proof: codes[mine.id] ?? '', received: receiptedFiles(open).has(mine.id) } : null,
    }
  },
} satisfies Partial<Handlers>
