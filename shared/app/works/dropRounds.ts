import { commonPassphrases } from '../../content/passphrase/common.ts'
import { deriveKeys, type Masters } from '../../sealing/keys.ts'
import { makeFinalise } from '../../sealing/make/finalise.ts'
import { withoutRoundMaster } from '../../sealing/recovery.ts'

/**
 * The identity file without the round keys, null when they are gone already, and the signed messages that say so.
 * @throws E_PASSPHRASE, E_KEY
 */
export const dropRounds = async (input: {
  procedure: string
  app: string
  file: Uint8Array
  passphrase: string
  workFactor: number
  member: string
  masters: Masters
  archives: readonly string[]
  at: string
  /** What this person says in confidence, for its readers; null where nothing is asked. */
  sitting: Uint8Array | null
}): Promise<{ file: Uint8Array | null; messages: Uint8Array[] }> => {
  const { procedure, app, file, passphrase, workFactor, member, masters, archives, at, sitting } = input
  const options = { common: commonPassphrases, workFactor }
  const keys = deriveKeys(masters, procedure)
  return {
    file: masters.rounds === null ? null : await withoutRoundMaster(file, passphrase, options),
    messages: archives.map((archive) =>
      makeFinalise({ procedure, app }, { archive, member, at, sitting }, keys),
    ),
  }
}
