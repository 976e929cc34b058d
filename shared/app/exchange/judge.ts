import { ZegelError } from '../../domain/error.ts'
import { lastDecision } from '../../sealing/accept/decision.ts'
import { acceptMessage } from '../../sealing/accept.ts'
import { SealingError } from '../../sealing/errors.ts'
import { ZERO_HEAD } from '../../sealing/log.ts'
import type { AnyMessage } from '../../sealing/message.ts'
import { endingOf } from '../../sealing/rules/exception.ts'
import { isOffice } from '../../sealing/rules/handover.ts'
import { type ProcedureState, type RoundState, roundUpon } from '../../sealing/state.ts'
import type { Open } from '../app.ts'
import { readDocument } from '../documents.ts'
import { secretaryNow } from '../office.ts'
import { protocolState } from '../progressOf.ts'
import { concerns, isOwnWork, kindOf, whoseIs } from './concerns.ts'
import { homeOf, placeOf, readers } from './places.ts'
import { isOvertaken, waitsForDesign } from './proposedDesign.ts'
import { readArrived } from './readable.ts'
import {
  checkSigned,
  isCompletedBySecretary,
  signersOf,
  unsignedOf,
  type Waiting,
  waitsForOther,
  waitsForSignatures,
} from './waiting.ts'

/** What can be done with a file that came, as things stand. */
export type Verdict =
  | { readonly outcome: 'taken'; readonly message: AnyMessage }
  | { readonly outcome: 'known'; readonly message: AnyMessage }
  | { readonly outcome: 'not-ours' | 'outdated'; readonly message: AnyMessage }
  | ({ readonly outcome: 'waits'; readonly message: AnyMessage } & Waiting)
  | { readonly outcome: 'refused'; readonly message: AnyMessage | null; readonly code: string }

/** The end of a round without an opening, signed by everybody who decided it. */
const isEnd = (message: AnyMessage): boolean =>
  message.type === 'exception/v1' && endingOf(message) !== null && unsignedOf(message).length === 0

/**
 * Was it taken back or refused here, under whoever's signatures it comes? Not a round's end that everybody has signed after all: where the
 * last one signed, the round has ended, and nobody can hide that from the others by taking it back.
 */
const isDropped = (open: Open, message: AnyMessage): boolean =>
  open.store.arrived.has(message.id) && !isEnd(message)

/**
 * Another decision in the place of one that is there: still unsigned, or taken back by who proposed it. One that follows on a decision
 * which has not come here yet is none: it waits for that.
 */
const isDecided = (state: ProcedureState, home: string | null, message: AnyMessage): boolean => {
  if (message.type !== 'decision/v1' || (home === null && unsignedOf(message).length === 0)) return false
  const { archive, prev } = message.payload
  const isAhead = prev !== null && !state.known.has(prev)
  return !isAhead && prev !== (lastDecision(state, archive)?.id ?? null)
}

/**
 * On the secretary's laptop: does a further decision come after the list of the next round, which rests on the decisions before it? That
 * list was made where an older copy was put back; in the log nothing is decided any more upon a round that another one followed.
 */
const isPassed = (state: ProcedureState, home: string | null, message: AnyMessage): boolean => {
  if (home !== null || message.type !== 'decision/v1') return false
  const { archive, prev } = message.payload
  const round = roundUpon(state, archive)
  return prev !== null && round !== null && state.rounds[round.round + 1] !== undefined
}

/**
 * A decision, a change of the design by two, a withdrawal or a request to erase that everybody has signed counts on an own laptop only
 * with the receipt for it of who is secretary now: whoever proposed it may have taken it back while the last one signed, or not hold
 * the office any more.
 */
const waitsForSecretary = (open: Open, home: string | null, message: AnyMessage): Waiting | null => {
  if (home === null || !isCompletedBySecretary(message)) return null
  const secretary = secretaryNow(open)
  const received = protocolState(open).receipts.some(
    ({ payload, sig }) => payload.ref === message.id && sig.some(({ by }) => by === secretary),
  )
  return received ? null : { waitsFor: 'receipt', whom: secretary ? [secretary] : [] }
}

/** Did whoever is secretary now ask for this erasure here, where who was it before signed in person (erasing/run.ts)? */
const isAskedHere = (open: Open, { id, type }: AnyMessage): boolean =>
  type === 'purge/v1' && readDocument(open, 'asked')?.includes(id) === true

/**
 * Under a list of before the office changed hands whoever had it must not go on deciding; nor change the design alone, as one person may
 * before applying closes, by saying that it was then.
 */
const isOfFormerSecretary = (open: Open, home: string | null, message: AnyMessage): boolean =>
  home === null &&
  (isCompletedBySecretary(message) || message.type === 'amendment/v1') &&
  !signersOf(message).includes(secretaryNow(open) ?? '') &&
  !isAskedHere(open, message)

