import type { Input } from '../../contract.ts'
import { ZegelError } from '../../domain/error.ts'
import { type ExceptionKind, exceptionKinds, majorityOf } from '../../domain/exceptions.ts'
import { reached } from '../../domain/phases.ts'
import { mayBeginAgain, mayEnd } from '../../sealing/accept/exception.ts'
import { SealingError } from '../../sealing/errors.ts'
import type { Message } from '../../sealing/message.ts'
import { type Exception, fitsWho, mayReplaceKeeper } from '../../sealing/rules/exception.ts'
import { judgesOf } from '../../sealing/rules/majority.ts'
import type { ProcedureState, RoundState } from '../../sealing/state.ts'
import { type App, type Open, unlocked } from '../app.ts'
import { currentCommittee, readDocument, writeDocument } from '../documents.ts'
import { enrolments } from '../exchange/enrolled.ts'
import { homeOf } from '../exchange/places.ts'
import { addProposal } from '../exchange/proposals.ts'
import { settle } from '../exchange/settle.ts'
import { factsOf, recordFact } from '../facts.ts'
import { type Handlers, job } from '../handler.ts'
import { decidedException, isBetweenRounds, listedRound, officeHandover } from '../office.ts'
import { phaseNow, protocolState, roundState } from '../progressOf.ts'
import { keepRoster } from '../rosters/keep.ts'
import { nextRoster, rekeyed } from '../rosters/next.ts'
import { writeCommittee } from '../writeCommittee.ts'
import { deputyOf } from './deputy.ts'
import { keeperToEnrol, officeOf } from './office.ts'

const frozenRound = (open: Open): RoundState => {
  const round = roundState(open)
  if (!round) throw new ZegelError('E_PHASE')
  return round
}

const isPossible = (state: ProcedureState, round: RoundState, kind: ExceptionKind) => {
  try {
    if (kind === 'abort' || kind === 'void') mayEnd(state, round, kind)
    else mayBeginAgain(state, round, kind)
    return kind !== 'keeper' || round.roster.payload.mode === 'twokey'
  } catch (error) {
    if (error instanceof SealingError) return false
    throw error
  }
}

/**
 * What would be refused once everybody has signed is refused before anybody does.
 * @throws E_PHASE, E_INPUT about somebody whom the kind cannot be about, E_NO_MAJORITY
 */
const mustHold = (open: Open, input: Input<'exception.propose'>): RoundState => {
  const round = frozenRound(open)
  if (!isPossible(protocolState(open), round, input.kind)) throw new ZegelError('E_PHASE')
  const { keeper, deputies } = round.roster.payload
  // Another key of who holds the second key, or may open, is another second key: that is signed as such.
  const isSecond = [keeper, ...deputies].includes(input.who)
  if (!fitsWho(round.roster, input) || (input.kind === 'key' && isSecond)) throw new ZegelError('E_INPUT')
  const of = judgesOf(round.roster, [input.who]).length
  if (input.kind === 'keeper' && !mayReplaceKeeper(round.roster, input))
    throw new ZegelError('E_NO_MAJORITY', { least: majorityOf(of), of })
  return round
}

/**
 * On the secretary's laptop: people of the list who enrolled anew for the office that they have in it, so that it names a key which they
 * do not use any more, and whom no decided exception gives the new one.
 */
const enrolledAnew = (open: Open, { roster }: RoundState, decided: Exception | null): string[] => {
  if (homeOf(open) !== null) return []
  const last = enrolments(open)
  const { enrols } = protocolState(open)
  const covered = decided ? rekeyed(decided, roster) : []
  return roster.payload.people
    .filter(({ id, enrol }) => {
      const now = last.get(id)
      const listed = enrols.find((one) => one.id === enrol)
      return now !== undefined && now.id !== enrol && now.payload.role === listed?.payload.role
    })
    .map(({ id }) => id)
    .filter((id) => !covered.includes(id))
}

