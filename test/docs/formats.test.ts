import { createHash, createHmac, hkdfSync, scryptSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { auditReport } from '../../shared/domain/schemas/auditReport.ts'

/** The worked examples of docs/formats.md, computed again from the vectors with nothing but node:crypto. */

const root = join(import.meta.dirname, '..', '..')
const doc = readFileSync(join(root, 'docs/formats.md'), 'utf8')

type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value }
type Members = { readonly [key: string]: Value }

const read = (path: string): Members =>
  JSON.parse(readFileSync(join(root, 'test/vectors', path), 'utf8')) as Members
const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

const jcs = (value: Value): string => {
  if (Array.isArray(value)) return `[${(value as readonly Value[]).map(jcs).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const members = value as Members
  const keys = Object.keys(members).sort()
  return `{${keys.map((key) => `${JSON.stringify(key)}:${jcs(members[key]!)}`).join(',')}}`
}

const payload = (envelope: Members): Buffer => Buffer.from(String(envelope['payload']), 'base64')
const attached = (envelope: Members, name: string): Value =>
  JSON.parse(Buffer.from(String((envelope['att'] as Members)[name]), 'base64').toString()) as Value

const digits = (bytes: Uint8Array): string => {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return bits.replace(/.{5}/g, (five) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[Number.parseInt(five, 2)]!)
}

const roster = read('strict/messages/08-roster.zegel')
const archive = read('strict/archive.zegel')
const keys = read('keys.json')
const commitment = read('commitments.json')['card'] as Members
const [row, second] = attached(archive, 'log') as readonly Members[]
const seals = (attached(archive, 'seals') as readonly Members[]).map(
  (one) => JSON.parse(payload(one).toString()) as Members,
)

const string = (text: string | Uint8Array): Buffer => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(Buffer.byteLength(text))
  return Buffer.concat([length, Buffer.from(text)])
}
const signed = Buffer.concat([
  Buffer.from('SSHSIG'),
  ...[string('zegel.roster/v1'), string(''), string('sha512')],
  string(createHash('sha512').update(payload(roster)).digest()),
])

const derived = (info: string): string =>
  Buffer.from(
    hkdfSync('sha256', Buffer.from(String(keys['main']), 'base64'), String(keys['procedure']), info, 32),
  ).toString('base64')
const body = sha256(jcs(row!['body']!))
const head = sha256(`zegel.log/v1\n${jcs({ ...row!, body })}`)
const content = jcs(
  seals.map(({ cards, member, recusals }) => ({ cards: cards!, member: member!, recusals: recusals! })),
)
const words = 'aanbod aardbei accu adelaar agenda album'

describe('docs/formats.md gives, as the vectors do,', () => {
  test.each([
    ['the file id of a roster', sha256(payload(roster))],
    [
      'its committee code',
      digits(
        scryptSync(sha256(payload(roster)), 'zegel/fp/v1', 15, { N: 32768, r: 8, p: 1, maxmem: 2 ** 26 }),
      )
        .match(/.{4}/g)!
        .join('-'),
    ],
    ['the hash of what is signed', sha256(signed)],
    ['a draft key', derived('zegel/draft/v1')],
    ['the body hash of the first row of the log', body],
    ['the head of that row', head],
    ['the content of a close', sha256(content)],
    ['a commitment', String(commitment['c'])],
    [
      'the check group of a recovery card',
      digits(createHash('sha256').update(`zegel/recovery/v1\n${words}`).digest().subarray(0, 5)).slice(0, 4),
    ],
  ])('%s', (_, value) => {
    expect(doc).toContain(value)
  })

  test('examples that follow from the rules it states', () => {
    expect(second!['prev']).toBe(head)
    expect(derived('zegel/draft/v1')).toBe(keys['draft'])
    const { card, cid, member, procedure, round, salt } = commitment as { readonly [key: string]: Value }
    const message = jcs({ card: card!, cid: cid!, member: member!, procedure: procedure!, round: round! })
    const own = createHmac('sha256', Buffer.from(String(salt), 'base64'))
      .update(message)
      .digest('hex')
    expect(own).toBe(commitment['c'])
    expect(doc).toContain(jcs({ ...row!, body }).slice(0, 60))
  })
})

describe('docs/formats.md names of the report for HRM', () => {
  const from = doc.indexOf('## Report for HRM')
  const section = doc.slice(from, doc.indexOf('\n## ', from))
  const json = JSON.stringify(z.toJSONSchema(auditReport))
  const members = [...json.matchAll(/"required":\[([^\]]*)\]/g)].flatMap(
    ([, list = '']) => list.match(/\w+/g) ?? [],
  )
  const words = [...json.matchAll(/"enum":\[([^\]]*)\]/g)].flatMap(
    ([, list = '']) => list.match(/[\w-]+/g) ?? [],
  )

  test('every member, and every word of a closed list', () => {
    expect(members.length).toBeGreaterThan(40)
    expect(words.length).toBeGreaterThan(20)
    expect([...members, ...words].filter((name) => !new RegExp(`\\b${name}\\b`).test(section))).toEqual([])
  })
})
