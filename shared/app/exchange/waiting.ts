import type { Awaited } from '../../domain/exchange.ts'
import { keysToDecide, knowsDeciders } from '../../sealing/accept/amendment.ts'
import { isByFollower } from '../../sealing/accept/briefing.ts'
import { roundOfArchive } from '../../sealing/accept/decision.ts'
import { must } from '../../sealing/errors.ts'
import { type AnyMessage, checkSigners } from '../../sealing/message.ts'
import { hasEnded } from '../../sealing/phases.ts'
import { checkDeciders, checkEnclosed, isSignedUnderAny } from '../../sealing/rules/amendment.ts'
import { officeUnder } from '../../sealing/rules/handover.ts'
import { type Roster, signKeys } from '../../sealing/rules/people.ts'
import {
  confirmedBy,
  coordinatorNow,
  officeNow,
  type ProcedureState,
  type RoundState,
  roundUpon,
} from '../../sealing/state.ts'

/** What a file waits for, and of whom. */
export interface Waiting {
  readonly waitsFor: Awaited
  readonly whom: readonly string[]
}

const waits = (waitsFor: Awaited, whom: readonly string[] = []): Waiting => ({ waitsFor, whom })

/** Everybody who must sign a message that several people sign; none for one that a single person signs. */
export const signersOf = ({ payload }: AnyMessage): readonly string[] => {
  if ('deciders' in payload) return payload.deciders
  return 'signers' in payload ? payload.signers : []
}

/** What is signed besides by others, and takes effect on every laptop once the secretary's has it whole. */
export const isCompletedBySecretary = (message: AnyMessage): boolean =>
  message.type === 'decision/v1' ||
  message.type === 'withdraw/v1' ||
  (message.type === 'purge/v1' && message.payload.answers === null) ||
  (message.type === 'amendment/v1' && message.payload.signers.length > 1)

/** Who of them has not signed yet. */
export const unsignedOf = (message: AnyMessage): string[] => {
  const signed = new Set(message.sig.map(({ by }) => by))
  return signersOf(message).filter((id) => !signed.has(id))
}

/** Who is, or was, secretary for what is signed together, and with which keys people sign it (E_SIGNERS where one is not known). */
interface Authority {
  readonly coordinators: readonly string[]
  readonly keysOf: (ids: readonly string[]) => Record<string, string>
}

const ofList = (roster: Roster | null | undefined): Authority | null =>
  roster
    ? {
        coordinators: [roster.payload.coordinator],
        keysOf: (ids: readonly string[]) => signKeys(roster, ids),
      }
    : null

/** Null of a kind that never goes round for signatures. */
const authorityOf = (state: ProcedureState, message: AnyMessage): Authority | null => {
  switch (message.type) {
    case 'exception/v1':
    case 'handover/v1':
    case 'withdraw/v1':
      return ofList(state.rosters.find(({ id }) => id === message.payload.roster))
    case 'decision/v1':
      return ofList(roundOfArchive(state, message.payload.archive).roster)
    case 'purge/v1': {
      const { archive } = message.payload
      return ofList(archive === null ? state.rosters.at(-1) : roundOfArchive(state, archive).roster)
    }
    case 'amendment/v1': {
      const known = state.rosters.findLast((roster) => isSignedUnderAny([roster], message))
      const office = officeNow(state) ?? coordinatorNow(state)
      const coordinators = office ? [office.id] : []
      const now: Authority = { coordinators, keysOf: (ids) => keysToDecide(state, ids) }
      return office && message.payload.signers.includes(office.id) ? now : (ofList(known) ?? now)
    }
    default:
      return null
  }
}

/**
 * A file that goes round for signatures is shown with who has signed it, so that every signature that is there must hold
 * before anybody sees it: of somebody who is to sign, and of the secretary where only the secretary proposes such a thing. A change
 * of the design is read before it is signed, so that it must hold what it names too.
 * Throws SealingError E_SIGNERS, E_SIG, E_ATT, E_CANON, E_INNER.
 */
export const checkSigned = (state: ProcedureState, message: AnyMessage): void => {
  const signers = signersOf(message)
  const authority = signers.length < 2 ? null : authorityOf(state, message)
  if (!authority) return
  const { coordinators, keysOf } = authority
  const signed = message.sig.map(({ by }) => by)
  must(
    signed.every((by) => signers.includes(by)),
    'E_SIGNERS',
    'signed by others',
  )
  must(
    !isCompletedBySecretary(message) || coordinators.some((id) => signed.includes(id)),
    'E_SIGNERS',
    'not proposed by the coordinator',
  )
  const keys = keysOf(signers)
  checkSigners(message, Object.fromEntries(signed.map((id) => [id, keys[id] ?? ''])))
  if (message.type !== 'amendment/v1') return
  checkDeciders(message)
  checkEnclosed(message)
}

