import { createHash, type KeyObject, sign, verify } from 'node:crypto'
import { concat, fromBase64, toBase64, utf8 } from './bytes.ts'
import { publicBytes, publicKey } from './curve.ts'

const MAGIC = utf8('SSHSIG')
const KEY_TYPE = utf8('ssh-ed25519')
const BEGIN = '-----BEGIN SSH SIGNATURE-----\n'
const END = '-----END SSH SIGNATURE-----\n'
/** One Ed25519 SSHSIG has a fixed size apart from its namespace; more is no signature of ours. */
const LONGEST = 1024

const field = (bytes: Uint8Array): Uint8Array => {
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, bytes.length)
  return concat(length, bytes)
}

const signedBytes = (namespace: string, message: Uint8Array): Uint8Array =>
  concat(
    MAGIC,
    field(utf8(namespace)),
    field(utf8('')),
    field(utf8('sha512')),
    field(createHash('sha512').update(message).digest()),
  )

const armour = (signer: Uint8Array, namespace: string, signature: Uint8Array): string => {
  const blob = concat(
    MAGIC,
    Uint8Array.of(0, 0, 0, 1),
    field(concat(field(KEY_TYPE), field(signer))),
    field(utf8(namespace)),
    field(utf8('')),
    field(utf8('sha512')),
    field(concat(field(KEY_TYPE), field(signature))),
  )
  return BEGIN + toBase64(blob).replace(/.{1,70}/g, '$&\n') + END
}

/** OpenSSH signature file (PROTOCOL.sshsig, sha512) of a message under a namespace. Ed25519, so deterministic. */
export const signSsh = (key: KeyObject, namespace: string, message: Uint8Array): string =>
  armour(publicBytes(key), namespace, new Uint8Array(sign(null, signedBytes(namespace, message), key)))

/**
 * Whether `text` is the signature file that `signer` (a public key of 32 bytes) made of the message under the namespace. The text is
 * rebuilt and compared, so there is exactly one form of each signature.
 */
export const verifySsh = (
  signer: Uint8Array,
  namespace: string,
  message: Uint8Array,
  text: string,
): boolean => {
  if (text.length > LONGEST || !text.startsWith(BEGIN) || !text.endsWith(END)) return false
  const blob = fromBase64(text.slice(BEGIN.length, -END.length).replaceAll('\n', ''))
  if (blob === null || blob.length < 64) return false
  const signature = blob.slice(-64)
  if (armour(signer, namespace, signature) !== text) return false
  return verify(null, signedBytes(namespace, message), publicKey('Ed25519', signer), signature)
}
