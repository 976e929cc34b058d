import { createHash, createPublicKey, verify } from 'node:crypto'
import { same } from './bytes.ts'

/** PROTOCOL.sshsig of OpenSSH: four bytes big-endian length, then the bytes. */
const string = (bytes: Uint8Array | string): Buffer => {
  const body = Buffer.from(bytes)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length)
  return Buffer.concat([length, body])
}

const MAGIC = Buffer.from('SSHSIG')
const FIRST = '-----BEGIN SSH SIGNATURE-----\n'
const LAST = '-----END SSH SIGNATURE-----\n'
const SIGNATURE_BYTES = 64
/** DER of an Ed25519 public key up to the 32 bytes themselves (RFC 8410). */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex')

const armored = (key: Uint8Array, namespace: string, signature: Uint8Array): string => {
  const blob = Buffer.concat([
    MAGIC,
    Buffer.from([0, 0, 0, 1]),
    string(Buffer.concat([string('ssh-ed25519'), string(key)])),
    string(namespace),
    string(''),
    string('sha512'),
    string(Buffer.concat([string('ssh-ed25519'), string(signature)])),
  ])
  const lines = blob.toString('base64').match(/.{1,70}/g) ?? []
  return `${FIRST}${lines.map((line) => `${line}\n`).join('')}${LAST}`
}

/**
 * Whether a text is exactly the signature file that this key makes of these bytes in this namespace. The text is built
 * anew from key, namespace and the last 64 bytes, so that nothing else in it needs to be understood.
 */
export const sshsigHolds = (text: string, key: Buffer, namespace: string, message: Uint8Array): boolean => {
  const blob = Buffer.from(text.slice(FIRST.length, -LAST.length), 'base64')
  const signature = blob.subarray(-SIGNATURE_BYTES)
  if (!same(Buffer.from(text), Buffer.from(armored(key, namespace, signature)))) return false
  const digest = createHash('sha512').update(message).digest()
  const signed = Buffer.concat([MAGIC, string(namespace), string(''), string('sha512'), string(digest)])
  const publicKey = createPublicKey({ key: Buffer.concat([SPKI, key]), format: 'der', type: 'spki' })
  return verify(null, signed, publicKey, signature)
}
