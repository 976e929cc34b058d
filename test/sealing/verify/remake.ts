import { createHash, type KeyObject } from 'node:crypto'
import { bytes, fileOf, made, sha256, type Value } from './forge/file.ts'
import type { KeyPair } from './forge/keys.ts'

/**
 * Takes a whole archive or audit apart and puts it together again with something changed, as somebody with everybody's
 * keys could: every id, head of the log, hash of an attachment and signature that follows from the change is made anew.
 * Only what was changed is wrong in the result.
 */

export type Members = { [key: string]: Value }

/** One nested file. */
export interface Nested {
  /** Its file id before, by which rows and other files name it. */
  readonly id: string
  readonly type: string
  /** The attachment in which it stands. */
  list: string
  payload: Members
  signers: string[]
  /** Whether the hashes of what it was sent with stay as they are, and do not follow from what is in the file. */
  keepsAtt: boolean
}

export interface Row {
  actor: string
  at: string
  body: Members | string
  kind: string
  ref: string | null
}

/** A file taken apart. Rows are in order; of nested files the order follows from the format. */
export interface Apart {
  /** File id before. */
  readonly id: string
  readonly type: string
  payload: Members
  nested: Nested[]
  rows: Row[]
  /** Who signs it, where that is not those who should. */
  signedBy?: readonly string[] | undefined
  /** Attachments that hold no nested files; `purges` are nested, and not listed. */
  readonly others: { [name: string]: Buffer }
  /** Salt for another row, or whatever 32 bytes are wanted: not the same twice. */
  readonly salt: () => string
  /** A new nested file, to be put into `nested`. */
  readonly file: (type: string, list: string, payload: Members, signers: readonly string[]) => Nested
  readonly row: (kind: string, ref: string | null, body: Members) => Row
  /** The nested files of a type, in the order of their rows where they have one. */
  readonly of: (type: string) => Nested[]
  /** The number of the row about a nested file, or of the first of a kind. */
  readonly at: (about: Nested | string) => number
}

type Envelope = { att: Members; payload: string; sig: { by: string; sshsig: string }[]; zegel: string }

const LISTS = [
  ...['enrols', 'rosters', 'confirms', 'exceptions', 'handovers', 'faults', 'seals', 'releases', 'purges'],
  ...['earlier-seals', 'earlier-closes', 'earlier-answers', 'amendments', 'compared', 'withdrawals'],
]
const SINGLES = ['close', 'open']

const json = (data: Uint8Array): Value => JSON.parse(Buffer.from(data).toString()) as Value
const decoded = (base64: string): Buffer => Buffer.from(base64, 'base64')

const nestedOf = (list: string, envelope: Envelope): Nested => {
  const data = decoded(envelope.payload)
  const signers = envelope.sig.map(({ by }) => by)
  return {
    id: sha256(data),
    type: envelope.zegel,
    list,
    payload: json(data) as Members,
    signers,
    keepsAtt: false,
  }
}

/** Reads a file of which everything holds. */
export const apart = (file: Uint8Array): Apart => {
  const envelope = json(file) as unknown as Envelope
  const att = Object.fromEntries(
    Object.entries(envelope.att).map(([name, data]) => [name, decoded(String(data))]),
  )
  const nested = Object.entries(att).flatMap(([name, data]) => {
    if (SINGLES.includes(name)) return [nestedOf(name, json(data) as unknown as Envelope)]
    return LISTS.includes(name) ? (json(data) as unknown as Envelope[]).map((one) => nestedOf(name, one)) : []
  })
  const rest = Object.entries(att).filter(([name]) => ![...LISTS, ...SINGLES, 'log'].includes(name))
  let drawn = 0
  const salt = (): string => createHash('sha256').update(`remake ${drawn++}`).digest('base64')
  const own: Apart = {
    id: sha256(decoded(envelope.payload)),
    type: envelope.zegel,
    payload: json(decoded(envelope.payload)) as Members,
    nested,
    rows: json(att['log'] ?? Buffer.from('[]')) as unknown as Row[],
    others: Object.fromEntries(rest),
    salt,
    file: (type, list, payload, signers) => {
      const { app, procedure } = own.payload
      const whole = { app: app!, att: {}, procedure: procedure!, type, ...payload }
      return {
        id: sha256(bytes(whole)),
        type,
        list,
        payload: whole,
        signers: [...signers].sort(),
        keepsAtt: false,
      }
    },
    row: (kind, ref, body) => {
      const last = own.rows.at(-1)!
      return { actor: last.actor, at: last.at, body: { ...body, salt: salt() }, kind, ref }
    },
    of: (type) => own.nested.filter((one) => one.type === type).sort((a, b) => own.at(a) - own.at(b)),
    at: (about) =>
      own.rows.findIndex(({ kind, ref }) => (typeof about === 'string' ? kind === about : ref === about.id)),
  }
  return own
}

/** Somebody with the key to sign, as the app holds it. */
export interface Signer {
  readonly id: string
  readonly key: { readonly privateKey: KeyObject; readonly publicKey: string }
}

const keyPair = ({ key }: Signer): KeyPair => ({
  privateKey: key.privateKey,
  publicKey: decoded(key.publicKey),
  scalar: Buffer.alloc(0),
})

/** Every string that was given another value, wherever it stands. */
const renamed = (value: Value, names: ReadonlyMap<string, string>): Value => {
  if (typeof value === 'string') return names.get(value) ?? value
  if (Array.isArray(value)) return value.map((one) => renamed(one, names))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, renamed(one, names)]))
}

const listed = (data: Buffer): Members => ({ bytes: data.length, sha256: sha256(data) })