const told = ({ id, payload }: Message<'exception/v1'>) => ({
  id,
  kind: payload.kind,
  who: payload.who,
  reason: payload.reason.code,
  at: payload.at,
  deciders: [...payload.deciders],
})

export const exceptionHandlers = {
  'exception.get': (app) => {
    const open = unlocked(app)
    const round = listedRound(open)
    if (!round) throw new ZegelError('E_PHASE')
    const state = protocolState(open)
    const between = isBetweenRounds(open)
    const { keeper, deputies } = round.roster.payload
    const decided = between ? null : decidedException(state, round)
    return {
      between,
      round: round.round,
      generation: round.roster.payload.gen,
      kinds: exceptionKinds.map((kind) => ({ kind, possible: !between && isPossible(state, round, kind) })),
      deciders: round.roster.payload.people.map(({ id }) => id),
      decided: decided && { ...told(decided), office: officeHandover(state, round) !== null },
      done: round.exceptions.filter(({ id }) => id !== decided?.id).map(told),
      second:
        keeper === null ? null : { keeper, deputies: [...deputies], judges: judgesOf(round.roster, []) },
      anew: between ? [] : enrolledAnew(open, round, decided),
      keeperToEnrol: between ? null : keeperToEnrol(open, round),
      office: officeOf(open, round),
      deputy: between ? null : deputyOf(open, round),
    }
  },
  'exception.propose': job(
    'exception.propose',
    { intent: true },
    async (app, input, { own, transaction }) => {
      const open = unlocked(app)
      const { member, masters } = open.session
      const plan = transaction(() => {
        const round = mustHold(open, input)
        return { roster: round.roster.bytes, ...factsOf(open, member) }
      })
      const made = await own('exception', {
        procedure: open.id,
        app: app.version,
        masters,
        member,
        at: app.clock(),
        exception: input,
        ...plan,
      })
      transaction(() => {
        recordFact(app, open, member, made.factLine)
        addProposal(app, open, made.bytes)
      })
      app.changed()
      return { id: made.id }
    },
  ),
  'member.add': (app, { member }) => {
    const open = unlocked(app)
    const committee = currentCommittee(open)
    if (reached(phaseNow(open), 'closed')) throw new ZegelError('E_FROZEN')
    if (committee.members.some(({ id }) => id === member.id)) throw new ZegelError('E_INPUT')
    // Nobody scores or holds an office by being added: that is for the next list, which others sign for.
    const added = { ...member, scorer: false, chair: false, coordinator: false, keeper: false, deputy: false }
    writeCommittee(app, open, { ...committee, members: [...committee.members, added] })
    open.store.documents.settle('committee')
    app.changed()
    return {}
  },
  'roster.next': job(
    'roster.next',
    { backup: 'freeze', intent: true },
    async (app, choices, { own, work, transaction }) => {
      const open = unlocked(app)
      const { committee, ...plan } = transaction(() => nextRoster(app, open, choices))
      const made = await own('roster', {
        procedure: open.id,
        app: app.version,
        masters: open.session.masters,
        ...plan,
      })
      transaction(() => {
        const now = nextRoster(app, open, choices)
        if (now.roster.logHead !== plan.roster.logHead) throw new ZegelError('E_CHANGED_MEANWHILE')
        const round = frozenRound(open)
        const exception = decidedException(protocolState(open), round)
        if (exception?.payload.kind === 'withdraw') withdraw(app, open, exception.payload.who)
        keepRoster(app, open, made, committee)
      })
      await settle(app, { work, transaction })
      app.changed()
      return { code: made.code }
    },
  ),
} satisfies Partial<Handlers>

/** The candidate stays known, marked: nobody interviews or scores who withdrew. */
const withdraw = (app: App, open: Open, cid: string | null): void => {
  const candidates = readDocument(open, 'candidates') ?? []
  writeDocument(
    app,
    open,
    'candidates',
    candidates.map((one) => (one.cid === cid ? { ...one, withdrawn: true } : one)),
  )
}
