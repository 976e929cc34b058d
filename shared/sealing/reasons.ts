import type { z } from 'zod'
import { type RandomSource, toBase64 } from './bytes.ts'
import { commitText } from './commitment.ts'
import { must } from './errors.ts'
import type { reason, reasonSecret } from './schemas/primitives.ts'

/** What a payload or log row says of a reason: a code from a list, and the commitment of its text. */
export type Reason = z.infer<typeof reason>

/** The text behind a reason, kept encrypted. */
export type ReasonSecret = z.infer<typeof reasonSecret>

/** A reason and its secret half. The text may be empty; it is kept in NFC. */
export const makeReason = (
  code: string,
  clear: string,
  random: RandomSource,
): { readonly reason: Reason; readonly secret: ReasonSecret } => {
  const salt = toBase64(random(32))
  const text = commitText(salt, clear)
  return { reason: { code, text }, secret: { clear: clear.normalize('NFC'), salt, text } }
}

/** Throws SealingError E_COMMIT when the secret is not what the commitment was made of. */
export const checkReason = (text: string, secret: ReasonSecret): void => {
  must(commitText(secret.salt, secret.clear) === text && secret.text === text, 'E_COMMIT', 'another reason')
}
