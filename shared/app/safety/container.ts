import { z } from 'zod'
import { memberRoles } from '../../domain/committee.ts'
import { ZegelError } from '../../domain/error.ts'
import { phases } from '../../domain/phases.ts'
import { hash, id, moment } from '../../domain/schemas/primitives.ts'
import { fromBase64, toBase64, utf8 } from '../../sealing/bytes.ts'
import { canonicalText, type Json, parseCanonical } from '../../sealing/canonical.ts'

/**
 * A safety copy as it lies elsewhere: one line of canonical JSON that may be seen by whoever comes across the file, as much
 * as a locked laptop shows, and then the procedure file under age for those who may open it (docs/formats.md).
 */

const base64 = z.string().refine((text) => fromBase64(text) !== null)

const head = z.strictObject({
  app: z.string().max(40),
  at: moment,
  /** The last row of the log that is in it; null before the first. */
  head: hash.nullable(),
  institution: z.string().max(400),
  /**
   * Whose keys came along, each under the own passphrase: those who work on the secretary's laptop. `recovery` is what a
   * recovery card opens. Members who have a laptop of their own open the copy with the key that is there.
   */
  people: z.array(
    z.strictObject({ id, identity: base64, recovery: base64.nullable(), role: z.enum(memberRoles) }),
  ),
  phase: z.enum(phases),
  procedure: id,
  scorers: z.int(),
  sealed: z.int(),
  title: z.string().max(400),
  zegel: z.literal('copy/v1'),
})
export type Head = z.infer<typeof head>

export interface Container {
  readonly head: Head
  /** The line as it stands in the file, which the encrypted part repeats the hash of. */
  readonly line: Uint8Array
  readonly body: Uint8Array
}

/** No line is longer, in bytes: thirty people with an identity and a card each stay far below it. */
const longestLine = 1024 * 1024
const lineFeed = 0x0a

/** The first line of a copy, without its line feed. */
export const lineOf = (content: Head): Uint8Array => utf8(canonicalText(content as unknown as Json))

/** The bytes of a person's file as they stand in the line, and back. */
export const textOf = toBase64
export const bytesOf = (text: string): Uint8Array => fromBase64(text) ?? new Uint8Array()

/** Takes a copy apart; nothing in it has been decrypted or proven yet. @throws E_NO_COPY for anything else */
export const readContainer = (bytes: Uint8Array): Container => {
  const end = bytes.subarray(0, longestLine).indexOf(lineFeed)
  if (end < 0) throw new ZegelError('E_NO_COPY')
  const line = bytes.slice(0, end)
  try {
    return { head: head.parse(parseCanonical(line)), line, body: bytes.slice(end + 1) }
  } catch {
    throw new ZegelError('E_NO_COPY')
  }
}
