import { must } from '../errors.ts'
import { isSigned, type Message } from '../message.ts'
import { checkClose, checkOpen, checkRelease, sealsOf } from '../rules/closing.ts'
import { coordinatorsOf, officeNow, type ProcedureState, type RoundState, unconfirmed } from '../state.ts'
import { mustCloseTheSame } from './again.ts'
import { afterEvent, currentRoster } from './update.ts'

export const acceptReceipt = (state: ProcedureState, receipt: Message<'receipt/v1'>): ProcedureState => {
  const [first] = receipt.sig
  const now = officeNow(state)
  const known = [...coordinatorsOf(state), ...(now ? [now] : [])].filter(({ id }) => id === first?.by)
  must(known.length > 0, 'E_SIGNERS', 'a receipt by somebody who is not coordinator')
  must(
    known.some(({ id, sign }) => sign !== null && isSigned(receipt, { [id]: sign })),
    'E_SIG',
    'the signature under the receipt',
  )
  return { ...state, receipts: [...state.receipts, receipt] }
}

/** Where this laptop knows a seal of somebody, the close must name just that. */
const knownSeals = (round: RoundState, close: Message<'close/v1'>): void => {
  for (const { member, id } of close.payload.seals) {
    const heads = round.seals[member] ?? []
    must(heads.length <= 1, 'E_CONFLICT', `${member} sealed twice with one number`)
    must(
      heads.length === 0 || heads[0]!.id === id,
      'E_CLOSE',
      `not the last seal of ${member} that is known here`,
    )
  }
}

export const acceptClose = (state: ProcedureState, close: Message<'close/v1'>): ProcedureState => {
  const { roster, round } = currentRoster(state, close.payload.roster)
  checkClose(roster, close, sealsOf(close, roster.payload.mode))
  must(round.close === null, 'E_SECOND_CLOSE', 'this round was closed before, with another file')
  // A laptop that follows everybody's confirmations does not close without them; others are sent only the close.
  const follows = Object.keys(round.seals).length === close.payload.seals.length
  must(!follows || unconfirmed(round).length === 0, 'E_UNCONFIRMED', 'not everybody has confirmed the list')
  knownSeals(round, close)
  mustCloseTheSame(round, close)
  return afterEvent(state, { ...round, close }, 'close')
}

const closeOf = (round: RoundState): Message<'close/v1'> => {
  must(round.close !== null, 'E_STATE', 'the round has not been closed')
  return round.close
}

export const acceptOpen = (state: ProcedureState, open: Message<'open/v1'>): ProcedureState => {
  const { roster, round } = currentRoster(state, open.payload.roster)
  checkOpen(roster, closeOf(round), open, state.handovers)
  must(round.open === null, 'E_STATE', 'the close was answered before')
  return afterEvent(state, { ...round, open }, 'answer')
}

export const acceptRelease = (state: ProcedureState, release: Message<'release/v1'>): ProcedureState => {
  const { roster, round } = currentRoster(state, release.payload.roster)
  const { member } = release.payload
  checkRelease(roster, closeOf(round), release)
  // Somebody whose release did not open makes it again, for the same close: nothing more leaves that person by it.
  const before = round.releases[member]
  const repeated = before === undefined ? round.repeated : [...round.repeated, before]
  const releases = { ...round.releases, [member]: release }
  return afterEvent(state, { ...round, releases, repeated }, 'answer')
}
