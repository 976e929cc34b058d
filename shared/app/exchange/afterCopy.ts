import { SealingError } from '../../sealing/errors.ts'
import { type AnyMessage, checkSigners } from '../../sealing/message.ts'
import { type Coordinator, coordinatorNow } from '../../sealing/state.ts'
import type { Open } from '../app.ts'
import { protocolState } from '../progressOf.ts'
import { judge } from './judge.ts'

/** What lies on the secretary's laptop and tells that it was put back from an older copy. */

/**
 * Lies here a seal of before a copy was put back? Its author sealed that, so that nobody closes without: under the next list it is made
 * again. The secretary can put it aside.
 */
export const holdsAfterCopy = (open: Open): boolean =>
  open.store.arrived.all().some(({ bytes }) => {
    const verdict = bytes && judge(open, bytes)
    return verdict?.outcome === 'refused' && verdict.code === 'E_AFTER_COPY'
  })

/** Lists and archives: what the whole committee rests on, and only the secretary's app makes. */
const foundations = ['roster/v1', 'archive/v1']

/**
 * Lies here, on the secretary's laptop, a list or archive that the secretary signed and this laptop does not know? Then it was put back from
 * what is older than that. The others hold to what they have, and refuse every list that does not name it. Signed by whoever is
 * secretary now, because whoever can write in the exchange folder, or was secretary before, could else stop a procedure. The secretary can put it aside.
 */
export const holdsLater = (open: Open): boolean => {
  const office = coordinatorNow(protocolState(open))
  if (!office) return false
  return open.store.arrived.all().some(({ bytes }) => {
    const verdict = bytes && judge(open, bytes)
    if (verdict?.outcome !== 'refused' || verdict.code !== 'E_RESTORED' || !verdict.message) return false
    const { message } = verdict
    return foundations.includes(message.type) && isSignedBy(message, office)
  })
}

const isSignedBy = (message: AnyMessage, { id, sign }: Coordinator): boolean => {
  try {
    checkSigners(message, { [id]: sign })
    return true
  } catch (error) {
    if (error instanceof SealingError) return false
    throw error
  }
}
