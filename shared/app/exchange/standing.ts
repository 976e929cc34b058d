import type { ExchangeTask, FileKind } from '../../domain/exchange.ts'
import { isOver, reached } from '../../domain/phases.ts'
import { notFinalised } from '../../sealing/accept/finalise.ts'
import { purgeUnanswered } from '../../sealing/accept/purge.ts'
import { mustBeHeard, scorersOf } from '../../sealing/rules/people.ts'
import {
  confirmedBy,
  type ProcedureState,
  type RoundState,
  sealedMembers,
  unconfirmed,
} from '../../sealing/state.ts'
import type { App, Open } from '../app.ts'
import { deputyHandovers } from '../deputies.ts'
import { decidedException } from '../office.ts'
import { lastRound, phaseNow, protocolState, roundState } from '../progressOf.ts'
import { enrolledMembers, sealingRoles } from './enrolled.ts'
import { exchangeFolder } from './folder.ts'
import { outboxOf } from './outbox.ts'
import { coordinatorOf, everOnOwnLaptops, onOwnLaptops, placeOf } from './places.ts'
import { proposalsOf } from './proposals.ts'
import { unsignedOf } from './waiting.ts'

/** A file that has not come, and from whom. */
export interface Missing {
  readonly kind: FileKind
  readonly from: string
}

export interface Next {
  readonly task: ExchangeTask
  readonly who: readonly string[]
}

const from = (kind: FileKind, members: readonly string[]): Missing[] =>
  members.map((member) => ({ kind, from: member }))

/** Who must still give a key: scorers who have not released, or the keeper who has not answered, or who may in the keeper's place. */
export const unanswered = (state: ProcedureState, round: RoundState): string[] => {
  const { roster, releases, open } = round
  const { mode, keeper } = roster.payload
  if (mode === 'twokey') {
    const instead = deputyHandovers(state, round).map(({ payload }) => payload.to)
    return open || keeper === null ? [] : instead.length > 0 ? [...new Set(instead)] : [keeper]
  }
  return scorersOf(roster)
    .map(({ id }) => id)
    .filter((id) => releases[id] === undefined)
}

const unsealed = (round: RoundState): string[] => {
  const sealed = new Set(sealedMembers(round))
  return scorersOf(round.roster)
    .map(({ id }) => id)
    .filter((id) => !sealed.has(id))
}

/** People of the list whose own app has not said that it erased what was asked: those who have no app here. */
export const unerased = (open: Open): string[] => {
  const state = protocolState(open)
  const own = new Set(everOnOwnLaptops(open))
  const asked = state.purges.filter(({ payload }) => payload.answers === null)
  return [...new Set(asked.flatMap((purge) => purgeUnanswered(state, purge)))].filter((id) => own.has(id))
}

/** After the end: that round keys are destroyed, and that erasures were carried out. */
const missingAfterwards = (open: Open, round: RoundState, own: readonly string[]): Missing[] => {
  if (!isOver(phaseNow(open))) return []
  const unfinished = new Set(round.archive ? notFinalised(round) : [])
  return [
    ...from(
      'finalise',
      own.filter((id) => unfinished.has(id)),
    ),
    ...from('purge', unerased(open)),
  ]
}

/** What the secretary's laptop waits for from own laptops. */
export const missingAtSecretary = (open: Open): Missing[] => {
  const own = onOwnLaptops(open)
  const ofOwn = (ids: readonly string[]) => ids.filter((id) => own.includes(id))
  const round = isOver(phaseNow(open)) ? lastRound(open) : roundState(open)
  if (round && isOver(phaseNow(open))) return missingAfterwards(open, round, own)
  if (!round) {
    const enrolled = new Set(enrolledMembers(open))
    return from(
      'enrol',
      own.filter((id) => !enrolled.has(id)),
    )
  }
  if (round.archive) return []
  if (!round.close)
    return [...from('confirm', ofOwn(unconfirmed(round))), ...from('seal', ofOwn(unsealed(round)))]
  const kind = round.roster.payload.mode === 'strict' ? 'release' : 'open'
  return from(kind, ofOwn(unanswered(protocolState(open), round)))
}