/** The file again, signed by those who signed it, or by these. */
export const together = (own: Apart, everybody: readonly Signer[]): Buffer => {
  const keys = new Map(everybody.map((one) => [one.id, keyPair(one)]))
  const names = new Map<string, string>()
  const done = new Map<string, { stripped: Members; nested: Nested; id: string }>()

  const strip = (
    wanted: (nested: Nested) => boolean,
    by: (one: { id: string; nested: Nested }) => string,
  ): Buffer =>
    bytes(
      [...done.values()]
        .filter(({ nested }) => wanted(nested))
        .sort((a, b) => (by(a) < by(b) ? -1 : 1))
        .map(({ stripped }) => stripped),
    )
  const byId = ({ id }: { id: string }): string => id
  const member = ({ nested }: { nested: Nested }): string => String(nested.payload['member'])

  /** What a roster and a close were sent with follows from what is there. */
  const sentWith = (nested: Nested, payload: Members): Members => {
    const att = payload['att'] as Members
    if (nested.keepsAtt) return att
    const people = [...done.values()].flatMap(({ nested: one }) =>
      one.type === 'roster/v1' ? (one.payload['people'] as Members[]) : [],
    )
    const enrols = [...people, ...((payload['people'] as Members[] | undefined) ?? [])].map((one) =>
      String(renamed(one['enrol']!, names)),
    )
    if (nested.type === 'roster/v1')
      return {
        ...att,
        rosters: listed(
          bytes(
            [...done.values()].filter((one) => one.nested.type === 'roster/v1').map((one) => one.stripped),
          ),
        ),
        enrols: listed(
          strip((one) => one.type === 'enrol/v1' && enrols.includes(names.get(one.id) ?? one.id), byId),
        ),
        exceptions: listed(strip(({ type }) => type === 'exception/v1', byId)),
        handovers: listed(strip(({ type }) => type === 'handover/v1', byId)),
      }
    const closed =
      nested.type === 'close/v1' ? (payload['seals'] as Members[]).map(({ id }) => String(id)) : []
    const strict = ![...done.values()].some(({ nested: one }) => 'release' in (one.payload['att'] as Members))
    if (nested.type === 'close/v1' && strict)
      return { ...att, seals: listed(strip((one) => closed.includes(names.get(one.id) ?? one.id), member)) }
    return att
  }

  const finish = (nested: Nested): void => {
    const payload = renamed(nested.payload, names) as Members
    const signers = nested.signers.map((id) => ({ id, sign: keys.get(id)! }))
    const { id, stripped } = made({
      type: nested.type,
      payload: { ...payload, att: sentWith(nested, payload) },
      att: {},
      signers,
    })
    names.set(nested.id, id)
    done.set(nested.id, { stripped, nested, id })
  }

  let prev = '0'.repeat(64)
  const rows = own.rows.map((row, seq) => {
    const old = (row as Row & { readonly prev?: string }).prev
    if (old !== undefined) names.set(old, prev)
    const nested = own.nested.find(({ id, list }) => id === row.ref && list !== 'purges')
    if (nested && !done.has(nested.id)) finish(nested)
    const { actor, at, kind } = row
    const body = renamed(row.body, names)
    const ref = row.ref && (names.get(row.ref) ?? row.ref)
    const whole = { actor, at, body, kind, prev, ref, seq }
    const covered = typeof body === 'string' ? body : sha256(bytes(body))
    prev = sha256(Buffer.concat([Buffer.from('zegel.log/v1\n'), bytes({ ...whole, body: covered })]))
    return whole
  })
  for (const nested of own.nested) if (nested.list !== 'purges' && !done.has(nested.id)) finish(nested)

  const att: { [name: string]: Buffer } = { ...own.others, log: bytes(rows) }
  const present = LISTS.filter(
    (name) => name in (own.payload['att'] as Members) || own.nested.some(({ list }) => list === name),
  )
  for (const name of present.filter((one) => one !== 'purges')) {
    const inRows = [...done.values()].filter(({ nested }) => nested.list === name)
    const by = name === 'seals' || name === 'releases' ? member : byId
    att[name] =
      name === 'rosters'
        ? bytes(inRows.map(({ stripped }) => stripped))
        : strip(({ list }) => list === name, by)
  }
  for (const name of SINGLES) {
    const one = [...done.values()].find(({ nested }) => nested.list === name)
    if (one) att[name] = fileOf(one.stripped)
  }
  // Whatever the payload lists and nobody holds was erased.
  const before = own.payload['att'] as Members
  const erased = Object.entries(before).filter(
    ([name]) => !(name in att) && !LISTS.includes(name) && !SINGLES.includes(name),
  )
  const payload = renamed(own.payload, names) as Members
  const all = {
    ...Object.fromEntries(Object.entries(att).map(([name, data]) => [name, listed(data)])),
    ...Object.fromEntries(erased),
  }
  const rosters = own.nested.filter(({ type }) => type === 'roster/v1')
  const signers = own.signedBy ??
    (payload['signers'] as string[] | undefined) ?? [String(rosters.at(-1)?.payload['coordinator'])]
  const { id, envelope } = made({
    type: own.type,
    payload: { ...payload, att: all, logHead: prev },
    att,
    signers: signers.map((one) => ({ id: one, sign: keys.get(one)! })),
  })
  const purges = own.nested.filter(({ list }) => list === 'purges')
  if (purges.length === 0) return fileOf(envelope)
  names.set(own.id, id)
  for (const nested of purges.sort(
    (a, b) => (a.payload['answers'] === null ? 0 : 1) - (b.payload['answers'] === null ? 0 : 1),
  ))
    finish(nested)
  const nested = strip(({ list }) => list === 'purges', byId)
  return fileOf({ ...envelope, att: { ...(envelope['att'] as Members), purges: nested.toString('base64') } })
}
