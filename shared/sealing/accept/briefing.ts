import { must } from '../errors.ts'
import { checkSigners, type Message, readSingle } from '../message.ts'
import { hasEnded } from '../phases.ts'
import { checkEnrolment } from '../rules/enrolment.ts'
import { officeUnder } from '../rules/handover.ts'
import { type Roster, signKeys } from '../rules/people.ts'
import type { ProcedureState } from '../state.ts'
import { rosterIn } from './update.ts'

type Briefing = Message<'briefing/v1'>

/** Is it told by whoever follows the coordinator of its list, and not by that coordinator? */
export const isByFollower = ({ payload }: Briefing): boolean => payload.att['enrol'] !== undefined

/**
 * Who follows, out of the enrolment that the handover names and that comes along, because nobody else was ever given it.
 * Throws SealingError E_STATE while the round runs, E_SIGNERS for anybody to whom the office did not go, E_ATT, E_VERSION, E_SIG.
 */
const followerIn = (state: ProcedureState, roster: Roster, briefing: Briefing): Message<'enrol/v1'> => {
  const enrol = readSingle('enrol/v1', briefing.att['enrol'])
  const office = officeUnder(state.handovers, roster.id)
  const { member, procedure, role } = enrol.payload
  must(
    office?.payload.key?.enrol === enrol.id &&
      office.payload.to === member &&
      procedure === state.procedure &&
      role === 'coordinator',
    'E_SIGNERS',
    'the office was not handed to whoever tells this',
  )
  checkEnrolment(enrol)
  return enrol
}

/**
 * What the coordinator tells everybody about a roster; between two rounds also who has the office since, under a handover that is known
 * here. Of several the one with the highest number counts, of who follows before others.
 */
export const acceptBriefing = (state: ProcedureState, briefing: Briefing): ProcedureState => {
  const { roster, round } = rosterIn(state, briefing.payload.roster)
  must(briefing.payload.round === round.round, 'E_ROUND', 'the briefing is of another round than its list')
  const briefings = [...state.briefings, briefing]
  if (!isByFollower(briefing)) {
    checkSigners(briefing, signKeys(roster, [roster.payload.coordinator]))
    return { ...state, briefings }
  }
  must(hasEnded(round.phase), 'E_STATE', 'the office goes to nobody else before the end of the round')
  const enrol = followerIn(state, roster, briefing)
  checkSigners(briefing, { [enrol.payload.member]: enrol.payload.sign })
  const enrols = state.enrols.some(({ id }) => id === enrol.id) ? state.enrols : [...state.enrols, enrol]
  return { ...state, briefings, enrols }
}

const isLater = (one: Briefing, last: Briefing): boolean =>
  isByFollower(one) === isByFollower(last) ? one.payload.seq >= last.payload.seq : isByFollower(one)

/** The briefing that counts for a roster, or null before any. */
export const briefingOf = (state: ProcedureState, roster: string): Briefing | null =>
  state.briefings
    .filter(({ payload }) => payload.roster === roster)
    .reduce<Briefing | null>((last, one) => (last === null || isLater(one, last) ? one : last), null)
