import { z } from 'zod'
import { concat, type RandomSource, toBase64, utf8 } from './bytes.ts'
import { canonicalBytes, canonicalText, type Json, parseCanonical } from './canonical.ts'
import { must } from './errors.ts'
import { sha256Hex } from './hash.ts'
import { isAboutPersons, isLogKind, type LogKind } from './log-kinds.ts'
import { code, hash, id, key32, reason, time } from './schemas/primitives.ts'

/** `prev` of the first row, and the head of an empty log. */
export const ZERO_HEAD = '0'.repeat(64)

const scalar = z.union([code, z.int().min(0), z.boolean(), z.null()])

/** A body: flat, only codes, ids, hashes, integers; a sentence or a name does not fit. */
const logBody = z.record(code, z.union([scalar, reason, z.array(code)])).refine((body) => !('salt' in body))

export type LogBody = z.infer<typeof logBody>

const saltedBody = z.looseObject({ salt: key32 })

/**
 * A row of the log as the store keeps it. `body` is canonical JSON of the body with its salt, or of the hash of that
 * where the body was left out. `hash` is the head of the log at this row.
 */
export interface LogRow {
  readonly seq: number
  readonly prev: string
  readonly at: string
  /** Who acted: a member's id. */
  readonly actor: string
  readonly kind: string
  readonly ref: string | null
  readonly body: string
  readonly hash: string
}

/** A row as it is nested in archive and audit. */
const nestedRow = z.strictObject({
  actor: id,
  at: time,
  body: z.union([hash, saltedBody]),
  kind: z.string(),
  prev: hash,
  ref: hash.nullable(),
  seq: z.int().min(0),
})

const PREFIX = utf8('zegel.log/v1\n')

const bodyHash = (body: string): string => (body.startsWith('"') ? body.slice(1, -1) : sha256Hex(utf8(body)))

const headOf = (row: Omit<LogRow, 'hash'>): string => {
  const { actor, at, kind, prev, ref, seq } = row
  return sha256Hex(
    concat(PREFIX, canonicalBytes({ actor, at, body: bodyHash(row.body), kind, prev, ref, seq })),
  )
}

/**
 * The next row of a procedure's log. The chain covers the hash of the salted body, so that a body can be left out of
 * the audit. Throws SealingError E_LOG for an unknown kind or a body that could hold more than codes and ids.
 */
export const nextLogRow = (
  last: Pick<LogRow, 'seq' | 'hash'> | null,
  entry: {
    readonly at: string
    readonly actor: string
    readonly kind: LogKind
    readonly ref: string | null
    readonly body: LogBody
  },
  random: RandomSource,
): LogRow => {
  must(isLogKind(entry.kind), 'E_LOG', `kind ${entry.kind}`)
  const read = logBody.safeParse(entry.body)
  must(read.success, 'E_LOG', `body of ${entry.kind}: ${read.error?.issues[0]?.path.join('.')}`)
  const body = canonicalText({ ...read.data, salt: toBase64(random(32)) })
  const { at, actor, kind, ref } = entry
  const row = { seq: last ? last.seq + 1 : 0, prev: last?.hash ?? ZERO_HEAD, at, actor, kind, ref, body }
  return { ...row, hash: headOf(row) }
}

/** @returns the salt of a body, null where only its hash is left */
const checkBody = (kind: string, text: string): string | null => {
  const value = parseCanonical(utf8(text))
  if (typeof value === 'string') {
    must(hash.safeParse(value).success, 'E_LOG', 'a body is neither object nor hash')
    return null
  }
  const salted = saltedBody.safeParse(value)
  must(salted.success, 'E_LOG', `a body of ${kind} has no salt`)
  const { salt: _, ...rest } = salted.data
  must(logBody.safeParse(rest).success, 'E_LOG', `a body of ${kind} holds more than codes and ids`)
  return salted.data.salt
}

/** Checks sequence, chain, kinds and bodies of a whole log. Returns its head. Throws SealingError E_LOG. */
export const checkLog = (rows: readonly LogRow[]): string => {
  let head = ZERO_HEAD
  const salts = new Set<string>()
  for (const [index, row] of rows.entries()) {
    must(row.seq === index, 'E_LOG', `row ${row.seq} stands at place ${index}`)
    must(row.prev === head, 'E_LOG', `row ${index} does not follow the row before`)
    must(isLogKind(row.kind), 'E_LOG', `kind ${row.kind}`)
    const salt = checkBody(row.kind, row.body)
    must(salt === null || !salts.has(salt), 'E_LOG', `row ${index} has the salt of another row`)
    if (salt !== null) salts.add(salt)
    head = headOf(row)
    must(row.hash === head, 'E_LOG', `row ${index} was edited`)
  }
  return head
}

const withBody = ({ actor, at, kind, prev, ref, seq }: LogRow, body: Json): Json => {
  return { actor, at, body, kind, prev, ref, seq }
}

/** A row as an archive holds it. */
export const nestRow = (row: LogRow): Json => withBody(row, parseCanonical(utf8(row.body)))

/** The rows of a nested log. Throws SealingError E_LOG when one does not follow the format. */
export const readNestedLog = (bytes: Uint8Array): LogRow[] => {
  const read = z.array(nestedRow).safeParse(parseCanonical(bytes))
  must(read.success, 'E_LOG', 'the log does not follow the format')
  return read.data.map((nested) => {
    const row = { ...nested, body: canonicalText(nested.body as Json) }
    return { ...row, hash: headOf(row) }
  })
}

/** A row as an audit holds it: of what is about persons only the hash. */
export const withoutPersons = (row: LogRow): Json =>
  isAboutPersons(row.kind) ? withBody(row, bodyHash(row.body)) : nestRow(row)
