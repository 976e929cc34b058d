import type { MemberStep } from '../../domain/exchange.ts'
import { reached } from '../../domain/phases.ts'
import { complete } from '../../domain/scorecard.ts'
import { briefingOf } from '../../sealing/accept/briefing.ts'
import { notFinalised } from '../../sealing/accept/finalise.ts'
import { mustBeHeard, recusedBy } from '../../sealing/rules/people.ts'
import { confirmedBy, type RoundState, sealOf } from '../../sealing/state.ts'
import type { App, Open } from '../app.ts'
import { ownOf } from '../atScoring.ts'
import { secondKeyOf } from '../deputies.ts'
import { readDocument } from '../documents.ts'
import { getDraft } from '../drafts.ts'
import { secretaryNow } from '../office.ts'
import { lostBefore, phaseNow, protocolState, roundState } from '../progressOf.ts'
import { plannedRound, roundDesign } from '../roundOf.ts'
import { goneFrom } from './gone.ts'
import { homeOf } from './places.ts'
import { giveOrWait, type Missing, type Next, unanswered, waitsForSignature } from './standing.ts'
import { isUnpacked } from './unpacked.ts'

/** Is this member the keeper or a deputy? An invitation does not say which of the two, and whether a deputy ever answers shows later. */
const keepsNow = (open: Open, home: string, round: RoundState | null, role: string): boolean => {
  if (!round) return role === 'keeper'
  const key = secondKeyOf(open, round)
  return key !== null && [key.keeper, ...key.deputies].includes(home)
}

/** The steps of whoever sits at this laptop: a scorer's, the keeper's or a deputy's, or of who only reads along. */
const stepsOf = (open: Open, home: string, role: string, round: RoundState | null): MemberStep[] => {
  const person = round?.roster.payload.people.find(({ id }) => id === home)
  const scores = round ? person?.scorer === true : role === 'member'
  const keeps = keepsNow(open, home, round, role)
  const confirms = round ? mustBeHeard(round.roster).includes(home) : scores || keeps
  const strict = round ? round.roster.payload.mode === 'strict' : false
  return [
    'invitation',
    'enrol',
    ...(confirms ? (['code'] as const) : []),
    ...(scores ? (['score', 'submit', 'receipt'] as const) : []),
    ...(scores && strict ? (['release'] as const) : []),
    ...(keeps ? (['answer'] as const) : []),
    'archive',
    'decision',
    'end',
  ]
}

/** Are all own cards ready to be sealed? */
const cardsReady = (app: App, open: Open, home: string, round: RoundState): boolean => {
  const { ties, recused } = ownOf(open)
  const { letters } = plannedRound(open)
  const { criteria } = roundDesign(open)
  const others = recusedBy(round.roster, home)
  return round.roster.payload.candidates.every(
    ({ cid }) =>
      others.includes(cid) ||
      ((letters || ties[cid] !== undefined) &&
        (recused.includes(cid) || complete(getDraft(app, cid), criteria))),
  )
}

/** The list that counts, once this laptop has what it says and what goes with it; null before. */
const briefed = (open: Open): RoundState | null => {
  const round = roundState(open)
  const briefing = round && briefingOf(protocolState(open), round.roster.id)
  return briefing && isUnpacked(open, briefing.id) ? round : null
}

const onList = ({ roster }: RoundState, member: string): boolean =>
  roster.payload.people.some(({ id }) => id === member)

const isDone = (app: App, open: Open, home: string, step: MemberStep): boolean => {
  const round = roundState(open)
  const seal = round && sealOf(round, home)
  switch (step) {
    case 'invitation':
      return true
    case 'enrol':
      return briefed(open) !== null
    case 'code':
      return round !== null && confirmedBy(round, home)
    case 'score':
      return (
        round !== null && (seal !== null || (confirmedBy(round, home) && cardsReady(app, open, home, round)))
      )
    case 'submit':
      return seal !== null
    case 'receipt':
      return protocolState(open).receipts.some(({ payload }) => payload.ref === seal?.id)
    case 'release':
      return round?.releases[home] !== undefined
    case 'answer':
      return round !== null && round.open !== null
    case 'archive':
      return round?.archive != null && isUnpacked(open, round.archive.id)
    case 'decision':
      return reached(phaseNow(open), 'decided')
    case 'end':
      return (
        phaseNow(open) === 'ended' &&
        round !== null &&
        (!onList(round, home) || !notFinalised(round).includes(home))
      )
  }
}

