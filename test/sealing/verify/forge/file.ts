import { createHash, sign } from 'node:crypto'
import type { KeyPair } from './keys.ts'

/** Anything that can stand in JSON, and more: forgers are not careful. */
export type Value = null | boolean | number | string | Value[] | { [key: string]: Value }

/** Canonical enough for ASCII keys: sorted, no white space. */
export const text = (value: Value): string => {
  if (Array.isArray(value)) return `[${value.map(text).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const keys = Object.keys(value).sort()
  return `{${keys.map((key) => `${JSON.stringify(key)}:${text(value[key] ?? null)}`).join(',')}}`
}

export const bytes = (value: Value): Buffer => Buffer.from(text(value))
export const sha256 = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex')

const string = (data: Uint8Array | string): Buffer => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(Buffer.byteLength(data))
  return Buffer.concat([length, Buffer.from(data)])
}

/** The text of an SSHSIG file, by PROTOCOL.sshsig. */
export const sshsig = (key: KeyPair, namespace: string, message: Uint8Array): string => {
  const digest = createHash('sha512').update(message).digest()
  const tail = [string(namespace), string(''), string('sha512')]
  const signature = sign(
    null,
    Buffer.concat([Buffer.from('SSHSIG'), ...tail, string(digest)]),
    key.privateKey,
  )
  const blob = Buffer.concat([
    Buffer.from('SSHSIG\0\0\0\x01'),
    string(Buffer.concat([string('ssh-ed25519'), string(key.publicKey)])),
    ...tail,
    string(Buffer.concat([string('ssh-ed25519'), string(signature)])),
  ])
  const lines = blob.toString('base64').replace(/.{70}/g, '$&\n')
  return `-----BEGIN SSH SIGNATURE-----\n${lines}\n-----END SSH SIGNATURE-----\n`
}

/** A message before it is signed. */
export interface Draft {
  readonly type: string
  readonly payload: { [key: string]: Value }
  readonly att: { readonly [name: string]: Buffer }
  /** Attachments that are not listed in the payload. */
  readonly unlisted?: { readonly [name: string]: Buffer }
  readonly signers: readonly { readonly id: string; readonly sign: KeyPair }[]
  /** Instead of `zegel.` and the type. */
  readonly namespace?: string
}

export interface Made {
  readonly id: string
  readonly payload: { [key: string]: Value }
  /** The envelope with what it carries. */
  readonly envelope: { [key: string]: Value }
  /** The envelope as it stands inside another file. */
  readonly stripped: { [key: string]: Value }
}

const encoded = (att: Draft['att']): { [name: string]: Value } =>
  Object.fromEntries(Object.entries(att).map(([name, data]) => [name, data.toString('base64')]))

export const made = ({ type, payload, att, unlisted = {}, signers, namespace }: Draft): Made => {
  const listed = Object.entries(att).map(([name, data]) => [
    name,
    { bytes: data.length, sha256: sha256(data) },
  ])
  const whole = { type, att: Object.fromEntries(listed), ...payload }
  const data = bytes(whole)
  const sig = signers
    .map(({ id, sign: key }) => ({ by: id, sshsig: sshsig(key, namespace ?? `zegel.${type}`, data) }))
    .sort((a, b) => (a.by < b.by ? -1 : 1))
  const stripped = { att: {}, payload: data.toString('base64'), sig, zegel: type }
  const envelope = { ...stripped, att: encoded({ ...att, ...unlisted }) }
  return { id: sha256(data), payload: whole, envelope, stripped }
}

export const fileOf = (envelope: { [key: string]: Value }): Buffer => Buffer.from(`${text(envelope)}\n`)
