import { demand } from './broken.ts'
import type { Row } from './log-rows.ts'
import type { Message } from './message.ts'
import type { Parts } from './parts.ts'
import { keysOf, type Roster } from './people.ts'
import { checkSigned } from './signed.ts'
import { sshsigHolds } from './sshsig.ts'

/** A change of the design after its publication, as the log tells it. */
export interface Amended {
  readonly seq: number
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

/** Every change of the design, oldest first. */
export const amendmentsIn = (rows: readonly Row[]): readonly Amended[] =>
  rows
    .filter(({ kind }) => kind === 'amendment')
    .map((row) => ({ seq: row.seq, design: text(row, 'design'), signers: namesIn(row, 'signers') }))

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

/** Names what it lists as attached, by as many as must decide; where the list of then is in the file, by its coordinator and with its keys. */
const checkDecided = (amendment: Message<'amendment/v1'>, roster: Roster | undefined): void => {
  const { at, att, closing, design, prev, signers } = amendment.payload
  const where = `the change of the design of ${at}`
  for (const name of ['design', 'prev', 'reason'] as const) {
    const listed = att.get(name)?.sha256 === amendment.payload[name]
    demand(listed, 'E_ATT', `${where} names another ${name} than it lists`)
  }
  demand(design !== prev, 'E_SCHEMA', `${where} changes nothing`)
  const enough = closing === null || at < closing || signers.length === 2
  demand(enough, 'E_SIGNERS', `${where} was decided by one person after the closing date of ${closing}`)
  const named = amendment.sig.map(({ by }) => by)
  const just = named.length === signers.length && signers.every((id) => named.includes(id))
  demand(just, 'E_SIGNERS', `${where} is not signed by those who decided`)
  if (roster === undefined) return
  const office = signers.includes(roster.payload.coordinator)
  demand(office, 'E_SIGNERS', `${where} was decided without the coordinator`)
  checkSigned(amendment, keysOf(roster, signers, where), where)
}

/**
 * A design is published once; each amendment rests on the version before it and is signed by one or two who decided; a list of people
 * names a version that was published before it: docs/formats.md "The log". A log that tells of no publication says nothing about versions.
 * @throws Broken E_LOG, E_ATT, E_SCHEMA, E_SIGNERS, E_SIG
 */
export const checkAmendments = (rows: readonly Row[], { amendments, rosters }: Parts): void => {
  const published: string[] = []
  let list: string | null = null
  for (const row of rows) {
    if (row.kind === 'design') {
      demand(
        published.length === 0,
        'E_LOG',
        `row ${row.seq} of the log publishes a design for a second time`,
      )
      published.push(text(row, 'design'))
    }
    if (row.kind === 'amendment') {
      const rests = text(row, 'prev') === published.at(-1)
      demand(rests, 'E_LOG', `row ${row.seq} of the log changes another design than was published`)
      const decided = [1, 2].includes(namesIn(row, 'signers').length)
      demand(decided, 'E_LOG', `row ${row.seq} of the log does not say who decided`)
      published.push(text(row, 'design'))
      const signed = amendments.find(({ id }) => id === row.ref)
      if (signed)
        checkDecided(
          signed,
          rosters.find(({ id }) => id === list),
        )
    }
    if (row.kind === 'roster') list = row.ref
    const roster = row.kind === 'roster' ? rosters.find(({ id }) => id === row.ref) : undefined
    const known = !roster || published.length === 0 || published.includes(roster.payload.design)
    demand(known, 'E_LOG', `the list of row ${row.seq} names a design that was never published`)
  }
}