/** The path of whoever sits at this own laptop, and where on it one is. Empty on the secretary's. */
export const pathOf = (app: App, open: Open): { step: MemberStep; state: 'done' | 'now' | 'later' }[] => {
  const home = homeOf(open)
  // Nothing leads on from a procedure that has stopped, nor for who is not in the list any more.
  if (home === null || phaseNow(open) === 'stopped' || goneFrom(open, home)) return []
  const role = protocolState(open).invites.at(-1)?.payload.role ?? 'member'
  const steps = stepsOf(open, home, role, roundState(open))
  // What led to the opening is over once that is there, whoever did it.
  const opened = isDone(app, open, home, 'archive') ? steps.indexOf('archive') : -1
  const done = steps.map((step, i) => i <= opened || isDone(app, open, home, step))
  const now = done.indexOf(false)
  return steps.map((step, i) => ({
    step,
    state: done[i] ? ('done' as const) : i === now ? ('now' as const) : ('later' as const),
  }))
}

/** What an own laptop waits for: always from the secretary. */
export const missingAtHome = (app: App, open: Open): Missing[] => {
  const secretary = secretaryNow(open)
  const round = roundState(open)
  const now = pathOf(app, open).find(({ state }) => state === 'now')?.step
  // A deputy whom nobody asks gets no close, and goes on with the archive.
  const key = round && secondKeyOf(open, round)
  const answers = [key?.keeper, ...(key?.instead ?? [])].includes(homeOf(open) ?? undefined)
  const kind =
    now === 'enrol'
      ? round
        ? 'briefing'
        : 'roster'
      : now === 'receipt'
        ? 'receipt'
        : (now === 'release' || (now === 'answer' && answers)) && !round?.close
          ? 'close'
          : (now === 'archive' || (now === 'answer' && !answers)) && !round?.archive
            ? 'archive'
            : null
  return kind && secretary ? [{ kind, from: secretary }] : []
}

/** Did this member seal under an earlier list, also of a round that is held again, and can seal the same again with one click? */
const canReseal = (open: Open, { round, roster }: RoundState): boolean =>
  [...(roster.payload.gen > 1 ? [round] : []), ...lostBefore(open, round)].some(
    (one) => readDocument(open, 'retained', one) !== null,
  )

/** What whoever sits at an own laptop does next. */
export const nextAtHome = (app: App, open: Open, home: string): Next | null => {
  const mine = (task: Next['task']): Next => ({ task, who: [home] })
  const secretary = secretaryNow(open)
  const wait = giveOrWait(app, open, secretary ? [secretary] : [])
  const round = roundState(open)
  if (waitsForSignature(open, home)) return mine('sign')
  switch (pathOf(app, open).find(({ state }) => state === 'now')?.step) {
    case 'code':
      return mine('confirm')
    case 'score':
      return mine('score')
    case 'submit':
      return mine(round && canReseal(open, round) ? 'reseal' : 'submit')
    case 'release':
      return round?.close ? mine('release') : wait
    case 'answer':
      // Where a deputy may answer, the keeper has nothing more to do.
      return round?.close && unanswered(protocolState(open), round).includes(home) ? mine('answer') : wait
    case 'decision':
    case 'end':
      return giveOrWait(app, open, []) ?? mine('read')
    case undefined:
      return giveOrWait(app, open, []) ?? (pathOf(app, open).length === 0 ? null : mine('read'))
    default:
      return wait
  }
}
