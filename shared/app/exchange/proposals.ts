import { ZegelError } from '../../domain/error.ts'
import type { Awaited } from '../../domain/exchange.ts'
import { sha256Hex } from '../../sealing/hash.ts'
import { type AnyMessage, readMessage } from '../../sealing/message.ts'
import type { App, Open } from '../app.ts'
import type { ArrivedRow } from '../ports.ts'
import { judgeArrived } from './arrive.ts'
import { kindOf } from './concerns.ts'
import { fileName } from './fileName.ts'
import { judge } from './judge.ts'
import { homeOf } from './places.ts'

const waitingRows = (open: Open, what: Awaited): { row: ArrivedRow; message: AnyMessage }[] =>
  open.store.arrived.all().flatMap((row) => {
    const verdict = row.bytes && judge(open, row.bytes)
    return verdict?.outcome === 'waits' && verdict.waitsFor === what
      ? [{ row, message: verdict.message }]
      : []
  })

/** What a decision and a change of the design are about: only one such proposal can be under way. Null of other kinds. */
const subjectOf = (message: AnyMessage): string | null =>
  message.type === 'decision/v1'
    ? message.payload.archive
    : message.type === 'amendment/v1'
      ? message.type
      : null

const atOf = ({ payload }: AnyMessage): string => ('at' in payload ? payload.at : '')

/** Of proposals about one thing only the last counts: the one before was taken back where it was made. */
const isReplaced = (message: AnyMessage, others: readonly AnyMessage[]): boolean => {
  const subject = subjectOf(message)
  return subject !== null && others.some((one) => subjectOf(one) === subject && atOf(one) > atOf(message))
}

/** Files that several people must sign and some have signed: kept with what came, until the last signature. */
export const proposalsOf = (open: Open): AnyMessage[] => {
  const all = waitingRows(open, 'signatures').map(({ message }) => message)
  return all.filter((message) => !isReplaced(message, all))
}

/** Of an own laptop: what everybody has signed, its owner last, and the secretary has not acknowledged. */
export const givenBack = (open: Open): AnyMessage[] =>
  waitingRows(open, 'receipt').flatMap(({ message }) =>
    message.sig.some(({ by }) => by === homeOf(open)) ? [message] : [],
  )

/** Does something of this kind wait for a signature? A decision or a change of the design is then neither changed nor proposed again. */
export const isProposed = (open: Open, kind: 'decision' | 'amendment' | 'withdraw'): boolean =>
  proposalsOf(open).some((message) => kindOf(message) === kind)

/** @throws E_MISSING */
export const findProposal = (open: Open, id: string): AnyMessage => {
  const found = proposalsOf(open).find((message) => message.id === id)
  if (!found) throw new ZegelError('E_MISSING')
  return found
}

/** Keeps a file that was made or signed here with what came, and takes it in once everybody has signed. */
export const addProposal = (app: App, open: Open, bytes: Uint8Array): void => {
  const message = readMessage(bytes)
  const name = fileName(open.id, kindOf(message), 'all', message.id)
  open.store.arrived.add({ hash: sha256Hex(bytes), name, bytes, at: app.clock() })
  judgeArrived(app, open)
}

/**
 * Takes a proposal off this laptop for good: under its file id, which stays the same whoever signs it, so that a copy with
 * more signatures that comes later is not taken in either.
 */
export const dropProposal = (app: App, open: Open, id: string): void => {
  const { arrived } = open.store
  for (const { row, message } of waitingRows(open, 'signatures'))
    if (message.id === id) arrived.delete(row.hash)
  arrived.add({ hash: id, name: '', bytes: null, at: app.clock() })
}
