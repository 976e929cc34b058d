import { candidateCode } from '../../domain/candidate.ts'
import type { tieRules } from '../../domain/design.ts'
import { ZegelError } from '../../domain/error.ts'
import { letterOf } from '../../domain/letterOf.ts'
import { reached } from '../../domain/phases.ts'
import { tieOrder } from '../../domain/tieRule.ts'
import { sees, type Viewer } from '../../domain/visibility.ts'
import { type Analysed, analysed, questionOf } from '../analysed.ts'
import { type Open, opened, unlocked } from '../app.ts'
import { decisionNow } from '../decisions.ts'
import { currentCommittee, readDocument, sealedDocument, writeDocument } from '../documents.ts'
import { type Handlers, job, type WindowKind } from '../handler.ts'
import { writeLog } from '../log.ts'
import { mustBeOpened, mustBeRevealed, mustDeliberate, openedPeople, talkOf } from '../openedRound.ts'
import { courseOf, phaseNow, roundNow, timesIn } from '../progressOf.ts'
import { plannedRound } from '../roundOf.ts'
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
const tieOf = (open: Open, round: number, analysis: Analysed, rule: (typeof tieRules)[number]) => {
  const lot = readDocument(open, 'lot', round)
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

/** The matrix of a round as a window may show it. */
const matrixOf = (open: Open, window: WindowKind, number: number, analysis: Analysed, before: Analysed) => {
  const { round, raters, design } = openedPeople(open, number)
  const { kind, last, letters } = plannedRound(open, number)
  const me = window === 'projector' ? null : (open.session?.member ?? null)
  const late = new Set(
    round.archived.flatMap(({ payload: { member, recusals } }) =>
      recusals.flatMap((one) => (one.late ? [`${member} ${one.cid}`] : [])),
    ),
  )
  // Where letters are divided the list says who reads what; nobody chose that.
  const divided = new Set(
    letters ? round.roster.payload.recusals.map(({ member, cid }) => `${member} ${cid}`) : [],
  )
  const { named } = talkOf(open, number)
  const { members } = currentCommittee(open)
  return {
    round: { number, kind, goOn: !last },
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
      recused: raters.map((id, i) => analysis.recused[r]?.[i] === true && !divided.has(`${id} ${row.cid}`)),
      unread: raters.map((id) => divided.has(`${id} ${row.cid}`)),
      late: raters.map((id) => late.has(`${id} ${row.cid}`)),
    })),
    agreement: analysis.agreement,
    ranking: coded(analysis.ranking),
    changed: analysis.ranking.flatMap(({ cid, score }) => {
      const was = before.ranking.find((row) => row.cid === cid)?.score ?? null
      return isSame(was, score) ? [] : [{ cid, code: candidateCode(cid), was }]
    }),
    tie: tieOf(open, number, analysis, design.combination.tieRule),
    uncompared: analysis.uncompared,
    places: analysis.places,
    threshold: analysis.threshold,
  }
}

export const deliberationHandlers = {
  'matrix.get': job('matrix.get', { intent: false, asks: true }, async (app, { round }, steps, window) => {
    const open = opened(app)
    if (!sees(viewerOf(open, window), { kind: 'cards' }, phaseNow(open))) throw new ZegelError('E_PHASE')
    const number = round ?? roundNow(open)
    mustBeOpened(open, number)
    const now = await analysed(app, steps, 'now', number)
    const before = await analysed(app, steps, 'sealed', number)
    return steps.transaction(() => matrixOf(open, window, number, now, before))
  }),
  'matrix.rounds': (app) => {
    const open = unlocked(app)
    if (!reached(phaseNow(open), 'revealed')) return []
    return courseOf(open)
      .slice(0, -1)
      .flatMap((_, at) => {
        const number = at + 1
        const decidedAt = timesIn(open, 'decision/v1', number).at(-1)
        // Whoever joined for a later round has the cards of that one alone.
        if (!decidedAt || !sealedDocument(open, 'opened', number)) return []
        const lines = decisionNow(open, number)?.lines ?? []
        return {
          number,
          kind: plannedRound(open, number).kind,
          candidates: openedPeople(open, number).candidates.length,
          invited: lines.filter(({ outcome }) => outcome === 'invited').length,
          decidedAt,
        }
      })
  },
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
  'matrix.whatif': job(
    'matrix.whatif',
    { intent: false },
    async (app, { weights, without }, { own, transaction }) => {
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
      const { ranking } = await own('analysis', question)
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
