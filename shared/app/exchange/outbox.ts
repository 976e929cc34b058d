import type { FileKind } from '../../domain/exchange.ts'
import { isDecidedNow } from '../../sealing/accept/amendment.ts'
import { briefingOf } from '../../sealing/accept/briefing.ts'
import { roundOfArchive } from '../../sealing/accept/decision.ts'
import { purgeAsked, purgeUnanswered } from '../../sealing/accept/purge.ts'
import type { AnyMessage } from '../../sealing/message.ts'
import { isSignedUnderAny } from '../../sealing/rules/amendment.ts'
import { type Handover, isOffice } from '../../sealing/rules/handover.ts'
import { scorersOf } from '../../sealing/rules/people.ts'
import { confirmedBy, type ProcedureState, type RoundState, sealOf } from '../../sealing/state.ts'
import type { Open } from '../app.ts'
import { deputyHandovers } from '../deputies.ts'
import { remainsOf } from '../erasing/remains.ts'
import { secretaryNow } from '../office.ts'
import { protocolState } from '../progressOf.ts'
import { kindOf, whoseIs } from './concerns.ts'
import { enrolledMembers, enrolments, sealingRoles } from './enrolled.ts'
import { fileName } from './fileName.ts'
import { coordinatorOf, everOnOwnLaptops, homeOf, onOwnLaptops, readers } from './places.ts'
import { givenBack, proposalsOf } from './proposals.ts'
import { unsignedOf } from './waiting.ts'

/** A file that this laptop gives. */
export interface OutFile {
  readonly id: string
  readonly name: string
  readonly kind: FileKind
  readonly to: readonly string[]
  /** Who of them has not shown to have it: nothing came from them that rests on it. */
  readonly open: readonly string[]
  readonly bytes: Uint8Array
}

const give = (
  message: AnyMessage,
  to: readonly string[],
  has: (member: string) => boolean = () => false,
): OutFile[] => {
  if (to.length === 0) return []
  const kind = kindOf(message)
  const { id, bytes, payload } = message
  const name = fileName(payload.procedure, kind, whoseIs(message) ?? 'all', id)
  return [{ id, name, kind, to, open: to.filter((member) => !has(member)), bytes }]
}

const always = (): boolean => true

/** The last invitation of each member on an own laptop, in the role that the member has now. */
const invitations = (open: Open, state: ProcedureState, own: readonly string[]): OutFile[] => {
  const roles = sealingRoles(open)
  const enrolled = new Set(enrolledMembers(open))
  return own.flatMap((member) => {
    const last = state.invites.findLast(
      ({ payload }) => payload.member === member && payload.role === roles.get(member),
    )
    return last ? give(last, [member], (one) => enrolled.has(one)) : []
  })
}

/** Who gives a key for the close: the scorers, who release, or keeper and deputies who may answer. */
const answering = (state: ProcedureState, round: RoundState): string[] => {
  const { mode, keeper } = round.roster.payload
  if (mode === 'strict') return scorersOf(round.roster).map(({ id }) => id)
  const instead = deputyHandovers(state, round).map(({ payload }) => payload.to)
  return [...new Set([...(keeper === null ? [] : [keeper]), ...instead])]
}

/** To whom the close goes: to who gives a key for it, and where a deputy is named also to the scorers, who may have to say so. */
const closedTo = (state: ProcedureState, round: RoundState): string[] => {
  const witnesses = round.roster.payload.deputies.length > 0 ? scorersOf(round.roster) : []
  return [...new Set([...answering(state, round), ...witnesses.map(({ id }) => id)])]
}

