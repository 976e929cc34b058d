import { currentStep, reached, type Step, stepState, steps } from '../../domain/phases.ts'
import { complete } from '../../domain/scorecard.ts'
import { mustBeHeard, recusedBy } from '../../sealing/rules/people.ts'
import { confirmedBy, sealedMembers } from '../../sealing/state.ts'
import { type App, type Open, type Session, unlocked } from '../app.ts'
import { confirmedNow, ownOf } from '../atScoring.ts'
import { decisionNow } from '../decisions.ts'
import { currentCandidates, currentCommittee, currentDesign, readDocument } from '../documents.ts'
import { getDraft } from '../drafts.ts'
import { afterDecision } from '../exchange/afterDecision.ts'
import { enrolledMembers } from '../exchange/enrolled.ts'
import type { Handlers } from '../handler.ts'
import { lostRounds } from '../lostRounds.ts'
import { mayStop, phaseNow, roundNow, roundState, sealedCount, timesIn } from '../progressOf.ts'
import { isIn, plannedRound, roundDesign } from '../roundOf.ts'
import { scheduleOf } from '../schedule.ts'
import { readyOf, turnOf } from '../turn.ts'

type Facts = Record<string, number | string>

/** When something of the present round came last. */
const messageTime = (open: Open, type: string): string | null =>
  timesIn(open, type, roundNow(open)).at(-1) ?? null

/** How many of the own cards are complete; nothing about anybody else's. */
const ownCards = (app: App, open: Open & { session: Session }): Facts => {
  const round = roundState(open)
  const { recused } = ownOf(open)
  if (!round?.roster.payload.people.some((p) => p.id === open.session.member && p.scorer))
    return { cards: 0, complete: 0 }
  const cids = round.roster.payload.candidates
    .map((c) => c.cid)
    .filter((cid) => !recused.includes(cid) && !recusedBy(round.roster, open.session.member).includes(cid))
  if (sealedMembers(round).includes(open.session.member)) return { cards: cids.length, complete: cids.length }
  if (!confirmedNow(open, round)) return { cards: cids.length, complete: 0 }
  const { criteria } = roundDesign(open)
  return { cards: cids.length, complete: cids.filter((cid) => complete(getDraft(app, cid), criteria)).length }
}

/** Numbers for the sentence of each step on the overview. */
const factsOf = (app: App, open: Open & { session: Session }): Record<Step, Facts> => {
  const design = currentDesign(open)
  const { letters, last } = plannedRound(open)
  const committee = currentCommittee(open)
  const round = roundState(open)
  const codes = readDocument(open, 'codes') ?? {}
  const takesPart = isIn(open)
  const candidates = currentCandidates(open).filter((c) => !c.withdrawn && takesPart(c.cid)).length
  const slots = scheduleOf(open, design.interviewMinutes).slots
  const { sealed, scorers } = sealedCount(round)
  const must = round ? mustBeHeard(round.roster) : []
  const lines = reached(phaseNow(open), 'decided') ? (decisionNow(open)?.lines ?? []) : []
  const came = afterDecision(open, roundNow(open))
  const outcome = (which: string) => lines.filter((line) => line.outcome === which).length
  return {
    design: {
      criteria: design.criteria.length,
      questions: design.criteria.reduce((sum, c) => sum + c.questions.length, 0),
      departures: design.departures.length,
    },
    committee: {
      members: committee.members.length,
      groups: new Set(committee.members.map((m) => m.group)).size,
      departures: committee.departures.length,
    },
    publication: { code: open.store.designs.all().at(-1)?.code ?? '' },
    candidates: {
      candidates,
      planned: slots.filter((slot) => slot.at !== null).length,
      day: letters ? '' : (design.dates.interviews ?? ''),
    },
    freeze: {
      enrolled: enrolledMembers(open).length,
      members: committee.members.length,
      confirmed: round ? must.filter((id) => confirmedBy(round, id)).length : 0,
      toConfirm: must.length,
      code: round ? (codes[round.roster.id] ?? '') : '',
    },
    interviews: { scorers, letters: letters ? 1 : 0, ...ownCards(app, open) },
    sealing: { sealed, scorers },
    opening: {
      mode: committee.mode,
      closed: round?.close ? 1 : 0,
      released: committee.mode === 'strict' ? Object.keys(round?.releases ?? {}).length : round?.open ? 1 : 0,
      scorers,
    },
    deliberation: { candidates },
    decision: {
      after: came.changed.length + came.late.length,
      goOn: last ? 0 : 1,
      places: roundDesign(open).places,
      offered: outcome('place'),
      reserve: outcome('reserve'),
      invited: outcome('invited'),
      rejected: outcome('rejected'),
    },
    closing: { weeks: design.retentionWeeks, retainUntil: open.store.procedure().retainUntil ?? '' },
    lessons: {
      lessons: readDocument(open, 'lessons')?.length ?? 0,
      adopted: readDocument(open, 'adopted')?.length ?? 0,
    },
  }
}

/** When a step was done, or the day it is planned for. Before the opening no time of a seal is told. */
const timesOf = (open: Open): Record<Step, string | null> => {
  const { dates } = currentDesign(open)
  const { letters, last } = plannedRound(open)
  const held = letters ? dates.letterOutcome : dates.interviews
  const published = open.store.designs.all()[0]?.at ?? null
  const frozen = messageTime(open, 'roster/v1')
  const revealed = messageTime(open, 'archive/v1')
  return {
    design: published,
    committee: frozen,
    publication: published ?? dates.publishedFrom,
    candidates: frozen ?? (roundNow(open) === 1 ? dates.applyUntil : null),
    freeze: frozen,
    interviews: held,
    sealing: messageTime(open, 'close/v1') ?? held,
    opening: revealed ?? held,
    deliberation: revealed ?? held,
    decision: messageTime(open, 'decision/v1') ?? (last ? dates.decision : dates.letterOutcome),
    closing: open.store.procedure().endedAt,
    lessons: null,
  }
}

const whoDoes = (open: Open, step: Step): string[] => {
  const { members } = currentCommittee(open)
  const pick = (of: (m: (typeof members)[number]) => boolean) => members.filter(of).map((m) => m.id)
  switch (step) {
    case 'interviews':
    case 'sealing':
      return pick((m) => m.scorer)
    case 'deliberation':
    case 'lessons':
      return pick(() => true)
    case 'opening':
      return pick((m) => m.coordinator || m.keeper || m.deputy)
    case 'decision':
      return pick((m) => m.coordinator || m.chair)
    default:
      return pick((m) => m.coordinator)
  }
}

export const overviewHandlers = {
  'procedure.overview': (app) => {
    const open = unlocked(app)
    const { places, institution, region, dates } = currentDesign(open)
    const phase = phaseNow(open)
    const facts = factsOf(app, open)
    const times = timesOf(open)
    return {
      places,
      institution,
      region,
      start: dates.start,
      current: currentStep(phase, readyOf(app, open)),
      steps: steps.map(([step]) => ({
        step,
        state: stepState(step, phase),
        at: times[step],
        facts: facts[step],
        who: whoDoes(open, step),
      })),
      turn: turnOf(app, open),
      lost: lostRounds(open),
      mayStop: mayStop(open),
      unfinished: open.store.intents.all().map(({ id, channel, at }) => ({ id, channel, at })),
    }
  },
  'intent.dismiss': (app, { id }) => {
    unlocked(app).store.intents.delete(id)
    return {}
  },
} satisfies Partial<Handlers>
