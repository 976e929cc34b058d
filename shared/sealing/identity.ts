import { Decrypter, Encrypter, type Stanza } from 'age-encryption'
import { z } from 'zod'
import { concat, fromBase64, toBase64, utf8 } from './bytes.ts'
import { canonicalBytes, type Json, parseCanonical } from './canonical.ts'
import { must, SealingError } from './errors.ts'
import type { Masters } from './keys.ts'
import { checkPassphrase } from './passphrase.ts'
import { HIGHEST_WORK_FACTOR, passphraseIdentity, passphraseRecipient } from './passphrase-stanza.ts'
import { id, key32 } from './schemas/primitives.ts'

/** What an identity file holds: somebody's masters for one procedure. */
export interface Unlocked {
  readonly procedure: string
  readonly member: string
  readonly masters: Masters
}

const contents = z.strictObject({
  main: key32,
  member: id,
  procedure: id,
  rounds: key32.nullable(),
  v: z.literal(1),
})

const HEAD = utf8('age-encryption.org/v1\n-> scrypt ')
const LONGEST = 4096

/**
 * Age passphrase file with somebody's masters; `age -d` opens it. The passphrase must pass checkPassphrase (E_WEAK).
 * `workFactor` is the base-2 logarithm of scrypt's N: 17 (0.5 s) everywhere but in tests and the example procedure.
 */
export const lockIdentity = async (
  { procedure, member, masters }: Unlocked,
  passphrase: string,
  { common, workFactor = 17 }: { readonly common: ReadonlySet<string>; readonly workFactor?: number },
): Promise<Uint8Array> => {
  must(workFactor >= 1 && workFactor <= HIGHEST_WORK_FACTOR, 'E_WORK', `scrypt work factor ${workFactor}`)
  const encrypter = new Encrypter()
  encrypter.addRecipient(passphraseRecipient(checkPassphrase(passphrase, common), workFactor))
  const plain: Json = {
    main: toBase64(masters.main),
    member,
    procedure,
    rounds: masters.rounds && toBase64(masters.rounds),
    v: 1,
  }
  return encrypter.encrypt(concat(canonicalBytes(plain), utf8('\n')))
}

/**
 * Masters from an identity file. Throws E_PASSPHRASE when the passphrase is wrong, E_WORK for a work factor above 18,
 * E_KEY when the file is not an identity file or was changed.
 */
export const unlockIdentity = async (file: Uint8Array, passphrase: string): Promise<Unlocked> => {
  const looksRight = file.length <= LONGEST && HEAD.every((byte, i) => file[i] === byte)
  must(looksRight, 'E_KEY', 'not an identity file')
  let tried = false
  let fitted = false
  const identity = passphraseIdentity(passphrase.normalize('NFKC'))
  const decrypter = new Decrypter()
  decrypter.addIdentity({
    unwrapFileKey: async (stanzas: Stanza[]) => {
      const fileKey = await identity.unwrapFileKey(stanzas)
      tried = true
      fitted = fileKey !== null
      return fileKey
    },
  })
  let plain: Uint8Array
  try {
    plain = await decrypter.decrypt(file)
  } catch (cause) {
    if (cause instanceof SealingError) throw cause
    if (tried && !fitted) throw new SealingError('E_PASSPHRASE', 'the passphrase does not open this identity')
    throw new SealingError('E_KEY', 'the identity file was changed', { cause })
  }
  must(plain.at(-1) === 0x0a, 'E_KEY', 'no identity inside')
  const read = contents.safeParse(parseCanonical(plain.subarray(0, -1)))
  must(read.success, 'E_KEY', 'no identity inside')
  const { main, rounds, member, procedure } = read.data
  const bytes = (text: string): Uint8Array => fromBase64(text) ?? new Uint8Array()
  return { procedure, member, masters: { main: bytes(main), rounds: rounds === null ? null : bytes(rounds) } }
}
