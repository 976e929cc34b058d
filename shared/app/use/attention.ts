import { wordEntries } from '../../content/words.ts'
import { inOrderOfTalk, testPoints } from '../../domain/attention.ts'
import { candidateCode } from '../../domain/candidate.ts'
import { ZegelError } from '../../domain/error.ts'
import { falseAlarms } from '../../stats/flags/rates.ts'
import { ENOUGH_AGREEMENT } from '../../stats/verdict.ts'
import { type Open, unlocked } from '../app.ts'
import { firstImpressions, judgedTies, notedWords, thinRatings } from '../attention/facts.ts'
import { attentionInput, type OpenedRound } from '../attention/input.ts'
import { pictureOf } from '../attention/pictures.ts'
import { currentCommittee, currentDesign, readDocument, writeDocument } from '../documents.ts'
import { type Handlers, job } from '../handler.ts'
import { writeLog } from '../log.ts'
import { letterOf, mustBeRevealed, openedRound, talkOf } from '../openedRound.ts'
import { currentCandidates, scheduleOf } from './candidates.ts'

/** Cards as they were sealed: what was changed in the talk is no rating that a member gave alone. */
const roundOf = (open: Open): OpenedRound => {
  const { sealed, raters, candidates, design } = openedRound(open)
  return {
    cards: sealed,
    raters,
    candidates,
    design,
    members: currentCommittee(open).members,
    people: currentCandidates(open),
    schedule: scheduleOf(open, design.interviewMinutes),
  }
}

const feedbackOf = (open: Open) => readDocument(open, 'feedback') ?? { remarks: {} }
const seenBy = (open: Open) => readDocument(open, 'feedbackSeen') ?? []
const remarksOf = (open: Open) => readDocument(open, 'remarks') ?? []
/** Is there own feedback to read, and was it read? */
const mineOf = (open: Open, raters: readonly string[], member: string) => ({
  scorer: raters.includes(member),
  seen: seenBy(open).includes(member),
})
const explainedOf = (open: Open) => readDocument(open, 'explained') ?? []

/** Everything beside the numbers: who is who, what was said of it, and what was recorded. */
const told = (open: Open, round: OpenedRound, member: string) => {
  const { raters, candidates, design, cards } = round
  const seen = seenBy(open)
  const { named } = talkOf(open)
  const words = notedWords(round, wordEntries)
  const ties = judgedTies(round)
  const shared = remarksOf(open)
  const { members, departures } = currentCommittee(open)
  return {
    raters: raters.map((id, i) => {
      const one = members.find((other) => other.id === id)
      const isNamed = named.includes(id)
      return {
        letter: letterOf(i),
        mine: id === member,
        name: isNamed ? (one?.name ?? null) : null,
        role: isNamed || id === member ? (one?.role ?? null) : null,
        seen: seen.includes(id),
      }
    }),
    codes: candidates.map(candidateCode),
    criteria: design.criteria.map(({ id, name }) => ({ id, name })),
    facts: {
      first: firstImpressions(round),
      evidence: thinRatings(round),
      words: { ...words, found: words.found.map((one) => ({ ...one, code: candidateCode(one.cid) })) },
      ties: {
        outcome: ties.outcome,
        pairs: ties.pairs.map(({ rater, cid }) => ({ rater, code: candidateCode(cid) })),
        departures: departures.length + currentDesign(open).departures.length,
      },
    },
    crossed: cards.length === raters.length * candidates.length,
    falseAlarms: falseAlarms(candidates.length),
    mine: mineOf(open, raters, member),
    remarks: shared.map(({ point, member, text, at }) => ({
      point,
      rater: raters.indexOf(member),
      text,
      at,
    })),
    explained: explainedOf(open).map(({ point, code, text, at }) => ({ point, code, text, at })),
    own: Object.entries(feedbackOf(open).remarks).map(([point, text]) => ({
      point,
      text,
      shared: shared.some((one) => one.point === point && one.member === member),
    })),
  }
}

