import { SealingError } from '../../sealing/errors.ts'
import { sha256Hex } from '../../sealing/hash.ts'
import { type AnyMessage, readMessage } from '../../sealing/message.ts'
import type { Work, WorkOutput } from '../work.ts'

/** What is smaller is read again sooner than its hash would be looked up, in bytes. */
const small = 65_536
/** What is larger holds a window for longer than a frame or two, and is read beside it, in bytes. */
const large = 524_288
/** How much of what was read is remembered, in bytes of the files: the largest archive, or everything that waits. */
const room = 64 * 2 ** 20
/** And of how many files. */
const most = 2000

/** A file that was read: what it says, or why it cannot be. */
type Reading = AnyMessage | SealingError

/** By hash, the oldest first: each follows from the bytes alone, so that forgetting one changes nothing but time. */
const readings = new Map<string, { readonly reading: Reading; readonly bytes: number }>()

const remember = (hash: string, reading: Reading, size: number): void => {
  // Of what cannot be read nothing is kept but why.
  readings.set(hash, { reading, bytes: reading instanceof SealingError ? 0 : size })
  let kept = [...readings.values()].reduce((sum, one) => sum + one.bytes, 0)
  for (const [oldest, { bytes }] of readings) {
    if ((kept <= room && readings.size <= most) || oldest === hash) return
    readings.delete(oldest)
    kept -= bytes
  }
}

const told = (reading: Reading): AnyMessage => {
  if (reading instanceof SealingError) throw reading
  return reading
}

/** Reads a file. Anything but a refusal of ours is a fault of the app and passes on. */
const read = (bytes: Uint8Array): Reading => {
  try {
    return readMessage(bytes)
  } catch (error) {
    if (error instanceof SealingError) return error
    throw error
  }
}

/**
 * A file that came, read. To find what is in 8 MiB can take most of a second, and everything that was kept is looked at again
 * whenever something comes; so what was read once is not read again.
 * @throws SealingError as `readMessage`
 */
export const readArrived = (bytes: Uint8Array): AnyMessage => {
  if (bytes.length < small) return readMessage(bytes)
  const hash = sha256Hex(bytes)
  const known = readings.get(hash)
  if (known) return told(known.reading)
  const reading = read(bytes)
  remember(hash, reading, bytes.length)
  return told(reading)
}

/** What the worker says of a file, as it can be cloned. */
const cloned = (said: WorkOutput<'readFile'>): Reading =>
  'code' in said ? new SealingError(said.code, said.detail) : said.message

/** Reads large files in the worker before they are judged here, where reading them would hold every window. */
export const readAhead = async (files: readonly Uint8Array[], work: Work): Promise<void> => {
  for (const bytes of files) {
    if (bytes.length < large) continue
    const hash = sha256Hex(bytes)
    if (!readings.has(hash)) remember(hash, cloned(await work('readFile', { bytes })), bytes.length)
  }
}
