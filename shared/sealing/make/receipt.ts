import { type Base, type Content, compose } from '../compose.ts'
import type { Keys } from '../keys.ts'

/** The coordinator's word that a file was received, with the head of the log after its row. */
export const makeReceipt = (
  base: Base,
  content: Content<'receipt/v1'>,
  coordinator: string,
  keys: Keys,
): Uint8Array => compose('receipt/v1', base, content, [{ by: coordinator, key: keys.sign }])
