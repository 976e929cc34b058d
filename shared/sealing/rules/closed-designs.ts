import { must } from '../errors.ts'
import type { ClosedRound } from './closed-round.ts'
import { said } from './closed-rows.ts'

/**
 * The design is published once, before any list of people; a change of it rests on the version before it, and a list names a
 * version that was published before the list. So a log without a publication is refused: leaving it out would hide what was changed. Throws
 * SealingError E_LOG.
 */
export const checkVersions = ({ log, rosters }: ClosedRound): void => {
  const published: unknown[] = []
  for (const row of log) {
    const { design, prev } = said(row)
    if (row.kind === 'design') {
      must(published.length === 0, 'E_LOG', 'a design is published for a second time')
      published.push(design)
    }
    if (row.kind === 'amendment') {
      must(prev === published.at(-1), 'E_LOG', 'a change of another design than was published')
      published.push(design)
    }
    if (row.kind !== 'roster') continue
    must(published.length > 0, 'E_LOG', 'the log tells of no publication of the design before a list')
    const roster = rosters.find(({ id }) => id === row.ref)
    const known = !roster || published.includes(roster.payload.design)
    must(known, 'E_LOG', 'a list names a design that was never published')
  }
}
