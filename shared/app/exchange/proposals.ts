import { ZegelError } from '../../domain/error.ts'
import { sha256Hex } from '../../sealing/hash.ts'
import { type AnyMessage, readMessage } from '../../sealing/message.ts'
import type { App, Open } from '../app.ts'
import type { ArrivedRow } from '../ports.ts'
import { judgeArrived } from './arrive.ts'
import { kindOf } from './concerns.ts'
import { fileName } from './fileName.ts'
import { judge } from './judge.ts'

const waitingRows = (open: Open): { row: ArrivedRow; message: AnyMessage }[] =>
  open.store.arrived.all().flatMap((row) => {
    const verdict = row.bytes && judge(open, row.bytes)
    return verdict?.outcome === 'waits' && verdict.waitsFor === 'signatures'
      ? [{ row, message: verdict.message }]
      : []
  })

/** Files that several people must sign and some have signed: kept with what came, until the last signature. */
export const proposalsOf = (open: Open): AnyMessage[] => waitingRows(open).map(({ message }) => message)

/** @throws E_MISSING */
export const findProposal = (open: Open, id: string): { hash: string; bytes: Uint8Array } => {
  const found = waitingRows(open).find(({ message }) => message.id === id)
  if (!found) throw new ZegelError('E_MISSING')
  return { hash: found.row.hash, bytes: found.message.bytes }
}

/** Keeps a file that was made or signed here with what came, and takes it in once everybody has signed. */
export const addProposal = (app: App, open: Open, bytes: Uint8Array): void => {
  const message = readMessage(bytes)
  const name = fileName(open.id, kindOf(message), 'all', message.id)
  open.store.arrived.add({ hash: sha256Hex(bytes), name, bytes, at: app.clock() })
  judgeArrived(app, open)
}
