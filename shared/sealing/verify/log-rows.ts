import { Broken, demand, under } from './broken.ts'
import { sha256 } from './bytes.ts'
import { jcs } from './jcs.ts'
import { type Json, type JsonObject, parseJson } from './json.ts'
import { integer, misfit, object, oneOf, orNull, type Shape } from './shape.ts'
import { code, codes, hash, id, key32, reason, time } from './small.ts'

/** Rows of the log and their chain: docs/formats.md "The log". */

export const ZERO_HEAD = '0'.repeat(64)

/** Kinds whose body always stays. */
const OPEN_KINDS = [
  'procedure',
  'design',
  'amendment',
  'departure',
  'description',
  'invite',
  'enrol',
  'roster',
  'confirm',
  'seal',
  'exception',
  'close',
  'open',
  'release',
  'handover',
  'fault',
  'archive',
  'decision',
  'audit',
  'compare',
  'abort',
  'void',
  'finalise',
  'restore',
  'report',
] as const
/** Kinds about persons, whose body may be replaced by its hash. */
const PERSON_KINDS = [
  'committee',
  'candidates',
  'tie',
  'recusal',
  'order',
  'late',
  'withdraw',
  'purge',
  'revise',
  'explain',
  'remark',
  'feedback',
  'speakers',
  'turn',
  'whatif',
  'note',
  'offer',
  'lot',
  'hold',
  'consent',
] as const

export type Kind = (typeof OPEN_KINDS)[number] | (typeof PERSON_KINDS)[number]

export const isAboutPersons = (kind: Kind): boolean => PERSON_KINDS.some((one) => one === kind)

/** Members of a body besides the salt; null when only its hash is left. */
export type Body = JsonObject | null

export interface Row {
  readonly seq: number
  /** As the clock of that laptop told. */
  readonly at: string
  readonly actor: string
  readonly kind: Kind
  readonly ref: string | null
  readonly body: Body
  /** Head of the chain at this row. */
  readonly head: string
}

const isObject = (value: Json): value is JsonObject => value instanceof Map

const checkBodyValue = (value: Json, where: string): void => {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return
  if (typeof value === 'string') code(value, where)
  else if (isObject(value)) reason(value, where)
  else codes(value, where)
}

/** A body as it stands, or its hash. Only what is fit for a log may stand in it, never a sentence or a name. */
const bodyShape: Shape<JsonObject | string> = (value, where) => {
  if (!isObject(value)) return hash(value, where)
  key32(value.get('salt') ?? misfit(where, 'salted'), `${where}.salt`)
  for (const [name, one] of value) if (name !== 'salt') checkBodyValue(one, `${where}.${name}`)
  return value
}

const rowShape = object<{
  actor: string
  at: string
  body: JsonObject | string
  kind: Kind
  prev: string
  ref: string | null
  seq: number
}>({
  actor: id,
  at: time,
  body: bodyShape,
  kind: oneOf(...OPEN_KINDS, ...PERSON_KINDS),
  prev: hash,
  ref: orNull(hash),
  seq: integer(),
})

const bodyOf = (body: JsonObject | string): Body =>
  typeof body === 'string' ? null : new Map([...body].filter(([name]) => name !== 'salt'))

/**
 * The rows of an attached log, each chained to the one before.
 * @throws Broken E_LOG
 */
export const readLog = (bytes: Uint8Array): readonly Row[] => {
  const array = under('E_LOG', () => parseJson(bytes))
  if (!Array.isArray(array)) throw new Broken('E_LOG', 'the log is not an array of rows')
  let prev = ZERO_HEAD
  const salts = new Set<string>()
  return (array as readonly Json[]).map((value, i) => {
    const where = `row ${i} of the log`
    const { body, ...row } = under('E_LOG', () => rowShape(value, where))
    demand(row.seq === i, 'E_LOG', `${where} has the number ${row.seq}`)
    demand(row.prev === prev, 'E_LOG', `${where} does not follow the row before it`)
    const stays = typeof body !== 'string' || isAboutPersons(row.kind)
    demand(stays, 'E_LOG', `${where} lacks its body, which must stay in a row of kind ${row.kind}`)
    if (typeof body !== 'string') {
      const salt = String(body.get('salt'))
      demand(!salts.has(salt), 'E_LOG', `${where} has the salt of another row`)
      salts.add(salt)
    }
    const covered = typeof body === 'string' ? body : sha256(jcs(body))
    prev = sha256(Buffer.concat([Buffer.from('zegel.log/v1\n'), jcs({ ...row, body: covered })]))
    return {
      seq: row.seq,
      at: row.at,
      actor: row.actor,
      kind: row.kind,
      ref: row.ref,
      body: bodyOf(body),
      head: prev,
    }
  })
}
