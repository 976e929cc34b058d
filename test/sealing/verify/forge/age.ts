import { createCipheriv, createHmac, createPublicKey, diffieHellman, hkdfSync } from 'node:crypto'
import type { RandomSource } from '../../../../shared/sealing/bytes.ts'
import { type KeyPair, x25519 } from './keys.ts'

/** Writes binary age v1 files to X25519 keys, by age-encryption.org/v1 and node:crypto alone. */

const hkdf = (secret: Uint8Array, salt: Uint8Array, info: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, salt, info, 32))

const bare = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replace(/=+$/, '')

const closed = (key: Uint8Array, nonce: Uint8Array, plain: Uint8Array): Buffer => {
  const cipher = createCipheriv('chacha20-poly1305', key, nonce, { authTagLength: 16 })
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

const stanza = (fileKey: Uint8Array, publicKey: Buffer, random: RandomSource): string => {
  const own = x25519(random(32))
  const spki = Buffer.concat([Buffer.from('302a300506032b656e032100', 'hex'), publicKey])
  const shared = diffieHellman({
    privateKey: own.privateKey,
    publicKey: createPublicKey({ key: spki, format: 'der', type: 'spki' }),
  })
  const key = hkdf(shared, Buffer.concat([own.publicKey, publicKey]), 'age-encryption.org/v1/X25519')
  return `-> X25519 ${bare(own.publicKey)}\n${bare(closed(key, Buffer.alloc(12), fileKey))}\n`
}

export const ageFile = (to: readonly KeyPair[], plain: Buffer, random: RandomSource): Buffer => {
  const fileKey = random(16)
  const stanzas = to.map(({ publicKey }) => stanza(fileKey, publicKey, random)).join('')
  const header = `age-encryption.org/v1\n${stanzas}---`
  const mac = createHmac('sha256', hkdf(fileKey, Buffer.alloc(0), 'header'))
    .update(header)
    .digest()
  const nonce = random(16)
  const key = hkdf(fileKey, nonce, 'payload')
  const count = Math.max(1, Math.ceil(plain.length / 65536))
  const chunks = Array.from({ length: count }, (_, i) => {
    const counter = Buffer.alloc(12)
    counter.writeUInt32BE(i, 7)
    counter[11] = i === count - 1 ? 1 : 0
    return closed(key, counter, plain.subarray(i * 65536, (i + 1) * 65536))
  })
  return Buffer.concat([Buffer.from(`${header} ${bare(mac)}\n`), nonce, ...chunks])
}