const ofRound = (
  state: ProcedureState,
  round: RoundState,
  own: readonly string[],
  reads: readonly string[],
  former: readonly string[],
): OutFile[] => {
  const { roster, close, open: answer, archive, releases } = round
  const people = own.filter((id) => roster.payload.people.some((person) => person.id === id))
  const confirmed = (member: string): boolean => confirmedBy(round, member)
  const briefing = briefingOf(state, roster.id)
  const answers = answering(state, round)
  const told = closedTo(state, round).filter((id) => people.includes(id))
  const answered = (member: string): boolean =>
    answer !== null || releases[member] !== undefined || !answers.includes(member)
  /** Compared the archive, or ended with it. */
  const looked = (member: string): boolean =>
    [...round.compared, ...round.finalised].some(({ payload }) => payload.member === member)
  /** Also who held the second key in an earlier list: without their word the archive says that nobody heard them. */
  const keepers = round.rosters.flatMap(({ payload }) => [payload.keeper, ...payload.deputies])
  const receivers = [...people, ...former.filter((id) => keepers.includes(id) && !people.includes(id))]
  /** Whom a later list left out: the list itself says so. Nothing ever comes back from them that rests on it. */
  const left = former.filter((id) => !people.includes(id) && !own.includes(id))
  const later = [...round.faults, ...round.withdrawn, ...round.compared]
  // With the last word of each comes what residents say in confidence: only for who reads that.
  const confided = own.filter((id) => reads.includes(id))
  return [
    ...round.exceptions.filter(({ att }) => att['reason']).flatMap((one) => give(one, people, confirmed)),
    ...give(roster, [...people, ...left], (member) => left.includes(member) || confirmed(member)),
    ...(briefing ? give(briefing, people, confirmed) : []),
    // Nobody answers the close of a round that is void.
    ...(close && round.phase !== 'void' ? give(close, told, answered) : []),
    ...deputyHandovers(state, round).flatMap((one) =>
      give(one, told, (member) => member !== one.payload.to || answered(member)),
    ),
    ...(answer ? give(answer, told, always) : []),
    ...(archive ? give(archive, receivers, looked) : []),
    ...later.flatMap((one) => give(one, people, always)),
    ...round.finalised.flatMap((one) => give(one, confided, always)),
  ]
}

/** Requests to erase, for everybody, until the own laptop has answered. */
const requestsToErase = (open: Open, state: ProcedureState): OutFile[] => {
  const own = everOnOwnLaptops(open)
  return state.purges.flatMap((purge) => {
    if (purge.payload.answers !== null) return []
    const asked = purgeAsked(state, purge).map(({ id }) => id)
    const unanswered = new Set(purgeUnanswered(state, purge))
    return give(
      purge,
      own.filter((id) => asked.includes(id)),
      (member) => !unanswered.has(member),
    )
  })
}

/** Changes of the design whose signatures an own laptop can check by a list, or by what it is told of who follows. */
const amendments = (state: ProcedureState, own: readonly string[]): OutFile[] =>
  state.amendments
    .filter((one) => isSignedUnderAny(state.rosters, one) || isDecidedNow(state, one))
    .flatMap((one) => give(one, own, always))

/** What rests on an archive is for those in its list: nobody else ever gets that archive. */
const onArchives = (state: ProcedureState, own: readonly string[]): OutFile[] =>
  [...state.decisions, ...state.revisions].flatMap((one) => {
    const { people } = roundOfArchive(state, one.payload.archive).roster.payload
    return give(
      one,
      own.filter((id) => people.some((person) => person.id === id)),
      always,
    )
  })

/** What the secretary's laptop gives to everybody on an own one. */
const ofSecretary = (open: Open, state: ProcedureState): OutFile[] => {
  const own = onOwnLaptops(open)
  const receipts = state.receipts.filter(({ payload }) => own.includes(payload.member))
  return [
    ...invitations(open, state, own),
    ...Object.values(state.rounds).flatMap((round) =>
      ofRound(state, round, own, readers(open), everOnOwnLaptops(open)),
    ),
    ...receipts.flatMap((one) => give(one, [one.payload.member], always)),
    ...amendments(state, own),
    ...state.handovers.filter(isOffice).flatMap((one) => give(one, own, always)),
    ...onArchives(state, own),
    ...requestsToErase(open, state),
  ]
}

/** Is the close that a deputy may answer answered, by whomever? */
const isAnswered = ({ rounds }: ProcedureState, { payload }: Handover): boolean => {
  const round = rounds[payload.round]
  return round !== undefined && (round.open !== null || round.archive !== null)
}

