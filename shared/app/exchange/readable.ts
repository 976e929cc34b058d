import { SealingError } from '../../sealing/errors.ts'
import { sha256Hex } from '../../sealing/hash.ts'
import { type AnyMessage, readMessage } from '../../sealing/message.ts'

/** What is smaller is read again sooner than its hash would be looked up, in bytes. */
const small = 65_536
/** How many refusals are remembered: far more than lie in any folder. */
const most = 2000

/** Why files cannot be read, by hash: follows from their bytes alone. */
const refusals = new Map<string, SealingError>()

/**
 * A file that came, read. To find that 8 MiB are no file of ours can take a second, and everything that was kept is looked at again
 * whenever something comes; so what could not be read once is not read again.
 * @throws SealingError as `readMessage`
 */
export const readArrived = (bytes: Uint8Array): AnyMessage => {
  if (bytes.length < small) return readMessage(bytes)
  const hash = sha256Hex(bytes)
  const known = refusals.get(hash)
  if (known) throw known
  try {
    return readMessage(bytes)
  } catch (error) {
    if (error instanceof SealingError) {
      if (refusals.size >= most) refusals.clear()
      refusals.set(hash, error)
    }
    throw error
  }
}
