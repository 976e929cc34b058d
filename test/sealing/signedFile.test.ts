import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { decodeEnvelope, encodeEnvelope } from '../../shared/sealing/envelope.ts'
import { readSignedFile, signFile } from '../../shared/sealing/signed-file.ts'
import { run } from './programs.ts'
import { seeded } from './seeded.ts'

const file = readFileSync(join(import.meta.dirname, '..', 'vectors', 'template.zegel'))
const read = (bytes: Uint8Array) => () => readSignedFile('template/v1', bytes)

describe('a file that names its own key', () => {
  test('is read back whole, with one maker for one key', () => {
    const { payload, by } = readSignedFile('template/v1', file)
    expect(payload['from']).toBe('Merwede Ziekenhuis')
    const again = signFile('template/v1', { from: 'Anders' }, seeded('template')(32))
    expect(readSignedFile('template/v1', again).by).toBe(by)
    const other = signFile('template/v1', { from: 'Anders' }, seeded('other')(32))
    expect(readSignedFile('template/v1', other).by).not.toBe(by)
  })

  test('is verified by OpenSSH from its own key', () => {
    const envelope = decodeEnvelope(file)
    const { key, by } = readSignedFile('template/v1', file)
    const folder = mkdtempSync(join(tmpdir(), 'zegel-signed-'))
    const blob = Buffer.concat([
      Buffer.from([0, 0, 0, 11]),
      Buffer.from('ssh-ed25519'),
      Buffer.from([0, 0, 0, 32]),
      Buffer.from(key, 'base64'),
    ])
    writeFileSync(join(folder, 'allowed'), `${by} ssh-ed25519 ${blob.toString('base64')}\n`)
    writeFileSync(join(folder, 'signature'), envelope.sig[0]?.sshsig ?? '')
    const args = ['-Y', 'verify', '-f', join(folder, 'allowed'), '-I', by, '-n', 'zegel.template/v1']
    const found = run('ssh-keygen', [...args, '-s', join(folder, 'signature')], envelope.payload)
    expect(found).toMatchObject({ status: 0 })
  })

  test('is refused after a change of any byte of its payload', () => {
    const envelope = decodeEnvelope(file)
    for (let at = 0; at < envelope.payload.length; at += 7) {
      const payload = Uint8Array.from(envelope.payload)
      payload[at] = (payload[at] ?? 0) ^ 1
      expect(read(encodeEnvelope({ ...envelope, payload }))).toThrow()
    }
  })

  test('is refused under another key, another name, another type, with an attachment or a second signature', () => {
    const envelope = decodeEnvelope(file)
    const [sig] = envelope.sig
    if (!sig) throw new Error('no signature')
    const other = decodeEnvelope(signFile('template/v1', { from: 'Anders' }, seeded('other')(32)))
    const changed = [
      { ...envelope, sig: other.sig },
      { ...envelope, sig: [{ ...sig, by: '0000000000' }] },
      { ...envelope, type: 'seal/v1' },
      { ...envelope, att: { extra: new Uint8Array([1]) } },
      { ...envelope, sig: [...envelope.sig, ...other.sig].toSorted((a, b) => (a.by < b.by ? -1 : 1)) },
    ]
    for (const one of changed) expect(read(encodeEnvelope(one))).toThrow()
    expect(() => readSignedFile('seal/v1', file)).toThrow('E_VERSION')
  })
})
