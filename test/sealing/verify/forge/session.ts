import { seeded, ticking } from '../../seeded.ts'
import { bytes, type Draft, type Made, made, sha256, type Value } from './file.ts'
import { coordinator, type Plan, type RowDraft, ZERO } from './plan.ts'

type Row = { [key: string]: Value }

/** What is at hand while a round is forged: a clock, chance, and the log so far. */
export interface Session {
  readonly plan: Plan
  readonly random: (length: number) => Uint8Array
  readonly now: () => string
  readonly salt: () => string
  readonly make: (draft: Draft) => Made | null
  readonly log: (kind: string, ref: string | null, body: RowDraft['body']) => void
  /** Head of the log so far, as messages quote it. */
  readonly head: () => string
  /** The whole log, chained, with its head. */
  readonly chain: () => { rows: readonly Row[]; head: string }
  /** An attachment of messages sorted by file id. */
  readonly byId: (messages: readonly Made[]) => Buffer
}

const headOf = (row: Row): string => {
  const body = row['body']
  const covered = typeof body === 'string' ? body : sha256(bytes(body ?? null))
  return sha256(Buffer.concat([Buffer.from('zegel.log/v1\n'), bytes({ ...row, body: covered })]))
}

/** Rows about persons, of those that are used here, whose body an audit leaves out. */
const PERSONS = ['explain', 'purge', 'revise', 'recusal', 'withdraw']

export const sessionOf = (plan: Plan): Session => {
  const random = seeded(`forge/${plan.mode}`)
  const now = ticking()
  const drafts: { at: string; salt: string; row: RowDraft }[] = []
  const salt = (): string => Buffer.from(random(32)).toString('base64')

  const chain = (entries: typeof drafts): { rows: Row[]; head: string } => {
    let prev = ZERO
    const rows = entries.map(({ at, salt: own, row }, seq) => {
      const full = row.body && { ...row.body, salt: own }
      const hidden = full !== null && plan.file === 'audit' && PERSONS.includes(row.kind)
      const body = hidden ? sha256(bytes(full)) : (full ?? 'b'.repeat(64))
      const made = { actor: coordinator.id, at, body, kind: row.kind, prev, ref: row.ref, seq }
      prev = headOf(made)
      return made
    })
    return { rows, head: prev }
  }

  return {
    plan,
    random,
    now,
    salt,
    make: (draft) => {
      const changed = plan.change(draft)
      return changed && made(changed)
    },
    log: (kind, ref, body) => {
      drafts.push({ at: now(), salt: salt(), row: { kind, ref, body } })
    },
    head: () => (plan.quotes ? chain(drafts).head : ZERO),
    chain: () => {
      const rows = plan.rows(drafts.map(({ row }) => row))
      const { rows: whole } = chain(rows.map((row) => ({ at: now(), salt: salt(), row })))
      const own = plan.quotes ? chain(drafts).rows : whole
      const changed = plan.chained(own)
      const last = changed.at(-1)
      return { rows: changed, head: last ? headOf(last) : ZERO }
    },
    byId: (messages) =>
      bytes([...messages].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ stripped }) => stripped)),
  }
}
