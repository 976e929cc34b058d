import { inOrderOfTalk } from '../../domain/attention.ts'
import { candidateCode } from '../../domain/candidate.ts'
import { ZegelError } from '../../domain/error.ts'
import { letterOf } from '../../domain/letterOf.ts'
import { falseAlarms } from '../../stats/flags/rates.ts'
import { ENOUGH_AGREEMENT } from '../../stats/verdict.ts'
import { type Open, unlocked } from '../app.ts'
import { currentCommittee, currentDesign, readDocument, writeDocument } from '../documents.ts'
import { type Handlers, job } from '../handler.ts'
import { writeLog } from '../log.ts'
import { type Measured, measured } from '../measured.ts'
import { mustBeRevealed, openedPeople, talkOf } from '../openedRound.ts'

const feedbackOf = (open: Open) => readDocument(open, 'feedback') ?? { remarks: {} }
const seenBy = (open: Open) => readDocument(open, 'feedbackSeen') ?? []
const remarksOf = (open: Open) => readDocument(open, 'remarks') ?? []
/** Is there own feedback to read, and was it read? */
const mineOf = (open: Open, raters: readonly string[], member: string) => ({
  scorer: raters.includes(member),
  seen: seenBy(open).includes(member),
})
const explainedOf = (open: Open) => readDocument(open, 'explained') ?? []

/** What stands beside the numbers: who is who, and what was said of it. */
const told = (open: Open, member: string) => {
  const { raters, candidates, design } = openedPeople(open)
  const seen = seenBy(open)
  const { named } = talkOf(open)
  const shared = remarksOf(open)
  const { members } = currentCommittee(open)
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

/** The recorded facts, with codes for ids. */
const factsOf = (open: Open, { first, evidence, words, ties }: Measured['facts']) => ({
  first,
  evidence,
  words: { ...words, found: words.found.map((one) => ({ ...one, code: candidateCode(one.cid) })) },
  ties: {
    outcome: ties.outcome,
    pairs: ties.pairs.map(({ rater, cid }) => ({ rater, code: candidateCode(cid) })),
    departures: currentCommittee(open).departures.length + currentDesign(open).departures.length,
  },
})

/** Ids of all points in the order of the board. */
const orderOf = (open: Open, { tests, facts }: Measured): string[] => {
  const { members } = currentCommittee(open)
  const roles = openedPeople(open).raters.map((id) => members.find((m) => m.id === id)?.role ?? null)
  const points = [
    ...tests.map(({ id, family, outcome, flag }) => ({ id, family, outcome, rater: flag?.rater ?? null })),
    { id: 'f', family: 'F' as const, outcome: facts.first.outcome, rater: null },
    { id: 'g', family: 'G' as const, outcome: facts.evidence.outcome, rater: null },
    { id: 'h', family: 'H' as const, outcome: facts.words.outcome, rater: null },
    { id: 'k', family: 'K' as const, outcome: facts.ties.outcome, rater: null },
  ]
  return inOrderOfTalk(points, ({ rater }) => (rater === null ? null : (roles[rater] ?? null))).map(
    ({ id }) => id,
  )
}

export const attentionHandlers = {
  'attention.get': job(
    'attention.get',
    { intent: false, asks: true },
    async (app, _input, { own, transaction }) => {
      const open = unlocked(app)
      mustBeRevealed(open)
      const found = await measured(open, own)
      return transaction(() => {
        const { raters, candidates } = openedPeople(open)
        const { value, interval, verdict } = found.agreement
        return {
          ...told(open, open.session.member),
          facts: factsOf(open, found.facts),
          crossed: found.cards === raters.length * candidates.length,
          order: orderOf(open, found),
          tests: found.tests.map(({ flag, ...test }) => ({
            ...test,
            flag: flag && {
              kind: flag.kind,
              rater: flag.rater ?? null,
              attribute: flag.attribute ?? null,
              value: flag.value ?? null,
              effect: flag.effect,
              p: flag.p,
              q: flag.q,
            },
          })),
          agreement: {
            value,
            low: interval?.[0] ?? null,
            high: interval?.[1] ?? null,
            verdict: value === null ? ('unknown' as const) : verdict,
            limit: ENOUGH_AGREEMENT,
          },
        }
      })
    },
  ),
  'attention.mine': (app) => {
    const open = unlocked(app)
    mustBeRevealed(open)
    const { member } = open.session
    return mineOf(open, openedPeople(open).raters, member)
  },
  'attention.seen': (app) => {
    const open = unlocked(app)
    mustBeRevealed(open)
    const { member } = open.session
    const seen = seenBy(open)
    if (seen.includes(member) || !openedPeople(open).raters.includes(member)) return {}
    writeDocument(app, open, 'feedbackSeen', [...seen, member])
    writeLog(app, open, { actor: member, kind: 'feedback', ref: null, body: { member } })
    app.changed()
    return {}
  },
  'attention.remark': (app, { point, text, share }) => {
    const open = unlocked(app)
    mustBeRevealed(open)
    const { member } = open.session
    if (!openedPeople(open).raters.includes(member)) throw new ZegelError('E_NOT_SCORER')
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
