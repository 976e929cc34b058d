import { beginsLikeEnvelope } from '../../sealing/envelope.ts'
import type { HandedFile } from '../handed/unpack.ts'

/**
 * May this be a file of ours, whole or in part? It begins as one, or bears the name of one: what a sync program has only made room
 * for has no beginning yet. A letter, a CV or a picture that somebody drops by mistake is neither, and nothing of it is kept.
 */
export const mayBeOurs = ({ name, bytes }: HandedFile): boolean =>
  beginsLikeEnvelope(bytes) || /\.(zegel|json)$/i.test(name)

/** So much is kept of what begins as ours and cannot be read, in bytes: it can never become whole, and is kept to be shown. */
const mostOfBroken = 65_536

/** What is kept of a file that cannot be read: its beginning where that is of ours, else nothing but that it came. */
export const keptOfBroken = (bytes: Uint8Array): Uint8Array =>
  beginsLikeEnvelope(bytes) ? bytes.slice(0, mostOfBroken) : new Uint8Array(0)
