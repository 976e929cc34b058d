import { ZegelError } from '../../domain/error.ts'
import { isOver } from '../../domain/phases.ts'
import { mayBeginAgain } from '../../sealing/accept/exception.ts'
import { SealingError } from '../../sealing/errors.ts'
import { deriveKeys } from '../../sealing/keys.ts'
import { makeEnrol } from '../../sealing/make/enrolment.ts'
import { isMajority, judgesOf } from '../../sealing/rules/majority.ts'
import { keepersOf } from '../../sealing/rules/people.ts'
import type { ProcedureState, RoundState } from '../../sealing/state.ts'
import { type Open, unlocked } from '../app.ts'
import { enrolments } from '../exchange/enrolled.ts'
import { homeOf } from '../exchange/places.ts'
import { addProposal } from '../exchange/proposals.ts'
import { settle } from '../exchange/settle.ts'
import { factsOf, recordFact } from '../facts.ts'
import { type Handlers, job } from '../handler.ts'
import { base, takeMessage } from '../messages.ts'
import { decidedException, isBetweenRounds, listedRound, officeHandover } from '../office.ts'
import { phaseNow, protocolState, roundState } from '../progressOf.ts'

/** Under which exception the office can go to somebody now: once a key is out only because the opening failed. Null when not. */
const kindNow = (state: ProcedureState, round: RoundState): 'key' | 'opening-mislukt' | null => {
  for (const kind of ['key', 'opening-mislukt'] as const)
    try {
      mayBeginAgain(state, round, kind)
      return kind
    } catch (error) {
      if (!(error instanceof SealingError)) throw error
    }
  return null
}

/** Who can take the office: everybody in the list but the secretary and who holds a second key. */
const successors = ({ roster }: RoundState): string[] => {
  const keepers = keepersOf(roster)
  return roster.payload.people
    .map(({ id }) => id)
    .filter((id) => id !== roster.payload.coordinator && !keepers.includes(id))
}

/** Who has enrolled as secretary without being it. */
const offered = (open: Open, round: RoundState): string[] => {
  const known = enrolments(open)
  return successors(round).filter((id) => known.get(id)?.payload.role === 'coordinator')
}

/**
 * The exception that the next list needs besides the handover: a first list of a round rests on none (docs/formats.md, roster), so
 * that between two rounds there is nothing to keep a reason in.
 */
const exceptionNow = (open: Open, round: RoundState): 'key' | 'opening-mislukt' | null =>
  isBetweenRounds(open) ? null : (kindNow(protocolState(open), round) ?? 'key')

/** What a screen needs to hand the office over; null where that cannot be done now. */
export const officeOf = (open: Open, round: RoundState) => {
  const state = protocolState(open)
  const may = isBetweenRounds(open) ? !isOver(phaseNow(open)) : kindNow(state, round) !== null
  if (homeOf(open) !== null || !may || officeHandover(state, round)) return null
  const { coordinator, keeper } = round.roster.payload
  return {
    coordinator,
    keeper,
    judges: judgesOf(round.roster, []),
    successors: successors(round).map((id) => ({
      id,
      offered: offered(open, round).includes(id),
      here: open.identities.read(id) !== null,
    })),
  }
}

/** @throws E_PHASE, E_INPUT when somebody cannot take the office now */
const mustSucceed = (open: Open, member: string): RoundState => {
  const round = listedRound(open)
  if (!round || !officeOf(open, round)) throw new ZegelError('E_PHASE')
  if (!successors(round).includes(member)) throw new ZegelError('E_INPUT')
  return round
}

/** Who holds the second key from the next list on, and has not enrolled for that yet; null when nobody is waited for. */
export const keeperToEnrol = (open: Open, round: RoundState) => {
  const decided = decidedException(protocolState(open), round)
  const who = decided?.payload.kind === 'keeper' ? decided.payload.who : null
  if (who === null || homeOf(open) !== null || enrolments(open).get(who)?.payload.role === 'keeper')
    return null
  return { id: who, here: open.identities.read(who) !== null }
}

/** @throws E_PHASE when nobody has decided that this member holds the second key */
const mustKeep = (open: Open, member: string): void => {
  const round = roundState(open)
  if (!round || keeperToEnrol(open, round)?.id !== member) throw new ZegelError('E_PHASE')
}

export const officeHandlers = {
  'office.offer': job(
    'office.offer',
    { intent: true },
    async (app, { member, office, passphrase }, { own, transaction }) => {
      const open = unlocked(app)
      const mayOffer = () => (office === 'keeper' ? mustKeep(open, member) : mustSucceed(open, member))
      const file = transaction(() => {
        mayOffer()
        const found = open.identities.read(member)
        if (office === 'keeper' && !found) throw new ZegelError('E_NO_IDENTITY')
        return found
      })
      const who = { procedure: open.id, app: app.version, member, role: office, passphrase }
      const person = file
        ? null
        : await own('newPerson', {
            ...who,
            workFactor: app.workFactor,
            procedureKey: open.session.procedureKey,
          })
      const masters =
        person?.masters ?? (await own('openIdentity', { ...who, file: file ?? new Uint8Array() }))
      const keys = deriveKeys(masters, open.id)
      transaction(() => {
        mayOffer()
        const enrol = makeEnrol(base(app, open), { member, role: office }, keys)
        takeMessage(app, open, enrol, member)
        if (!person) return
        open.store.wraps.put(member, person.wrap)
        open.identities.write(member, person.file)
      })
      app.changed()
      return {}
    },
  ),
  'office.propose': job(
    'office.propose',
    { intent: true },
    async (app, input, { own, work, transaction }) => {
      const open = unlocked(app)
      const { member, masters } = open.session
      const plan = transaction(() => {
        const round = mustSucceed(open, input.to)
        const enrol = enrolments(open).get(input.to)
        if (enrol?.payload.role !== 'coordinator') throw new ZegelError('E_NOT_ENROLLED', { missing: 1 })
        const { coordinator, keeper } = round.roster.payload
        // The secretary hands it over alone; whoever does it instead is a majority, with the second key holder.
        const judges = judgesOf(round.roster, [input.to])
        const chosen = judges.filter((id) => input.signers.includes(id))
        const signers = member === coordinator ? [member] : [...chosen, ...(keeper === null ? [] : [keeper])]
        const exception = exceptionNow(open, round)
        // Without an exception, which a second person signs, the secretary's own signature is enough.
        const enough =
          member === coordinator ? input.signers.length > 0 || !exception : isMajority(judges, chosen)
        if (!enough || !(signers.includes(member) || member === coordinator)) throw new ZegelError('E_INPUT')
        return {
          roster: round.roster.bytes,
          enrol: enrol.bytes,
          from: coordinator,
          signers,
          exception,
          deciders: [...new Set([member, ...input.signers, ...signers])],
          ...factsOf(open, member),
        }
      })
      const { to, reason, text } = input
      const made = await own('office', {
        procedure: open.id,
        app: app.version,
        masters,
        member,
        at: app.clock(),
        ...{ to, reason, text },
        ...plan,
      })
      transaction(() => {
        recordFact(app, open, member, made.factLine)
        if (made.exception) addProposal(app, open, made.exception)
        addProposal(app, open, made.handover)
      })
      await settle(app, { work, transaction })
      app.changed()
      return { id: made.id }
    },
  ),
} satisfies Partial<Handlers>