/** The round of a list that is known here, or null. */
const roundOfRoster = (state: ProcedureState, roster: string): RoundState | null => {
  const found = state.rosters.find(({ id }) => id === roster)
  return (found && state.rounds[found.payload.round]) ?? null
}

const knowsClose = (state: ProcedureState, close: string): boolean =>
  Object.values(state.rounds).some(
    (round) => round.close?.id === close || round.attempts.some((one) => one.close.id === close),
  )

const knowsArchive = (state: ProcedureState, archive: string): boolean => roundUpon(state, archive) !== null

const beforeASeal = (round: RoundState, message: AnyMessage & { type: 'seal/v1' }): Waiting | null => {
  const { member, roster, seq } = message.payload
  if (round.roster.id !== roster) return null
  if (!confirmedBy(round, member)) return waits('confirmation', [member])
  const next = (round.seals[member]?.[0]?.payload.seq ?? -1) + 1
  return seq > next ? waits('seal', [member]) : null
}

/** The request that it answers; of a request the archive whose cards go. */
const beforeAPurge = (
  state: ProcedureState,
  { payload }: AnyMessage & { type: 'purge/v1' },
): Waiting | null => {
  const { answers, archive } = payload
  if (answers !== null) return state.purges.some(({ id }) => id === answers) ? null : waits('request')
  return archive === null || knowsArchive(state, archive) ? null : waits('archive')
}

/**
 * What must come before this file can be judged: then it is neither taken in nor refused, but kept and tried again. Null
 * when everything that it rests on is known here.
 */
export const waitsForOther = (state: ProcedureState, message: AnyMessage): Waiting | null => {
  const { payload } = message
  if (message.type === 'roster/v1') {
    const before = state.rounds[message.payload.round - 1]
    const fresh = state.rounds[message.payload.round] === undefined
    return fresh && before && !hasEnded(before.phase) ? waits('round-end') : null
  }
  if ('roster' in payload) {
    const round = roundOfRoster(state, payload.roster)
    if (!round) return waits('roster')
    if (message.type === 'seal/v1') return beforeASeal(round, message)
    if (message.type === 'late/v1' && !round.close) return waits('close')
    const retries = message.type === 'exception/v1' && message.payload.kind === 'opening-mislukt'
    if (retries && !round.close && round.attempts.length === 0) return waits('close')
  }
  if (message.type === 'briefing/v1' && isByFollower(message)) {
    const round = roundOfRoster(state, message.payload.roster)
    if (round && !hasEnded(round.phase)) return waits('round-end')
    return officeUnder(state.handovers, message.payload.roster) ? null : waits('handover')
  }
  if (message.type === 'handover/v1') {
    const { close } = message.payload
    return close === null || knowsClose(state, close) ? null : waits('close')
  }
  if (message.type === 'open/v1' && knowsClose(state, message.payload.close)) {
    const { handover } = message.payload
    const isKnown = handover === null || state.handovers.some(({ id }) => id === handover)
    return isKnown ? null : waits('handover')
  }
  if (message.type === 'open/v1' || message.type === 'release/v1' || message.type === 'fault/v1')
    return knowsClose(state, message.payload.close) ? null : waits('close')
  if (message.type === 'decision/v1') {
    const { archive, prev, changes } = message.payload
    if (!knowsArchive(state, archive)) return waits('archive')
    if (prev !== null && !state.known.has(prev)) return waits('decision')
    // So that what it rests on is on every laptop that has it.
    const missing = changes.filter(({ last }) => !state.known.has(last)).map(({ member }) => member)
    return missing.length > 0 ? waits('change', missing) : null
  }
  if (
    message.type === 'audit/v1' ||
    message.type === 'revise/v1' ||
    // An alarm about an archive that never comes here must not wait for it.
    (message.type === 'compare/v1' && message.payload.found.length === 0) ||
    message.type === 'finalise/v1'
  )
    return knowsArchive(state, message.payload.archive) ? null : waits('archive')
  // Whose signatures they are, the list says.
  if (message.type === 'amendment/v1')
    return knowsDeciders(state, message.payload.signers) ? null : waits('roster')
  if (message.type === 'purge/v1') return beforeAPurge(state, message)
  return null
}

/** Who must still sign a file that rests on nothing unknown; null when everybody has. */
export const waitsForSignatures = (message: AnyMessage): Waiting | null => {
  const unsigned = unsignedOf(message)
  return unsigned.length > 0 ? waits('signatures', unsigned) : null
}
