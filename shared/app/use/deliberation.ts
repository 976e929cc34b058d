import { candidateCode } from '../../domain/candidate.ts'
import type { tieRules } from '../../domain/design.ts'
import { ZegelError } from '../../domain/error.ts'
import { revised } from '../../domain/revision.ts'
import { seniorsBefore } from '../../domain/talk.ts'
import { tieOrder } from '../../domain/tieRule.ts'
import { sees, type Viewer } from '../../domain/visibility.ts'
import { type Analysed, analysed, questionOf, whileUnlocked } from '../analysed.ts'
import { type Open, opened, type Session, unlocked } from '../app.ts'
import { currentCommittee, type DocumentBody, readDocument, writeDocument } from '../documents.ts'
import { type Handlers, job, type WindowKind } from '../handler.ts'
import { writeLog } from '../log.ts'
import {
  letterOf,
  mustBeRevealed,
  mustDeliberate,
  openedCards,
  openedPeople,
  talkOf,
} from '../openedRound.ts'
import { phaseNow } from '../progressOf.ts'
import { noteVersionsOf, revisionsOf } from '../revisions.ts'
import { shuffled } from '../shuffled.ts'

const viewerOf = (open: Open, window: WindowKind): Viewer =>
  window === 'projector'
    ? { kind: 'projector' }
    : open.session
      ? { kind: 'member', id: open.session.member }
      : { kind: 'locked' }

/** Equal scores, but for what fractions lose in a sum: a change at one candidate moves the others in the last digit. */
const isSame = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) < 1e-9

type Ranking = Analysed['ranking']
const coded = (ranking: Ranking) => ranking.map((row) => ({ ...row, code: candidateCode(row.cid) }))

/** What the published rule says of those around the line of places. */
const tieOf = (open: Open, analysis: Analysed, rule: (typeof tieRules)[number]) => {
  const lot = readDocument(open, 'lot')
  const level = analysis.ranking.filter((row) => row.standing === 'level' && !row.belowThreshold)
  const order = tieOrder(
    rule,
    level.map(({ cid }) => cid),
    analysis.heaviest,
    lot?.order ?? null,
  )
  return {
    rule,
    order: order?.map((row) => ({ ...row, code: candidateCode(row.cid) })) ?? null,
    drawnAt: lot?.at ?? null,
  }
}

/** The matrix as a window may show it. */
const matrixOf = (open: Open, window: WindowKind, analysis: Analysed, before: Analysed) => {
  const { round, raters, design } = openedPeople(open)
  const me = window === 'projector' ? null : (open.session?.member ?? null)
  const late = new Set(
    round.archived.flatMap(({ payload: { member, recusals } }) =>
      recusals.flatMap((one) => (one.late ? [`${member} ${one.cid}`] : [])),
    ),
  )
  const { named } = talkOf(open)
  const { members } = currentCommittee(open)
  return {
    raters: raters.map((id, i) => {
      const member = named.includes(id) ? members.find((one) => one.id === id) : undefined
      return {
        letter: letterOf(i),
        role: member?.role ?? null,
        mine: id === me,
        name: member?.name ?? null,
      }
    }),
    criteria: design.criteria.map(({ id, name, weight }) => ({ id, name, weight })),
    rows: analysis.rows.map((row, r) => ({
      ...row,
      sealed: row.scores.map((score, i) => {
        const was = before.rows[r]?.scores[i] ?? null
        return isSame(was, score) ? null : was
      }),
      code: candidateCode(row.cid),
      recused: [...(analysis.recused[r] ?? [])],
      late: raters.map((id) => late.has(`${id} ${row.cid}`)),
    })),
    agreement: analysis.agreement,
    ranking: coded(analysis.ranking),
    changed: analysis.ranking.flatMap(({ cid, score }) => {
      const was = before.ranking.find((row) => row.cid === cid)?.score ?? null
      return isSame(was, score) ? [] : [{ cid, code: candidateCode(cid), was }]
    }),
    tie: tieOf(open, analysis, design.combination.tieRule),
    places: analysis.places,
    threshold: analysis.threshold,
  }
}

