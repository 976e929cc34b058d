import { createHash, randomBytes } from 'node:crypto'
import { ZegelError } from '../../domain/error.ts'
import { decryptWith, encryptTo } from '../../sealing/age.ts'
import { concat, utf8 } from '../../sealing/bytes.ts'
import { deriveKeys, type Masters, newMasters } from '../../sealing/keys.ts'
import { wrapProcedureKey } from '../../sealing/procedure-key.ts'
import { openIdentity } from './identity.ts'

const hashBytes = 32
const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash('sha256').update(bytes).digest())

/**
 * The whole of a safety copy: its line, a line feed, and under age the hash of the line and the file. It is opened again, with a
 * key that is forgotten at once, before it is given out.
 * @param recipients age recipients of those who may open it
 * @throws E_BACKUP when it does not open to what went in
 */
export const makeCopy = async (input: {
  line: Uint8Array
  file: Uint8Array
  recipients: readonly string[]
  procedure: string
}): Promise<Uint8Array> => {
  const { line, file, recipients, procedure } = input
  const inside = concat(sha256(line), file)
  const check = deriveKeys(newMasters(randomBytes), procedure).box
  const body = await encryptTo([...recipients, check.recipient], inside)
  if (!Buffer.from(await decryptWith(check.identity, body)).equals(inside)) throw new ZegelError('E_BACKUP')
  return concat(line, utf8('\n'), body)
}

/**
 * Opens a safety copy with the identity of one who may.
 * @returns the procedure file, and the masters that the passphrase unlocked
 * @throws E_PASSPHRASE; E_KEY when it is not for this person; E_NO_COPY when line and file do not belong together
 */
export const openCopy = async (input: {
  line: Uint8Array
  body: Uint8Array
  procedure: string
  member: string
  identity: Uint8Array
  passphrase: string
}): Promise<{ masters: Masters; file: Uint8Array }> => {
  const { line, body, procedure, member, identity, passphrase } = input
  const masters = await openIdentity({ procedure, member, file: identity, passphrase })
  const inside = await decryptWith(deriveKeys(masters, procedure).box.identity, body)
  if (!Buffer.from(inside.subarray(0, hashBytes)).equals(sha256(line))) throw new ZegelError('E_NO_COPY')
  return { masters, file: inside.slice(hashBytes) }
}

/** The procedure key for people on an own laptop, so that a copy of the file can be read there: one age file each, in their order. */
export const wrapFor = async (input: {
  procedure: string
  procedureKey: Uint8Array
  recipients: readonly string[]
}): Promise<Uint8Array[]> =>
  Promise.all(input.recipients.map((one) => wrapProcedureKey(input.procedureKey, input.procedure, [one])))
