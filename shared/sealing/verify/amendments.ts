import { demand } from './broken.ts'
import type { Row } from './log-rows.ts'
import type { Parts } from './parts.ts'

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

const list = (row: Row, name: string): string[] => {
  const value = row.body?.get(name)
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}

/** Every change of the design, oldest first. */
export const amendmentsIn = (rows: readonly Row[]): readonly Amended[] =>
  rows
    .filter(({ kind }) => kind === 'amendment')
    .map((row) => ({ seq: row.seq, design: text(row, 'design'), signers: list(row, 'signers') }))

/**
 * Each amendment rests on the version before it and names one or two who decided; a list of people names a version that was
 * published before it: docs/formats.md "The log". A log that tells of no publication says nothing about versions.
 * @throws Broken E_LOG
 */
export const checkAmendments = (rows: readonly Row[], { rosters }: Parts): void => {
  const published: string[] = []
  for (const row of rows) {
    if (row.kind === 'design') published.push(text(row, 'design'))
    if (row.kind === 'amendment') {
      const rests = text(row, 'prev') === published.at(-1)
      demand(rests, 'E_LOG', `row ${row.seq} of the log changes another design than was published`)
      const decided = [1, 2].includes(list(row, 'signers').length)
      demand(decided, 'E_LOG', `row ${row.seq} of the log does not say who decided`)
      published.push(text(row, 'design'))
    }
    const roster = row.kind === 'roster' ? rosters.find(({ id }) => id === row.ref) : undefined
    const known = !roster || published.length === 0 || published.includes(roster.payload.design)
    demand(known, 'E_LOG', `the list of row ${row.seq} names a design that was never published`)
  }
}
