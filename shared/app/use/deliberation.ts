import { candidateCode } from '../../domain/candidate.ts'
import type { tieRules } from '../../domain/design.ts'
import { ZegelError } from '../../domain/error.ts'
import { seniorsBefore } from '../../domain/talk.ts'
import { tieOrder } from '../../domain/tieRule.ts'
import { sees, type Viewer } from '../../domain/visibility.ts'
import { analyse } from '../analysis.ts'
import { type Open, opened, unlocked } from '../app.ts'
import { currentCommittee, readDocument, writeDocument } from '../documents.ts'
import type { Handlers, WindowKind } from '../handler.ts'
import { writeLog } from '../log.ts'
import { analysed, letterOf, mustBeRevealed, mustDeliberate, openedRound, talkOf } from '../openedRound.ts'
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

type Ranking = ReturnType<typeof analyse>['ranking']
const coded = (ranking: Ranking) => ranking.map((row) => ({ ...row, code: candidateCode(row.cid) }))

/** What the published rule says of those around the line of places. */
const tieOf = (open: Open, analysis: ReturnType<typeof analyse>, rule: (typeof tieRules)[number]) => {
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

export const deliberationHandlers = {
  'matrix.get': (app, _input, window) => {
    const open = opened(app)
    if (!sees(viewerOf(open, window), { kind: 'cards' }, phaseNow(open))) throw new ZegelError('E_PHASE')
    const found = analysed(open)
    const { round, cards, sealed, raters, design, analysis } = found
    const before = analyse({ ...found, cards: sealed })
    const me = window === 'projector' ? null : (open.session?.member ?? null)
    const late = new Set(
      round.archived.flatMap(({ payload: { member, recusals } }) =>
        recusals.flatMap((one) => (one.late ? [`${member} ${one.cid}`] : [])),
      ),
    )
    const judged = new Set(cards.map(({ member, cid }) => `${member} ${cid}`))
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
        recused: raters.map((id) => !judged.has(`${id} ${row.cid}`)),
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
  },
  'lot.draw': (app) => {
    const open = unlocked(app)
    mustDeliberate(open)
    const { design, candidates } = openedRound(open)
    if (design.combination.tieRule !== 'lot') throw new ZegelError('E_INPUT')
    // A second draw would be a choice.
    if (readDocument(open, 'lot')) throw new ZegelError('E_FROZEN')
    const order = shuffled(candidates, app.random)
    writeDocument(app, open, 'lot', { order, at: app.clock() })
    writeLog(app, open, { actor: open.session.member, kind: 'lot', ref: null, body: { order } })
    app.changed()
    return {}
  },
  'matrix.candidate': (app, { cid }) => {
    const open = unlocked(app)
    mustBeRevealed(open)
    const { cards, sealed, raters, candidates, design } = openedRound(open)
    if (!candidates.includes(cid)) throw new ZegelError('E_INPUT')
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
          const own = (one: { member: string; cid: string }) => one.member === rater && one.cid === cid
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
  },
  'matrix.whatif': (app, { weights, without }) => {
    const open = unlocked(app)
    mustBeRevealed(open)
    const found = openedRound(open)
    const { design, raters, cards } = found
    const known = new Set(design.criteria.map((criterion) => criterion.id))
    if (!Object.keys(weights).every((id) => known.has(id))) throw new ZegelError('E_INPUT')
    const left = raters.find((_, i) => letterOf(i) === without) ?? null
    if (without !== null && left === null) throw new ZegelError('E_INPUT')
    const criteria = design.criteria.map((one) => ({ ...one, weight: weights[one.id] ?? one.weight }))
    if (criteria.every(({ weight }) => weight === 0)) throw new ZegelError('E_INPUT')
    const { ranking } = analyse({
      ...found,
      design: { ...design, criteria },
      cards: cards.filter((card) => card.member !== left),
      raters: raters.filter((id) => id !== left),
    })
    // What was tried stays visible: looking for the weights that suit somebody must not be possible unseen.
    writeLog(app, open, {
      actor: open.session.member,
      kind: 'whatif',
      ref: null,
      body: {
        criteria: criteria.map(({ id }) => id),
        weights: criteria.map(({ weight }) => String(weight)),
        without: left,
      },
    })
    app.changed()
    return { ranking: coded(ranking) }
  },
} satisfies Partial<Handlers>
