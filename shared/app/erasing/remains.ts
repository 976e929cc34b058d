import { withoutCandidates, withoutPeople } from '../../sealing/erase.ts'
import type { AnyMessage } from '../../sealing/message.ts'
import type { Open } from '../app.ts'
import { readArrived } from '../exchange/readable.ts'
import { erasedCids, protocolState } from '../progressOf.ts'

/**
 * Tells of a file whether it still holds something about whom we erase; of everybody's once nobody is left. Null while nobody is
 * erased. Needs nobody unlocked: who is, the signed requests say.
 */
export const remainsOf = (open: Open): ((bytes: Uint8Array) => 'none' | 'some' | 'unreadable') | null => {
  const gone = erasedCids(open)
  if (gone.size === 0) return null
  const cids = [...gone]
  const everybody = protocolState(open).rosters.every(({ payload }) =>
    payload.candidates.every(({ cid }) => gone.has(cid)),
  )
  const isLeft = (message: AnyMessage): boolean =>
    withoutCandidates(message, cids) !== message.bytes ||
    (everybody && withoutPeople(message) !== message.bytes)
  return (bytes) => {
    try {
      const message = readArrived(bytes)
      return message.payload.procedure === open.id && isLeft(message) ? 'some' : 'none'
    } catch {
      return 'unreadable'
    }
  }
}
