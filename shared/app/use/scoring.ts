import { candidateCode } from '../../domain/candidate.ts'
import { ZegelError } from '../../domain/error.ts'
import { reached } from '../../domain/phases.ts'
import { answered, complete, type Draft, isOfLines, started } from '../../domain/scorecard.ts'
import { type App, unlocked } from '../app.ts'
import {
  confirmedNow,
  faultsOf,
  hasSealed,
  inOrder,
  mustBeOpen,
  ownOf,
  ownSeals,
  recusedOf,
  type Scoring,
  scoring,
  untied,
} from '../atScoring.ts'
import { readDocument, writeDocument } from '../documents.ts'
import { getDraft, putDraft } from '../drafts.ts'
import type { Handlers } from '../handler.ts'
import { shownCandidates } from '../named.ts'
import { phaseNow, roundState } from '../progressOf.ts'
import { retainedDrafts } from '../retained.ts'
import { plannedRound, roundDesign } from '../roundOf.ts'

/** Bytes of text that one sealed card has room for on average (sealing.md, "Formats"): 6,144 a candidate. */
const roomPerCard = 6_144

const roomIn = (draft: Draft): number =>
  roomPerCard -
  new TextEncoder().encode(JSON.stringify(Object.values(draft.entries).map((e) => e.evidence))).length

/**
 * Has the member met this candidate, or judged the candidate already? The interview was held or planned before now, the card
 * has been begun, or there is a seal with a card on the candidate: then a recusal comes late, and says so.
 */
const isMet = (app: App, at: Scoring, cid: string): boolean => {
  const slot = inOrder(at).find((one) => one.cid === cid)
  const held = slot?.heldAt ?? slot?.at ?? null
  const draft = getDraft(app, cid)
  return (
    (held !== null && held <= app.clock() && !app.example) || // the example is played in a minute, long after its interviews
    draft.beganAt !== null ||
    started(draft) ||
    [...ownSeals(at), ...at.round.replaced].some(
      ({ payload }) => payload.member === at.session.member && payload.cards.some((card) => card.cid === cid),
    )
  )
}

/** By the list of a round, which fixes it: the design is not read again with every key. */
const lettersIn = new WeakMap<Scoring['round']['roster'], boolean>()

const readsLetters = (at: Scoring): boolean => {
  const { roster } = at.round
  const letters = lettersIn.get(roster) ?? plannedRound(at).letters
  lettersIn.set(roster, letters)
  return letters
}

export const scoringHandlers = {
  'ties.get': (app) => {
    const at = scoring(app)
    const { ties, shares, recused, late } = ownOf(at)
    const names = new Map(shownCandidates(at).map((c) => [c.cid, c.name]))
    return {
      rows: inOrder(at).map(({ cid }) => ({
        cid,
        code: candidateCode(cid),
        name: names.get(cid) ?? '',
        kind: ties[cid] ?? null,
        shares: shares[cid] ?? [],
        recused: recused.includes(cid),
        late: late.includes(cid),
      })),
      editable: !hasSealed(at) && !reached(phaseNow(at), 'closed') && confirmedNow(at, at.round),
    }
  },
  'ties.put': (app, { cid, kind, recused, shares }) => {
    const at = scoring(app)
    mustBeOpen(at)
    if (!at.round.roster.payload.candidates.some((c) => c.cid === cid)) throw new ZegelError('E_INPUT')
    const own = ownOf(at)
    const others = (list: readonly string[]): string[] => list.filter((other) => other !== cid)
    const late = recused && (own.recused.includes(cid) ? own.late.includes(cid) : isMet(app, at, cid))
    writeDocument(app, at, 'own', {
      ...own,
      ties: { ...own.ties, [cid]: kind },
      shares: { ...own.shares, [cid]: shares ?? own.shares[cid] ?? [] },
      recused: [...others(own.recused), ...(recused ? [cid] : [])],
      late: [...others(own.late), ...(late ? [cid] : [])],
    })
    return {}
  },
  'cards.mine': (app) => {
    const open = unlocked(app)
    const round = roundState(open)
    const primed = readDocument(open, 'primer') !== null
    const none = { scorer: false, sealed: false, mayScore: false, tiesOpen: 0, rows: [], primed, last: null }
    if (!round?.roster.payload.people.some((p) => p.id === open.session.member && p.scorer)) return none
    const at = scoring(app)
    const { criteria } = roundDesign(at)
    const { last } = ownOf(at)
    const recused = recusedOf(at)
    const sealed = hasSealed(at)
    const confirmed = confirmedNow(at, round)
    return {
      scorer: true,
      sealed,
      mayScore: confirmed && !sealed && !reached(phaseNow(at), 'closed'),
      tiesOpen: untied(at).length,
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
      primed,
      last,
    }
  },
  'primer.seen': (app) => {
    writeDocument(app, unlocked(app), 'primer', { at: app.clock() })
    return {}
  },
  'card.get': (app, { cid }) => {
    const at = scoring(app)
    const sealed = hasSealed(at)
    const draft = sealed ? retainedDrafts(at)(cid) : getDraft(app, cid)
    const own = ownOf(at)
    if (!sealed && own.last !== cid) writeDocument(app, at, 'own', { ...own, last: cid })
    return { cid, code: candidateCode(cid), draft, sealed, room: roomIn(draft) }
  },
  'card.put': (app, { cid, draft }) => {
    const at = scoring(app)
    mustBeOpen(at)
    if (recusedOf(at).includes(cid)) throw new ZegelError('E_RECUSED')
    // A draft holds every criterion of the frozen design from the start; reading that again with every key takes longer.
    const known = getDraft(app, cid).entries
    const ids = Object.keys(draft.entries)
    if (ids.length !== Object.keys(known).length || !ids.every((id) => Object.hasOwn(known, id)))
      throw new ZegelError('E_INPUT')
    if (!isOfLines(draft) && readsLetters(at)) throw new ZegelError('E_INPUT')
    putDraft(app, at, cid, draft)
    return { savedAt: app.clock(), room: roomIn(draft) }
  },
  'cards.review': (app) => {
    const at = scoring(app)
    const sealed = hasSealed(at)
    const recused = recusedOf(at)
    const draftOf = sealed ? retainedDrafts(at) : (cid: string) => getDraft(app, cid)
    return {
      sealed,
      cards: inOrder(at).map(({ cid }) => ({
        cid,
        code: candidateCode(cid),
        draft: draftOf(cid),
        recused: recused.includes(cid),
      })),
      faults: sealed ? [] : faultsOf(app, at),
    }
  },
} satisfies Partial<Handlers>