export const attentionHandlers = {
  'attention.get': job('attention.get', { intent: false }, async (app, _input, { work, transaction }) => {
    const open = unlocked(app)
    const plan = transaction(() => {
      mustBeRevealed(open)
      const round = roundOf(open)
      return { round, input: attentionInput(round) }
    })
    const numbers = await work('attention', plan.input)
    return transaction(() => {
      const { round, input } = plan
      const facts = told(open, round, open.session.member)
      const tests = testPoints(numbers.flags).map(({ id, family, flag, outcome, power }) => ({
        id,
        family,
        outcome,
        flag: flag && {
          kind: flag.kind,
          rater: flag.rater ?? null,
          attribute: flag.attribute ?? null,
          value: flag.value ?? null,
          effect: flag.effect,
          p: flag.p,
          q: flag.q,
        },
        power,
        picture: pictureOf(family, flag, input, numbers),
      }))
      const roles = new Map(
        round.raters.map((id, i) => [i, currentCommittee(open).members.find((m) => m.id === id)?.role]),
      )
      const { first, evidence, words, ties } = facts.facts
      const points = [
        ...tests.map(({ id, family, outcome, flag }) => ({
          id,
          family,
          outcome,
          rater: flag?.rater ?? null,
        })),
        { id: 'f', family: 'F' as const, outcome: first.outcome, rater: null },
        { id: 'g', family: 'G' as const, outcome: evidence.outcome, rater: null },
        { id: 'h', family: 'H' as const, outcome: words.outcome, rater: null },
        { id: 'k', family: 'K' as const, outcome: ties.outcome, rater: null },
      ]
      const { icc, intervals, verdict } = numbers.agreement
      const interval = intervals['C,k']
      return {
        ...facts,
        order: inOrderOfTalk(points, ({ rater }) => (rater === null ? null : (roles.get(rater) ?? null))).map(
          ({ id }) => id,
        ),
        tests,
        agreement: {
          value: icc['C,k'],
          low: interval?.[0] ?? null,
          high: interval?.[1] ?? null,
          verdict: icc['C,k'] === null ? ('unknown' as const) : verdict,
          limit: ENOUGH_AGREEMENT,
        },
      }
    })
  }),
  'attention.mine': (app) => {
    const open = unlocked(app)
    mustBeRevealed(open)
    const { member } = open.session
    return mineOf(open, openedRound(open).raters, member)
  },
  'attention.seen': (app) => {
    const open = unlocked(app)
    mustBeRevealed(open)
    const { member } = open.session
    const seen = seenBy(open)
    if (seen.includes(member) || !openedRound(open).raters.includes(member)) return {}
    writeDocument(app, open, 'feedbackSeen', [...seen, member])
    writeLog(app, open, { actor: member, kind: 'feedback', ref: null, body: { member } })
    app.changed()
    return {}
  },
  'attention.remark': (app, { point, text, share }) => {
    const open = unlocked(app)
    mustBeRevealed(open)
    const { member } = open.session
    if (!openedRound(open).raters.includes(member)) throw new ZegelError('E_NOT_SCORER')
    const { remarks } = feedbackOf(open)
    const { [point]: _, ...others } = remarks
    const clean = text.trim()
    writeDocument(app, open, 'feedback', { remarks: clean === '' ? others : { ...others, [point]: clean } })
    const shared = remarksOf(open)
    const rest = shared.filter((one) => one.point !== point || one.member !== member)
    const isShared = share && clean !== ''
    if (isShared || rest.length !== shared.length) {
      const at = app.clock()
      writeDocument(app, open, 'remarks', isShared ? [...rest, { point, member, text: clean, at }] : rest)
      writeLog(app, open, { actor: member, kind: 'remark', ref: null, body: { point, shared: isShared } })
    }
    app.changed()
    return {}
  },
  'attention.explain': (app, { point, code, text }) => {
    const open = unlocked(app)
    mustBeRevealed(open)
    const { member } = open.session
    const at = app.clock()
    writeDocument(app, open, 'explained', [
      ...explainedOf(open),
      { point, code, text: text.trim(), by: member, at },
    ])
    writeLog(app, open, { actor: member, kind: 'explain', ref: null, body: { point, code } })
    app.changed()
    return {}
  },
} satisfies Partial<Handlers>
