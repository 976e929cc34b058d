import { z } from 'zod'
import { decryptWith, encryptTo } from './age.ts'
import { fromBase64, type RandomSource, toBase64 } from './bytes.ts'
import { canonicalBytes, parseCanonical } from './canonical.ts'
import { must } from './errors.ts'
import { id, key32 } from './schemas/primitives.ts'

const contents = z.strictObject({ key: key32, procedure: id, v: z.literal(1) })

/** The key of the documents about people that every member may read. */
export const newProcedureKey = (random: RandomSource): Uint8Array => random(32)

/** Age file that gives the procedure key to people, by their box recipients. */
export const wrapProcedureKey = (
  key: Uint8Array,
  procedure: string,
  recipients: readonly string[],
): Promise<Uint8Array> => encryptTo(recipients, canonicalBytes({ key: toBase64(key), procedure, v: 1 }))

/** The procedure key from such a file. Throws SealingError E_KEY. */
export const unwrapProcedureKey = async (
  file: Uint8Array,
  procedure: string,
  boxIdentity: string,
): Promise<Uint8Array> => {
  const read = contents.safeParse(parseCanonical(await decryptWith(boxIdentity, file)))
  must(read.success && read.data.procedure === procedure, 'E_KEY', 'not the key of this procedure')
  return fromBase64(read.data.key) ?? new Uint8Array()
}
