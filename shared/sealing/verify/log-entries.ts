import { Broken, demand } from './broken.ts'
import { jcs, type Writable } from './jcs.ts'
import type { Kind, Row } from './log-rows.ts'
import type { Message } from './message.ts'
import type { Parts } from './parts.ts'

/** What the log must say about messages: the second table of docs/formats.md "The log". */

/** Members of the body of a row about a message, besides the salt. */
const MEMBERS: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  invite: ['member', 'role'],
  enrol: ['member', 'role'],
  roster: ['gen', 'round'],
  confirm: ['member', 'roster'],
  seal: ['member', 'roster', 'round', 'seq'],
  amendment: ['design', 'prev', 'signers'],
  exception: ['kind', 'roster', 'round'],
  close: ['roster', 'round'],
  open: ['close', 'keeper', 'roster', 'round'],
  release: ['close', 'member', 'roster', 'round'],
  handover: ['from', 'roster', 'round', 'to'],
  fault: ['close', 'round'],
  compare: ['archive', 'found', 'member', 'roster'],
  archive: ['close', 'roster', 'round'],
  audit: ['archive', 'round'],
  finalise: ['archive', 'member'],
  purge: ['cids'],
  late: ['cid', 'member', 'round'],
  withdraw: ['cid', 'round'],
  revise: ['archive', 'cid', 'member'],
  decision: ['archive', 'prev'],
}

/** The end of a round without an opening: the row names the exception that ended it. */
export const ENDINGS: readonly Kind[] = ['abort', 'void']

/** @throws Broken E_LOG when a row about a message lacks its reference, or has another body than its kind */
export const checkMembers = ({ kind, ref, body, seq }: Row): void => {
  if (ENDINGS.includes(kind)) {
    const told = body?.size === 1 && typeof body.get('round') === 'number' && ref !== null
    demand(told, 'E_LOG', `row ${seq} of the log does not say which round ended, and by what`)
  }
  const members = MEMBERS[kind]
  if (members === undefined) return
  if (ref === null) {
    // The end of a whole procedure is logged under the same kind, and no message tells it.
    demand(kind === 'finalise', 'E_LOG', `row ${seq} of the log, of kind ${kind}, does not say of which file`)
    return
  }
  const right = body === null || (body.size === members.length && members.every((name) => body.has(name)))
  demand(right, 'E_LOG', `row ${seq} of the log does not hold what a row of kind ${kind} holds`)
}

/** A row that must be there once: its kind, the file it is about, and its body. */
export interface Entry {
  readonly kind: Kind
  readonly ref: string
  readonly body: Readonly<Record<string, Writable>>
}

/** The members of a payload that stand in the row about it. */
const entry = (kind: Kind, message: Message<'enrol/v1'> | Parts[keyof Parts & 'close'] | Nested): Entry => {
  const payload: object = message.payload
  const members = new Map(Object.entries(payload) as [string, Writable][])
  const body = (MEMBERS[kind] ?? []).map((name) => [name, members.get(name) ?? null] as const)
  return { kind, ref: message.id, body: Object.fromEntries(body) }
}

type Nested = Message<
  | 'amendment/v1'
  | 'roster/v1'
  | 'confirm/v1'
  | 'seal/v1'
  | 'exception/v1'
  | 'handover/v1'
  | 'open/v1'
  | 'release/v1'
  | 'fault/v1'
  | 'withdraw/v1'
  | 'compare/v1'
>

/** The rows that everything nested in the file must have. */
export const entriesOf = (parts: Parts): readonly Entry[] => [
  ...parts.enrols.map((one) => entry('enrol', one)),
  ...parts.rosters.map((one) => entry('roster', one)),
  ...parts.confirms.map((one) => entry('confirm', one)),
  ...parts.seals.map((one) => entry('seal', one)),
  ...parts.exceptions.map((one) => entry('exception', one)),
  entry('close', parts.close),
  ...(parts.open ? [entry('open', parts.open)] : []),
  ...(parts.releases ?? []).map((one) => entry('release', one)),
  ...parts.handovers.map((one) => entry('handover', one)),
  ...parts.faults.map((one) => entry('fault', one)),
  ...parts.earlierSeals.map((one) => entry('seal', one)),
  ...parts.earlierCloses.map((one) => entry('close', one)),
  ...parts.earlierAnswers.map((one) => entry(one.type === 'open/v1' ? 'open' : 'release', one)),
  ...parts.withdrawals.map((one) => entry('withdraw', one)),
  ...parts.amendments.map((one) => entry('amendment', one)),
  ...parts.compared.map((one) => entry('compare', one)),
]

/** Rows by kind and reference: a hostile log can have as many rows as there are entries to look up. */
export type Index = ReadonlyMap<string, readonly Row[]>

const keyOf = (kind: Kind, ref: string): string => `${kind} ${ref}`

export const indexOf = (rows: readonly Row[]): Index => {
  const index = new Map<string, Row[]>()
  for (const row of rows) {
    if (row.ref === null) continue
    const key = keyOf(row.kind, row.ref)
    const same = index.get(key)
    if (same) same.push(row)
    else index.set(key, [row])
  }
  return index
}

/**
 * The one row of a log that an entry asks for.
 * @throws Broken E_LOG
 */
export const rowFor = (index: Index, { kind, ref, body }: Entry): Row => {
  const found = index.get(keyOf(kind, ref)) ?? []
  const [row] = found
  if (row === undefined || found.length > 1)
    throw new Broken('E_LOG', `the log has ${found.length} rows about the ${kind} ${ref}, and not one`)
  const right = row.body !== null && jcs(row.body).equals(jcs(body))
  demand(right, 'E_LOG', `row ${row.seq} of the log says something else than the ${kind} that it is about`)
  return row
}