/** One line for each member: what has come, by name, without times and in the order of the committee. */
export const boardOf = (open: Open) => {
  const invited = new Set(protocolState(open).invites.map(({ payload }) => payload.member))
  const enrolled = new Set(enrolledMembers(open))
  const round = roundState(open)
  const sealed = new Set(round ? sealedMembers(round) : [])
  const waiting = new Set(round?.close ? unanswered(protocolState(open), round) : [])
  const heard = new Set(round ? mustBeHeard(round.roster) : [])
  const ended = round?.archive != null && reached(phaseNow(open), 'ended')
  const unfinished = new Set(ended ? notFinalised(round) : [])
  const asked = protocolState(open).purges.length > 0
  const still = new Set(unerased(open))
  const person = (id: string) => round?.roster.payload.people.find((one) => one.id === id)
  return [...sealingRoles(open).keys()].map((member) => {
    const scores = person(member)?.scorer === true
    const strict = round?.roster.payload.mode === 'strict'
    // Of those who may open only who is waited for, and then who did.
    const answers = strict ? scores : waiting.has(member) || round?.open?.payload.keeper === member
    return {
      member,
      place: placeOf(open, member),
      invited: invited.has(member),
      enrolled: enrolled.has(member),
      confirmed: round && heard.has(member) ? confirmedBy(round, member) : null,
      sealed: scores ? sealed.has(member) : null,
      answered: round?.close && answers ? !waiting.has(member) : null,
      finalised: ended && person(member) ? !unfinished.has(member) : null,
      erased: asked && person(member) && placeOf(open, member) === 'own' ? !still.has(member) : null,
    }
  })
}

/** Is there a proposal that this member has not signed? */
export const waitsForSignature = (open: Open, member: string): boolean =>
  proposalsOf(open).some((message) => unsignedOf(message).includes(member))

/** Members on own laptops whose invitation for the present role has not been signed. */
export const uninvited = (open: Open): string[] => {
  const roles = sealingRoles(open)
  const { invites } = protocolState(open)
  return onOwnLaptops(open).filter(
    (member) =>
      !invites.some(({ payload }) => payload.member === member && payload.role === roles.get(member)),
  )
}

/** Either hand over what nobody has shown to have, or, where a folder carries the files, wait for `others`. */
export const giveOrWait = (app: App, open: Open, others: readonly string[]): Next | null => {
  const waiting = new Set(others)
  const to = outboxOf(open)
    .flatMap((file) => file.open)
    .filter((id) => waiting.size === 0 || waiting.has(id) || id === coordinatorOf(open))
  if (to.length > 0 && exchangeFolder(app, open.id) === null) return { task: 'give', who: [...new Set(to)] }
  return others.length > 0 ? { task: 'wait', who: others } : null
}

/** What the secretary does next about laptops; null when nothing about them is due. */
export const nextAtSecretary = (app: App, open: Open): Next | null => {
  const me = coordinatorOf(open)
  const mine = (task: ExchangeTask): Next => ({ task, who: me === null ? [] : [me] })
  const waiting = [...new Set(missingAtSecretary(open).map((one) => one.from))]
  const phase = phaseNow(open)
  const round = roundState(open)
  if (me !== null && waitsForSignature(open, me)) return mine('sign')
  if (round && !round.archive && decidedException(protocolState(open), round)) return mine('next-list')
  if (reached(phase, 'revealed') || phase === 'stopped') return giveOrWait(app, open, waiting)
  if (!round) {
    if (onOwnLaptops(open).length === 0) return null
    if (uninvited(open).length > 0) return mine('invite')
    return giveOrWait(app, open, waiting) ?? (phase === 'published' ? mine('freeze') : null)
  }
  if (phase === 'sealed')
    return unconfirmed(round).length === 0 ? mine('close') : giveOrWait(app, open, waiting)
  const keyless = unanswered(protocolState(open), round)
  if (phase === 'closed' && keyless.length === 0) return mine('reveal')
  const here = phase === 'closed' ? keyless.filter((id) => placeOf(open, id) === 'here') : []
  if (here.length > 0)
    return { task: round.roster.payload.mode === 'strict' ? 'release' : 'answer', who: here }
  return giveOrWait(app, open, waiting)
}
