import { must } from '../errors.ts'
import type { ClosedRound } from './closed-round.ts'
import { said } from './closed-rows.ts'

/**
 * A decision rests on an archive that the log tells of before it, and follows on the last decision upon that one: none is put in the place
 * of another, none is left out, and two never follow on the same. A further one comes before anybody is listed for a later round. Throws
 * SealingError E_LOG, E_STATE.
 */
export const checkDecided = ({ log }: ClosedRound): void => {
  const last = new Map<unknown, string | null>()
  const rounds = new Map<unknown, number>()
  let latest = 0
  for (const row of log) {
    const { archive, prev, round } = said(row)
    if (row.kind === 'roster') latest = Math.max(latest, Number(round))
    if (row.kind === 'archive') {
      last.set(row.ref, null)
      rounds.set(row.ref, Number(round))
    }
    if (row.kind !== 'decision') continue
    must(last.has(archive), 'E_LOG', 'a decision upon an archive that the log does not tell of before it')
    must(prev === last.get(archive), 'E_LOG', 'a decision that does not follow on the one before it')
    const inTime = prev === null || latest <= (rounds.get(archive) ?? 0)
    must(inTime, 'E_STATE', 'it was decided once more after the next round had begun')
    last.set(archive, row.ref)
  }
}
