import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { seeded } from '../../seeded.ts'
import { bech32 } from './bech32.ts'

/** Keys of made-up people, by docs/formats.md and node:crypto alone, so that the verifier is not tried on itself. */

export interface KeyPair {
  readonly privateKey: KeyObject
  readonly publicKey: Buffer
  readonly scalar: Buffer
}

const pairOf = (secret: Uint8Array, pkcs8: string): KeyPair => {
  const der = Buffer.concat([Buffer.from(pkcs8, 'hex'), secret])
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  const publicKey = createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(-32)
  return { privateKey, publicKey, scalar: Buffer.from(secret) }
}

export const ed25519 = (seed: Uint8Array): KeyPair => pairOf(seed, '302e020100300506032b657004220420')
export const x25519 = (scalar: Uint8Array): KeyPair => pairOf(scalar, '302e020100300506032b656e04220420')

const recipients = new WeakMap<KeyPair, string>()

/** Written once for each pair: people have 24 round keys and are enrolled in every test. */
export const recipientOf = (pair: KeyPair): string => {
  const text = recipients.get(pair) ?? bech32('age', pair.publicKey)
  recipients.set(pair, text)
  return text
}

export interface Person {
  readonly id: string
  readonly role: 'coordinator' | 'keeper' | 'member'
  readonly sign: KeyPair
  readonly box: KeyPair
  readonly roleKey: KeyPair | null
  readonly slots: readonly KeyPair[]
}

/** The same person in every run. The id is ten letters, such as `scorer0001`. */
export const personOf = (id: string, role: Person['role'], secret = id): Person => {
  const random = seeded(`forge/${secret}`)
  return {
    id,
    role,
    sign: ed25519(random(32)),
    box: x25519(random(32)),
    roleKey: role === 'member' ? null : x25519(random(32)),
    slots: Array.from({ length: 24 }, () => x25519(random(32))),
  }
}

/** What `--identity` takes. */
export const identityFile = ({ box }: Person): string =>
  `# a made-up person\n${bech32('age-secret-key-', box.scalar).toUpperCase()}\n`