/** What a member's own laptop gives to the secretary. */
const ofMember = (open: Open, state: ProcedureState, home: string): OutFile[] => {
  const secretary = secretaryNow(open)
  const to = secretary ? [secretary] : []
  const received = new Set(state.receipts.map(({ payload }) => payload.ref))
  const listed = new Set(state.rosters.flatMap(({ payload }) => payload.people.map(({ enrol }) => enrol)))
  // Not out of the state, which also knows the enrolments that came with a list.
  const enrol = enrolments(open).get(home)
  const mine = Object.values(state.rounds).flatMap((round) => {
    const confirm = round.confirms.findLast(
      ({ payload }) => payload.member === home && payload.roster === round.roster.id,
    )
    const { archive, open: answer } = round
    const opened = (): boolean => archive !== null
    const acknowledged = (one: AnyMessage) => (): boolean => received.has(one.id) || opened()
    const seal = sealOf(round, home)
    const release = round.releases[home]
    const earlier = seal ? round.replaced.filter((one) => seal.payload.prev.includes(one.id)) : []
    return [
      ...(confirm ? give(confirm, to, acknowledged(confirm)) : []),
      ...[...earlier, ...(seal ? [seal] : [])].flatMap((one) => give(one, to, acknowledged(one))),
      ...(release ? give(release, to, opened) : []),
      ...(answer?.payload.keeper === home ? give(answer, to, opened) : []),
      ...[...round.late, ...round.faults]
        .filter((one) => whoseIs(one) === home)
        .flatMap((one) => give(one, to, acknowledged(one))),
      ...[...round.compared, ...round.finalised]
        .filter((one) => whoseIs(one) === home)
        .flatMap((one) => give(one, to, () => received.has(one.id))),
    ]
  })
  const signed = Object.values(state.rounds)
    .flatMap((round) => round.exceptions)
    .filter(({ att, sig }) => att['reason'] && sig.some(({ by }) => by === home))
  const used = (id: string): boolean =>
    state.rosters.some(({ payload }) => payload.exception === id || payload.handover === id)
  const handed = state.handovers.filter(({ sig }) => sig.some(({ by }) => by === home))
  const later = [...state.revisions, ...state.purges].filter((one) => whoseIs(one) === home)
  return [
    ...(enrol ? give(enrol, to, () => listed.has(enrol.id)) : []),
    ...mine,
    ...[...signed, ...handed.filter(isOffice)].flatMap((one) => give(one, to, () => used(one.id))),
    ...handed.filter((one) => !isOffice(one)).flatMap((one) => give(one, to, () => isAnswered(state, one))),
    ...givenBack(open).flatMap((one) => give(one, to)),
    ...later.flatMap((one) => give(one, to, () => received.has(one.id))),
  ]
}

/** What waits for more signatures goes to who must still sign, and from an own laptop to the secretary as well. */
const unsigned = (open: Open, home: string | null): OutFile[] => {
  const me = home ?? coordinatorOf(open)
  return proposalsOf(open).flatMap((message) => {
    const asked = unsignedOf(message).filter(
      (id) => id !== me && (home !== null || onOwnLaptops(open).includes(id)),
    )
    const secretary = secretaryNow(open)
    const to = home !== null && secretary ? [...new Set([secretary, ...asked])] : asked
    const signed = message.sig.map(({ by }) => by).join('')
    return give(message, to).map((file) => ({
      ...file,
      name: file.name.replace('.zegel', `-${signed}.zegel`),
    }))
  })
}

/**
 * The files that this laptop gives, to whom, in the order in which they are needed. It follows from the messages alone:
 * asked twice it is the same list, and a file in it never changes.
 */
export const outboxOf = (open: Open): OutFile[] => {
  const state = protocolState(open)
  const home = homeOf(open)
  const remains = remainsOf(open)
  const files = [
    ...unsigned(open, home),
    ...(home === null ? ofSecretary(open, state) : ofMember(open, state, home)),
  ]
  // Nothing about whoever is erased is given any more, and nothing hollow, which nobody else would take in.
  return remains ? files.filter(({ bytes }) => remains(bytes) === 'none') : files
}
