import { demand } from './broken.ts'
import type { Row } from './log-rows.ts'
import type { Message } from './message.ts'
import { type Office, officeAfter } from './office.ts'
import type { Parts } from './parts.ts'
import { keysOf, type Roster } from './people.ts'
import { checkSigned } from './signed.ts'
import { sshsigHolds } from './sshsig.ts'

/** A change of the design after its publication, as the log tells it. */
export interface Amended {
  readonly seq: number
  readonly at: string
  readonly design: string
  readonly signers: readonly string[]
}

const text = (row: Row, name: string): string => {
  const value = row.body?.get(name)
  return typeof value === 'string' ? value : ''
}

const namesIn = (row: Row, name: string): string[] => {
  const value = row.body?.get(name)
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}

/** The publication of the design: when the log says that it was, and the hash. */
export const publicationIn = (rows: readonly Row[]): { readonly at: string; readonly design: string } => {
  const row = rows.find(({ kind }) => kind === 'design')
  return { at: row?.at ?? '', design: row ? text(row, 'design') : '' }
}

/** Every change of the design, oldest first. */
export const amendmentsIn = (rows: readonly Row[]): readonly Amended[] =>
  rows
    .filter(({ kind }) => kind === 'amendment')
    .map((row) => ({
      seq: row.seq,
      at: row.at,
      design: text(row, 'design'),
      signers: namesIn(row, 'signers'),
    }))

/** The keys that lists of the file give somebody. */
const keysOfPerson = ({ rosters }: Parts, id: string): readonly string[] =>
  rosters.flatMap(({ payload }) => payload.people.filter((one) => one.id === id).map(({ sign }) => sign))

/** Who decided with a key that no list of the file gives them: from before the first list, or under one that is not here. */
export const unshownDeciders = (amendment: Message<'amendment/v1'>, parts: Parts): readonly string[] =>
  amendment.sig.flatMap(({ by, sshsig }) => {
    const holds = keysOfPerson(parts, by).some((key) =>
      sshsigHolds(sshsig, Buffer.from(key, 'base64'), 'zegel.amendment/v1', amendment.payloadBytes),
    )
    return holds ? [] : [by]
  })

/** How much later than its neighbours in the log a clock may be: whoever signs on another laptop has another one. In ms. */
const CLOCKS = 24 * 60 * 60 * 1000

/** A change of the design that one person dated before what somebody else had signed by then, as the log has them in order. */
export interface Backdated {
  readonly at: string
  readonly after: { readonly member: string; readonly at: string }
}

/** With two signers it does not matter when: each of them decided. */
export const backdated = (rows: readonly Row[], parts: Parts): readonly Backdated[] => {
  const seqs = new Map(rows.map(({ ref, seq }) => [ref, seq]))
  const seqOf = (id: string): number => seqs.get(id) ?? 0
  const signed = [...parts.confirms, ...parts.seals, ...parts.earlierSeals]
  return parts.amendments.flatMap(({ id, payload: { at, signers } }) => {
    const others = signed.filter((one) => !signers.includes(one.payload.member) && seqOf(one.id) < seqOf(id))
    const last = others.toSorted((a, b) => (a.payload.at < b.payload.at ? 1 : -1))[0]?.payload
    const early = last !== undefined && Date.parse(last.at) - Date.parse(at) > CLOCKS
    return early && signers.length === 1 ? [{ at, after: { member: last.member, at: last.at } }] : []
  })
}

/** Names what it lists as attached, by as many as must decide; where the list of then is in the file, by who was coordinator then, with keys of then. */
const checkDecided = (
  amendment: Message<'amendment/v1'>,
  then: { readonly list: Roster; readonly office: Office } | undefined,
): void => {
  const { at, att, closing, signers } = amendment.payload
  const where = `the change of the design of ${at}`
  for (const name of ['design', 'prev', 'reason'] as const) {
    const listed = att.get(name)?.sha256 === amendment.payload[name]
    demand(listed, 'E_ATT', `${where} names another ${name} than it lists`)
  }
  const enough = closing === null || at < closing || signers.length === 2
  demand(enough, 'E_SIGNERS', `${where} was decided by one person after the closing date of ${closing}`)
  const named = amendment.sig.map(({ by }) => by)
  const just = named.length === signers.length && signers.every((id) => named.includes(id))
  demand(just, 'E_SIGNERS', `${where} is not signed by those who decided`)
  if (then === undefined) return
  const { list, office } = then
  demand(signers.includes(office.id), 'E_SIGNERS', `${where} was decided without the coordinator`)
  const others = signers.filter((id) => id !== office.id)
  const keys = new Map([
    ...keysOf(list, others, where),
    ...(office.sign ? [[office.id, office.sign] as const] : []),
  ])
  // Of an office that went after an audit's archive the key is not here: then the signature is told of, by `unshownDeciders`.
  const sig = amendment.sig.filter(({ by }) => keys.has(by))
  checkSigned({ ...amendment, sig }, keys, where)
}

/**
 * A design is published once, before any list of people; each amendment rests on the version before it; a list names a version that was
 * published before it: docs/formats.md "The log". A log without a publication hides what was changed since, and is refused.
 * @throws Broken E_LOG
 */
export const checkVersions = (rows: readonly Row[], { rosters }: Parts): void => {
  const published: string[] = []
  for (const row of rows) {
    const where = `row ${row.seq} of the log`
    if (row.kind === 'design') {
      demand(published.length === 0, 'E_LOG', `${where} publishes a design for a second time`)
      published.push(text(row, 'design'))
    }
    if (row.kind === 'amendment') {
      const rests = text(row, 'prev') === published.at(-1)
      demand(rests, 'E_LOG', `${where} changes another design than was published`)
      const decided = [1, 2].includes(namesIn(row, 'signers').length)
      demand(decided, 'E_LOG', `${where} does not say who decided`)
      published.push(text(row, 'design'))
    }
    if (row.kind !== 'roster') continue
    const known = published.length > 0
    demand(
      known,
      'E_LOG',
      `the log does not say which design was published before the list of row ${row.seq}`,
    )
    const roster = rosters.find(({ id }) => id === row.ref)
    const named = !roster || published.includes(roster.payload.design)
    demand(named, 'E_LOG', `the list of row ${row.seq} names a design that was never published`)
  }
}

/**
 * Each change of the design was decided by as many as must, with the keys of the last list before it, where the file holds that, and of who
 * was coordinator by then.
 * @throws Broken E_ATT, E_SIGNERS, E_SIG
 */
export const checkDecisions = (rows: readonly Row[], parts: Parts): void => {
  for (const one of parts.amendments) {
    const at = rows.find(({ kind, ref }) => kind === 'amendment' && ref === one.id)?.seq ?? 0
    const before = rows.slice(0, at)
    const last = before.findLast(({ kind }) => kind === 'roster')
    const list = parts.rosters.find(({ id }) => id === last?.ref)
    checkDecided(one, list && { list, office: officeAfter(before, list, parts) })
  }
}
