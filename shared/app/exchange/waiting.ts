import type { Awaited } from '../../domain/exchange.ts'
import type { AnyMessage } from '../../sealing/message.ts'
import { hasEnded } from '../../sealing/phases.ts'
import { confirmedBy, type ProcedureState, type RoundState } from '../../sealing/state.ts'

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
  (message.type === 'purge/v1' && message.payload.answers === null)

/** Who of them has not signed yet. */
export const unsignedOf = (message: AnyMessage): string[] => {
  const signed = new Set(message.sig.map(({ by }) => by))
  return signersOf(message).filter((id) => !signed.has(id))
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

const knowsArchive = (state: ProcedureState, archive: string): boolean =>
  Object.values(state.rounds).some((round) => round.archive?.id === archive)

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

/** What it rests on and is not known here yet; null when everything is. */
const waitsForOther = (state: ProcedureState, message: AnyMessage): Waiting | null => {
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
  if (message.type === 'handover/v1' && !state.rounds[message.payload.round]) return waits('roster')
  if (message.type === 'open/v1' || message.type === 'release/v1' || message.type === 'fault/v1')
    return knowsClose(state, message.payload.close) ? null : waits('close')
  if (
    message.type === 'decision/v1' ||
    message.type === 'audit/v1' ||
    message.type === 'revise/v1' ||
    // An alarm about an archive that never comes here must not wait for it.
    (message.type === 'compare/v1' && message.payload.found.length === 0) ||
    message.type === 'finalise/v1'
  )
    return knowsArchive(state, message.payload.archive) ? null : waits('archive')
  if (message.type === 'purge/v1') return beforeAPurge(state, message)
  return null
}

/**
 * What must come before this file can be judged: then it is neither taken in nor refused, but kept and tried again. Null
 * when everything that it rests on is known here and everybody has signed it.
 */
export const waitsFor = (state: ProcedureState, message: AnyMessage): Waiting | null => {
  const unsigned = unsignedOf(message)
  return waitsForOther(state, message) ?? (unsigned.length > 0 ? waits('signatures', unsigned) : null)
}