/** The code of a refusal of ours; anything else is a fault of the app and passes on. */
const codeOf = (error: unknown): string => {
  if (error instanceof SealingError || error instanceof ZegelError) return error.code
  throw error
}

/** What only leads to the opening, and says nothing once that is there. */
const leadsToOpening = (message: AnyMessage): boolean =>
  ['confirm/v1', 'close/v1', 'open/v1', 'release/v1'].includes(message.type) || isForDeputy(message)

const isForDeputy = (message: AnyMessage): boolean => message.type === 'handover/v1' && !isOffice(message)

/** Is it about answering a close that was answered? Keeper and deputy may both do so: one of the two is enough. */
const isAnswered = ({ close, open }: RoundState, message: AnyMessage): boolean =>
  open !== null &&
  (isForDeputy(message) || (message.type === 'open/v1' && message.payload.close === close?.id))

/**
 * In order once, and of no use now: it names a list that a newer one has replaced, or a round that is open already or has ended. On the
 * secretary's laptop a seal that comes after the opening is told of: somebody thought to be in time.
 */
const isOutdated = (state: ProcedureState, home: string | null, message: AnyMessage): boolean => {
  const { id, payload, type } = message
  const isKind = leadsToOpening(message) || ['seal/v1', 'exception/v1', 'handover/v1'].includes(type)
  // The office can go to somebody else with the list that comes next, also after the round has ended.
  if (message.type === 'handover/v1' && message.payload.key !== null)
    return state.rosters.some((one) => one.payload.prev.includes(message.payload.roster))
  if (!('roster' in payload) || !isKind) return false
  const round = Object.values(state.rounds).find((one) => one.rosters.some(({ id }) => id === payload.roster))
  // An exception that came beside a list is taken in once more when it comes with its reason.
  if (!round || round.exceptions.some((one) => one.id === id)) return false
  if (round.roster.id !== payload.roster || round.phase === 'void' || round.phase === 'aborted') return true
  if (isAnswered(round, message)) return true
  return round.archive !== null && (leadsToOpening(message) || (type === 'seal/v1' && home !== null))
}

/** What the secretary's laptop asks of an enrolment besides its form: of a member, who does not enrol here. */
const enrolmentFault = (open: Open, { type, payload }: AnyMessage): string | null => {
  if (type !== 'enrol/v1' || homeOf(open) !== null) return null
  return 'member' in payload && placeOf(open, payload.member) === 'here' ? 'E_ENROLLED_HERE' : null
}

/**
 * On the secretary's laptop: does a seal rest on a state of the log that is not here? That comes of a copy that was put back and
 * is older. No archive with such a seal would ever be taken in: the author seals once more under the next list.
 */
const isAfterCopy = (open: Open, message: AnyMessage): boolean => {
  if (message.type !== 'seal/v1' || homeOf(open) !== null) return false
  const { logHead } = message.payload
  return logHead !== ZERO_HEAD && !open.store.log.all().some(({ hash }) => hash === logHead)
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
  if (!concerns(home, kindOf(message), whoseIs(message), readers(open).includes(home ?? '')))
    return { outcome: 'not-ours', message }
  if (home !== null && unsignedOf(message).length > 0 && !signersOf(message).includes(home))
    return { outcome: 'not-ours', message }
  if (isStranger(open, message)) return { outcome: 'waits', message, waitsFor: 'committee', whom: [] }
  const fault = enrolmentFault(open, message)
  if (fault) return refused(fault)
  if (isDropped(open, message) || isDecided(state, home, message) || isOutdated(state, home, message))
    return { outcome: 'outdated', message }
  // What not everybody has signed nobody needs to sign any more.
  const passed = isPassed(state, home, message)
  if (passed && unsignedOf(message).length > 0) return { outcome: 'outdated', message }
  const earlier = waitsForOther(state, message)
  if (earlier) return { outcome: 'waits', message, ...earlier }
  if (isOfFormerSecretary(open, home, message)) return refused('E_SIGNERS')
  try {
    checkSigned(state, message)
    if (isOvertaken(open, state, home, message)) return { outcome: 'outdated', message }
    const waiting =
      waitsForDesign(open, home, message) ??
      waitsForSignatures(message) ??
      waitsForSecretary(open, home, message)
    if (waiting) return { outcome: 'waits', message, ...waiting }
    acceptMessage(state, message)
    // Last: whoever can write in the folder could else make up a seal that tells of a copy.
    if (isAfterCopy(open, message)) return refused('E_AFTER_COPY')
    if (passed) return refused('E_AFTER_LIST')
    return { outcome: 'taken', message }
  } catch (error) {
    return refused(codeOf(error))
  }
}

/** Judges the bytes of a file in the import order (docs/formats.md); changes nothing. */
export const judge = (open: Open, bytes: Uint8Array): Verdict => {
  let message: AnyMessage
  try {
    message = readArrived(bytes)
  } catch (error) {
    return { outcome: 'refused', message: null, code: codeOf(error) }
  }
  return verdictOn(open, message)
}
