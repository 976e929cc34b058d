import { hkdfSync, type KeyObject } from 'node:crypto'
import { encodeIdentity, encodeRecipient } from './bech32.ts'
import { type RandomSource, toBase64, utf8 } from './bytes.ts'
import { privateKey, publicBytes } from './curve.ts'
import { must } from './errors.ts'

/** One-time round keys a person enrols with: one is used up by every roster of the procedure. */
export const SLOTS = 24

/** What a passphrase protects. `rounds` is destroyed when the archive is finalised, and null from then on. */
export interface Masters {
  readonly main: Uint8Array
  readonly rounds: Uint8Array | null
}

/** `publicKey` is base64 of 32 bytes. */
export interface SignKey {
  readonly publicKey: string
  readonly privateKey: KeyObject
}

export interface AgeKey {
  readonly identity: string
  readonly recipient: string
}

/** All keys of one person in one procedure. `role` and `slot` throw E_KEY once the second master is destroyed. */
export interface Keys {
  readonly sign: SignKey
  readonly box: AgeKey
  /** AES-256 key of the person's own drafts and retained cards. */
  readonly draft: Uint8Array
  readonly role: () => AgeKey
  readonly slot: (index: number) => AgeKey
}

export const newMasters = (random: RandomSource): Masters => ({ main: random(32), rounds: random(32) })

const derive = (master: Uint8Array, procedure: string, info: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', master, utf8(procedure), utf8(info), 32))

const ageKey = (scalar: Uint8Array): AgeKey => ({
  identity: encodeIdentity(scalar),
  recipient: encodeRecipient(publicBytes(privateKey('X25519', scalar))),
})

/** The keys that follow from somebody's masters in a procedure (docs/formats.md, keys). Deterministic. */
export const deriveKeys = (masters: Masters, procedure: string): Keys => {
  const seed = privateKey('Ed25519', derive(masters.main, procedure, 'zegel/sign/v1'))
  const made = new Map<string, AgeKey>()
  const fromRounds = (info: string): AgeKey => {
    must(masters.rounds !== null, 'E_KEY', 'the round keys of this person have been destroyed')
    const known = made.get(info) ?? ageKey(derive(masters.rounds, procedure, info))
    made.set(info, known)
    return known
  }
  return {
    sign: { publicKey: toBase64(publicBytes(seed)), privateKey: seed },
    box: ageKey(derive(masters.main, procedure, 'zegel/box/v1')),
    draft: derive(masters.main, procedure, 'zegel/draft/v1'),
    role: () => fromRounds('zegel/role/v1'),
    slot: (index) => {
      must(Number.isInteger(index) && index >= 0 && index < SLOTS, 'E_SLOT', `slot ${index}`)
      return fromRounds(`zegel/slot/v1/${index}`)
    },
  }
}

/** What others may know of somebody's keys; `roleKey` is null for who holds no office. */
export interface PublicKeys {
  readonly sign: string
  readonly box: string
  readonly roleKey: string | null
  readonly slots: readonly string[]
}

export const publicKeys = (keys: Keys, office: boolean): PublicKeys => ({
  sign: keys.sign.publicKey,
  box: keys.box.recipient,
  roleKey: office ? keys.role().recipient : null,
  slots: Array.from({ length: SLOTS }, (_, index) => keys.slot(index).recipient),
})
