import { sameList } from '../bytes.ts'
import { must } from '../errors.ts'
import { checkSigners, type Message } from '../message.ts'
import { hasEnded } from '../phases.ts'
import { checkConfirm } from '../rules/confirmed.ts'
import { checkEnrolment } from '../rules/enrolment.ts'
import { officeUnder } from '../rules/handover.ts'
import type { Roster } from '../rules/people.ts'
import { checkRoster } from '../rules/roster.ts'
import { coordinatorsOf, newRound, type ProcedureState, type RoundState, successorOf } from '../state.ts'
import { mayBeginAgain, withEndings, withExceptions } from './exception.ts'
import { afterEvent, currentRoster } from './update.ts'

/** The first invitation tells who the coordinator is; a later one is by that person, or by who has the office since. */
export const acceptInvite = (state: ProcedureState, invite: Message<'invite/v1'>): ProcedureState => {
  const { coordinator } = invite.payload
  const known = [coordinatorsOf(state).at(-1), successorOf(state)].flatMap((one) => one ?? [])
  must(
    known.length === 0 || known.some(({ id, sign }) => id === coordinator.id && sign === coordinator.sign),
    'E_ROSTER',
    'an invitation by another coordinator',
  )
  checkSigners(invite, { [coordinator.id]: coordinator.sign })
  return { ...state, coordinator: state.coordinator ?? coordinator, invites: [...state.invites, invite] }
}

export const acceptEnrol = (state: ProcedureState, enrol: Message<'enrol/v1'>): ProcedureState => {
  checkEnrolment(enrol)
  // It may have come before, beside a roster.
  if (state.enrols.some((one) => one.id === enrol.id)) return state
  return { ...state, enrols: [...state.enrols, enrol] }
}

/** A new generation takes over what was confirmed and sealed before as history only: everybody does both again. */
const nextGeneration = (state: ProcedureState, before: RoundState, roster: Roster): RoundState => {
  const exception = before.exceptions.find((one) => one.id === roster.payload.exception)
  must(exception !== undefined, 'E_ROSTER', 'a new generation without its exception')
  mayBeginAgain(state, before, exception.payload.kind)
  const { close, open, releases } = before
  return {
    ...before,
    phase: 'frozen',
    rosters: [...before.rosters, roster],
    roster,
    seals: {},
    replaced: [...before.replaced, ...Object.values(before.seals).flat()],
    attempts: close
      ? [...before.attempts, { roster: before.roster, close, open, releases }]
      : before.attempts,
    close: null,
    open: null,
    releases: {},
  }
}

/**
 * A round that was followed here must have come to its end before the next one begins (sealing rule 5). Rounds that this laptop
 * never followed come only as history, beside the roster that follows them.
 */
const mustHaveEnded = (followed: ProcedureState, now: ProcedureState, roster: Roster): void => {
  const { round } = roster.payload
  const last = now.rounds[round - 1]
  if (followed.rounds[round] !== undefined || followed.rounds[round - 1] === undefined) return
  must(last !== undefined && hasEnded(last.phase), 'E_STATE', `round ${round - 1} has not ended`)
}

/**
 * Whoever signed alone that the office goes to somebody begins no round any more, also where a list does not tell of that. What others signed
 * the coordinator may not know of yet. Throws SealingError E_ROSTER.
 */
const mustRestOnOffice = ({ handovers, rosters }: ProcedureState, roster: Roster): void => {
  const { gen, handover } = roster.payload
  const before = rosters.at(-1)
  const office = gen === 1 && before ? officeUnder(handovers, before.id) : null
  if (office === null) return
  const { from, signers } = office.payload
  const given = sameList(signers, [from])
  must(!given || handover === office.id, 'E_ROSTER', 'by who gave the office away before this round')
}

const withRoster = (
  state: ProcedureState,
  roster: Roster,
  exceptions: readonly Message<'exception/v1'>[],
): ProcedureState => {
  const { round } = roster.payload
  const known = state.rounds[round]
  const own = exceptions.filter((one) => one.payload.round === round)
  const added = own.filter((one) => !known?.exceptions.some(({ id }) => id === one.id))
  const before = known && { ...known, exceptions: withExceptions(known, added) }
  const changed = before === undefined ? newRound(roster) : nextGeneration(state, before, roster)
  return {
    ...state,
    rosters: [...state.rosters, roster],
    rounds: { ...state.rounds, [round]: changed },
    known: new Set([...state.known, roster.id]),
  }
}

/**
 * A roster is accepted on top of the rosters known here, with everything attached to it; the ones in between that this
 * laptop missed come from the attachment. A roster that does not contain what is known here is another line of history.
 */
export const acceptRoster = (state: ProcedureState, roster: Roster): ProcedureState => {
  const invited = state.coordinator
  must(invited !== null, 'E_ROSTER', 'there was no invitation')
  const parts = checkRoster(roster)
  // Who is invited after the office changed hands knows only who has it since: signed by that one, the lists before come along.
  const isInviter = ({ payload }: Roster): boolean =>
    payload.coordinator === invited.id &&
    payload.people.some(({ id, sign }) => id === invited.id && sign === invited.sign)
  must([...parts.earlier, roster].some(isInviter), 'E_ROSTER', 'by another coordinator than invited')
  const known = state.rosters.map((one) => one.id)
  must(
    known.every((id, i) => parts.earlier[i]?.id === id),
    'E_ROSTER',
    'does not follow the list of people known here',
  )
  const ids = new Set(state.enrols.map((enrol) => enrol.id))
  const enrols = [...state.enrols, ...parts.enrols.filter((enrol) => !ids.has(enrol.id))]
  const signed = new Set(state.handovers.map((handover) => handover.id))
  const handovers = [...state.handovers, ...parts.handovers.filter(({ id }) => !signed.has(id))]
  const missed = parts.earlier.slice(known.length)
  const begun = {
    ...state,
    enrols,
    handovers,
    known: new Set([...state.known, ...handovers.map(({ id }) => id)]),
  }
  return [...missed, roster].reduce<ProcedureState>((so, one) => {
    const ended = withEndings(so, parts.exceptions, one.payload.round)
    mustHaveEnded(state, ended, one)
    mustRestOnOffice(ended, one)
    return withRoster(ended, one, parts.exceptions)
  }, begun)
}

export const acceptConfirm = (state: ProcedureState, confirm: Message<'confirm/v1'>): ProcedureState => {
  const { roster, round } = currentRoster(state, confirm.payload.roster)
  checkConfirm(roster, confirm)
  return afterEvent(state, { ...round, confirms: [...round.confirms, confirm] }, 'confirm')
}
