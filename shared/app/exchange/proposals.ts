import { type AnyMessage, readMessage } from '../../sealing/message.ts'
import type { Open } from '../app.ts'
import { judge } from './judge.ts'

/** Files that several people must sign and some have signed: kept with what came, until the last signature. */
export const proposalsOf = (open: Open): AnyMessage[] =>
  open.store.arrived.all().flatMap(({ bytes }) => {
    if (!bytes) return []
    const verdict = judge(open, bytes)
    return verdict.outcome === 'waits' && verdict.waitsFor === 'signatures' ? [readMessage(bytes)] : []
  })
