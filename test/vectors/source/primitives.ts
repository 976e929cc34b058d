import { toBase64, utf8 } from '../../../shared/sealing/bytes.ts'
import { canonicalBytes, type Json } from '../../../shared/sealing/canonical.ts'
import { fingerprint } from '../../../shared/sealing/codes.ts'
import { commitCard, commitText } from '../../../shared/sealing/commitment.ts'
import { sha256Hex } from '../../../shared/sealing/hash.ts'
import { deriveKeys, newMasters, publicKeys } from '../../../shared/sealing/keys.ts'
import { type LogRow, nestRow, nextLogRow, withoutPersons } from '../../../shared/sealing/log.ts'
import { innerBase, padded } from '../../../shared/sealing/padding.ts'
import { signSsh } from '../../../shared/sealing/sshsig.ts'
import { cardOf } from '../../sealing/cards.ts'
import { seeded } from '../../sealing/seeded.ts'

const bytes = (text: string): string => toBase64(utf8(text))

/** Canonical JSON, as base64 of the bytes: `good` reads and writes back the same, `bad` is refused. */
export const canonical = (): Json => ({
  good: [
    ['empty object', '{}'],
    ['empty array', '[]'],
    ['null', 'null'],
    ['largest integer', '9007199254740991'],
    ['zero', '0'],
    ['sorted keys', '{"-":1,"0":2,"A":3,"a":4,"a-":5,"aa":6}'],
    ['escapes', '"\\b\\t\\n\\f\\r\\"\\\\\\u0001\\u001f/\u007f\u2028"'],
    ['astral and composed', '"\u00e9\u{1f980}\ufb01"'],
    ['depth 12', `${'['.repeat(12)}${']'.repeat(12)}`],
    ['key of 64', `{"${'k'.repeat(64)}":true}`],
  ].map(([name, text]) => ({ name: name!, base64: bytes(text!) })),
  bad: [
    ['white space', '{"a": 1}'],
    ['line feed at the end', '{}\n'],
    ['byte order mark', '\ufeff{}'],
    ['unsorted keys', '{"b":1,"a":2}'],
    ['doubled key', '{"a":1,"a":1}'],
    ['fraction', '1.5'],
    ['integer as fraction', '1.0'],
    ['exponent', '1e3'],
    ['negative', '-1'],
    ['minus zero', '-0'],
    ['too large', '9007199254740992'],
    ['escaped letter', '"\\u0061"'],
    ['escaped slash', '"\\/"'],
    ['upper-case escape', '"\\u001F"'],
    ['U+0000', '"\\u0000"'],
    ['lone surrogate', '"\\ud800"'],
    ['not NFC', '"e\u0301"'],
    ['key __proto__', '{"__proto__":1}'],
    ['key constructor', '{"constructor":1}'],
    ['key prototype', '{"prototype":1}'],
    ['empty key', '{"":1}'],
    ['key with underscore', '{"a_b":1}'],
    ['key of 65', `{"${'k'.repeat(65)}":true}`],
    ['depth 13', `${'['.repeat(13)}${']'.repeat(13)}`],
    ['depth 13 in an object', `${'{"a":'.repeat(13)}1${'}'.repeat(13)}`],
    ['two values', '{}{}'],
    ['nothing', ''],
  ].map(([name, text]) => ({ name: name!, base64: bytes(text!) })).concat([
    { name: 'invalid UTF-8', base64: toBase64(Uint8Array.of(0x22, 0xff, 0x22)) },
    { name: 'surrogate as UTF-8', base64: toBase64(Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22)) },
  ]),
})

const masters = newMasters(seeded('vectors/keys'))
const procedure = '0123456789'

export const keys = (): Json => {
  const all = deriveKeys(masters, procedure)
  return {
    procedure,
    main: toBase64(masters.main),
    rounds: toBase64(masters.rounds ?? new Uint8Array()),
    draft: toBase64(all.draft),
    box: { ...all.box },
    role: { ...all.role() },
    slot23: { ...all.slot(23) },
    public: publicKeys(all, true) as unknown as Json,
  }
}

export const sshsig = (): Json => {
  const { sign } = deriveKeys(masters, procedure)
  const message = utf8('{"type":"confirm/v1"}')
  const text = signSsh(sign.privateKey, 'zegel.confirm/v1', message)
  const lines = text.split('\n')
  const moved = [lines[0], lines[1]!.slice(0, 69), lines[1]!.slice(69) + lines[2]!, ...lines.slice(3)].join('\n')
  const told = { namespace: 'zegel.confirm/v1', message: toBase64(message) }
  return {
    publicKey: sign.publicKey,
    good: [{ ...told, text }],
    bad: [
      { ...told, why: 'another namespace', namespace: 'zegel.seal/v1', text },
      { ...told, why: 'another message', message: bytes('{"type":"confirm/v2"}'), text },
      { ...told, why: 'no line feed at the end', text: text.slice(0, -1) },
      { ...told, why: 'other line length', text: moved },
      { ...told, why: 'carriage returns', text: text.replaceAll('\n', '\r\n') },
      { ...told, why: 'a changed character', text: text.replace(/.(?=\n-----END)/, 'A') },
    ],
  }
}

export const codes = async (): Promise<Json> => {
  const hashes = ['0'.repeat(64), 'f'.repeat(64), sha256Hex(utf8('zegel'))]
  const found: Json[] = []
  for (const hash of hashes) found.push({ hash, code: await fingerprint(hash) })
  return found
}

export const commitments = (): Json => {
  const salt = toBase64(seeded('vectors/salt')(32))
  const place = { procedure, round: 1, member: 'abcdefghjk', cid: 'mnpqrstvwx' }
  const card = cardOf(place.member, place.cid)
  return {
    card: { ...place, card, salt, c: commitCard(place, card, salt) } as unknown as Json,
    name: { name: 'Zoë Özdemir-d’Hondt', salt, commitment: commitText(salt, 'Zoë Özdemir-d’Hondt') },
    notNfc: { name: 'Zoe\u0308'.normalize('NFC'), salt, commitment: commitText(salt, 'Zoe\u0308') },
    badSalts: [toBase64(new Uint8Array(31)), toBase64(new Uint8Array(33)), ''],
  }
}

export const padding = (): Json => ({
  innerBase: [1, 2, 3, 8, 40, 500].map((candidates) => ({ candidates, bytes: innerBase(candidates) })),
  padded: [2, 4094, 4095, 4096].map((length) => {
    const value = 'x'.repeat(length - 2)
    return { jcsBytes: canonicalBytes(value).length, bytes: padded(value).length }
  }),
})

export const logRows = (): LogRow[] => {
  const random = seeded('vectors/log')
  const actor = 'abcdefghjk'
  const rows: LogRow[] = []
  const add = (kind: 'procedure' | 'design' | 'candidates' | 'explain', body: Record<string, string | number>): void => {
    const at = `2026-03-02T09:0${rows.length}:00.000Z`
    rows.push(nextLogRow(rows.at(-1) ?? null, { at, actor, kind, ref: null, body }, random))
  }
  add('procedure', { round: 1 })
  add('design', { design: 'd'.repeat(64) })
  add('candidates', { count: 12 })
  add('explain', { code: 'too-many-criteria' })
  return rows
}

export const log = (): Json => {
  const rows = logRows()
  return {
    rows: rows.map(nestRow),
    withoutPersons: rows.map(withoutPersons),
    heads: rows.map((row) => row.hash),
  }
}