/** The evidence on one candidate, criterion by criterion, with what changed since `sealed`. */
const evidenceOf = (
  open: Open & { session: Session },
  cid: string,
  sealed: readonly DocumentBody<'opened'>[number][],
) => {
  const { raters, design } = openedPeople(open)
  const cards = revised(sealed, revisionsOf(open))
  const { turns } = talkOf(open)
  const { members } = currentCommittee(open)
  const revisions = revisionsOf(open).filter((one) => one.cid === cid)
  const notes = noteVersionsOf(open).filter((one) => one.cid === cid)
  const after = (member: string, at: string) =>
    seniorsBefore(members, turns, { member, cid, at }).flatMap(
      (id) => members.find((one) => one.id === id)?.role ?? [],
    )
  return {
    cid,
    code: candidateCode(cid),
    criteria: design.criteria.map((criterion) => ({
      id: criterion.id,
      cells: raters.flatMap((rater, i) => {
        const own = (one: { member: string }) => one.member === rater
        const on = (one: { member: string; criterion: string }) =>
          one.member === rater && one.criterion === criterion.id
        const found = cards.find(own)
        const first = sealed.find(own)
        if (!found || !first) return []
        const { none: _, ...evidence } = first.card.evidence[criterion.id]!
        return [
          {
            letter: letterOf(i),
            mine: rater === open.session.member,
            rating: found.card.ratings[criterion.id] ?? null,
            sealed: first.card.ratings[criterion.id] ?? null,
            evidence,
            changes: revisions.filter(on).map(({ at, from, to, code, text }) => ({
              at,
              from,
              to,
              code,
              text,
              after: after(rater, at),
            })),
            notes: notes.filter(on).map(({ at, evidence }) => ({ at, evidence, after: after(rater, at) })),
          },
        ]
      }),
    })),
    late: (readDocument(open, 'lateCards') ?? [])
      .filter((one) => one.cid === cid)
      .map(({ member, card }) => ({
        name: members.find((one) => one.id === member)?.name ?? '',
        criteria:
          card &&
          design.criteria.map(({ id }) => {
            const { none: _, ...evidence } = card.evidence[id]!
            return { id, rating: card.ratings[id] ?? null, evidence }
          }),
      })),
  }
}

export const deliberationHandlers = {
  'matrix.get': job('matrix.get', { intent: false, asks: true }, async (app, _input, steps, window) => {
    const open = opened(app)
    if (!sees(viewerOf(open, window), { kind: 'cards' }, phaseNow(open))) throw new ZegelError('E_PHASE')
    const now = await analysed(app, steps)
    const before = await analysed(app, steps, 'sealed')
    return steps.transaction(() => matrixOf(open, window, now, before))
  }),
  'lot.draw': (app) => {
    const open = unlocked(app)
    mustDeliberate(open)
    const { design, candidates } = openedPeople(open)
    if (design.combination.tieRule !== 'lot') throw new ZegelError('E_INPUT')
    // A second draw would be a choice.
    if (readDocument(open, 'lot')) throw new ZegelError('E_FROZEN')
    const order = shuffled(candidates, app.random)
    writeDocument(app, open, 'lot', { order, at: app.clock() })
    writeLog(app, open, { actor: open.session.member, kind: 'lot', ref: null, body: { order } })
    app.changed()
    return {}
  },
  'matrix.candidate': job(
    'matrix.candidate',
    { intent: false, asks: true },
    async (app, { cid }, { transaction, work }) => {
      const open = unlocked(app)
      const plan = transaction(() => {
        mustBeRevealed(open)
        if (!openedPeople(open).candidates.includes(cid)) throw new ZegelError('E_INPUT')
        return { opened: openedCards(open), cid }
      })
      const sealed = await whileUnlocked(app, work('cardsOn', plan))
      return transaction(() => evidenceOf(open, cid, sealed))
    },
  ),
  'matrix.whatif': job(
    'matrix.whatif',
    { intent: false },
    async (app, { weights, without }, { transaction, work }) => {
      const open = unlocked(app)
      const { question, left } = transaction(() => {
        mustBeRevealed(open)
        const found = questionOf(open)
        const { design, raters } = found
        const known = new Set(design.criteria.map((criterion) => criterion.id))
        if (!Object.keys(weights).every((id) => known.has(id))) throw new ZegelError('E_INPUT')
        const left = raters.find((_, i) => letterOf(i) === without) ?? null
        if (without !== null && left === null) throw new ZegelError('E_INPUT')
        const criteria = design.criteria.map((one) => ({ ...one, weight: weights[one.id] ?? one.weight }))
        if (criteria.every(({ weight }) => weight === 0)) throw new ZegelError('E_INPUT')
        const others = raters.filter((id) => id !== left)
        return { question: { ...found, design: { ...design, criteria }, raters: others }, left }
      })
      const { ranking } = await whileUnlocked(app, work('analysis', question))
      const { criteria } = question.design
      // What was tried stays visible: looking for the weights that suit somebody must not be possible unseen.
      transaction(() =>
        writeLog(app, open, {
          actor: open.session.member,
          kind: 'whatif',
          ref: null,
          body: {
            criteria: criteria.map(({ id }) => id),
            weights: criteria.map(({ weight }) => String(weight)),
            without: left,
          },
        }),
      )
      return { ranking: coded(ranking) }
    },
  ),
} satisfies Partial<Handlers>
