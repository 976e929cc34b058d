import { ZegelError } from '../../domain/error.ts'
import { acceptMessage } from '../../sealing/accept.ts'
import { SealingError } from '../../sealing/errors.ts'
import { type AnyMessage, readMessage } from '../../sealing/message.ts'
import type { ProcedureState } from '../../sealing/state.ts'
import type { Open } from '../app.ts'
import { readDocument } from '../documents.ts'
import { protocolState } from '../progressOf.ts'
import { concerns, isOwnWork, kindOf, whoseIs } from './concerns.ts'
import { homeOf, placeOf } from './places.ts'
import { type Waiting, waitsFor } from './waiting.ts'

/** What can be done with a file that came, as things stand. */
export type Verdict =
  | { readonly outcome: 'taken'; readonly message: AnyMessage }
  | { readonly outcome: 'known'; readonly message: AnyMessage }
  | { readonly outcome: 'not-ours'; readonly message: AnyMessage }
  | ({ readonly outcome: 'waits'; readonly message: AnyMessage } & Waiting)
  | { readonly outcome: 'refused'; readonly message: AnyMessage | null; readonly code: string }

/** The code of a refusal of ours; anything else is a fault of the app and passes on. */
const codeOf = (error: unknown): string => {
  if (error instanceof SealingError || error instanceof ZegelError) return error.code
  throw error
}

/** Names a list that a newer one has replaced: in order once, and of no use now. */
const isSuperseded = (state: ProcedureState, { payload, type }: AnyMessage): boolean => {
  if (!('roster' in payload) || !['confirm/v1', 'seal/v1', 'close/v1', 'exception/v1'].includes(type))
    return false
  const roster = state.rosters.find(({ id }) => id === payload.roster)
  return roster !== undefined && state.rounds[roster.payload.round]?.roster.id !== roster.id
}

/** What the secretary's laptop asks of an enrolment besides its form: of a member, who does not enrol here. */
const enrolmentFault = (open: Open, { type, payload }: AnyMessage): string | null => {
  if (type !== 'enrol/v1' || homeOf(open) !== null) return null
  return 'member' in payload && placeOf(open, payload.member) === 'here' ? 'E_ENROLLED_HERE' : null
}

const isStranger = (open: Open, { type, payload }: AnyMessage): boolean =>
  type === 'enrol/v1' &&
  homeOf(open) === null &&
  'member' in payload &&
  !(readDocument(open, 'mode')?.seats ?? []).some(({ id }) => id === payload.member)

/** Judges a whole file against what is known; changes nothing. */
const verdictOn = (open: Open, message: AnyMessage): Verdict => {
  const state = protocolState(open)
  const home = homeOf(open)
  const refused = (code: string): Verdict => ({ outcome: 'refused', message, code })
  if (message.payload.procedure !== open.id) return refused('E_PROCEDURE')
  if (state.known.has(message.id)) return { outcome: 'known', message }
  if (isOwnWork(home, kindOf(message))) return refused('E_RESTORED')
  if (!concerns(home, kindOf(message), whoseIs(message))) return { outcome: 'not-ours', message }
  if (isStranger(open, message)) return { outcome: 'waits', message, waitsFor: 'committee', whom: [] }
  const fault = enrolmentFault(open, message)
  if (fault) return refused(fault)
  const waiting = waitsFor(state, message)
  if (waiting) return { outcome: 'waits', message, ...waiting }
  if (isSuperseded(state, message)) return refused('E_SUPERSEDED')
  try {
    acceptMessage(state, message)
    return { outcome: 'taken', message }
  } catch (error) {
    return refused(codeOf(error))
  }
}

/** Judges the bytes of a file in the import order (docs/formats.md); changes nothing. */
export const judge = (open: Open, bytes: Uint8Array): Verdict => {
  let message: AnyMessage
  try {
    message = readMessage(bytes)
  } catch (error) {
    return { outcome: 'refused', message: null, code: codeOf(error) }
  }
  return verdictOn(open, message)
}
