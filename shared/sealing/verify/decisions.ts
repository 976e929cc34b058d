import { demand } from './broken.ts'
import type { Row } from './log-rows.ts'

/** Decisions upon archives, as the log tells them: docs/formats.md "The verifier", step 8. */

/** How many decisions followed on another one. */
export const furtherDecisions = (rows: readonly Row[]): number =>
  rows.filter(({ kind, body }) => kind === 'decision' && body?.get('prev') !== null).length

/**
 * How many changed ratings came in once it was decided: those before which the last archive or decision is a decision. An audit does not
 * tell upon which archive a change is, so one between an archive and the decision on it is taken for one of that round.
 */
export const changedAfterDecision = (rows: readonly Row[]): number => {
  let count = 0
  let isDecided = false
  for (const { kind } of rows) {
    if (kind === 'archive' || kind === 'decision') isDecided = kind === 'decision'
    if (kind === 'revise' && isDecided) count += 1
  }
  return count
}

/**
 * Each decision rests on an archive told of before it, and on the last decision upon that archive; a further one comes before the first
 * list of a later round.
 * @throws Broken E_LOG, E_STATE
 */
export const checkDecided = (rows: readonly Row[]): void => {
  const archives = new Map<string, { readonly round: number; readonly last: string | null }>()
  let listed = 0
  for (const { kind, ref, seq, body } of rows) {
    const round = Number(body?.get('round'))
    if (kind === 'roster') listed = Math.max(listed, round)
    if (kind === 'archive' && ref !== null) archives.set(ref, { round, last: null })
    if (kind !== 'decision') continue
    const id = String(body?.get('archive'))
    const found = archives.get(id)
    const where = `row ${seq} of the log`
    demand(found !== undefined, 'E_LOG', `${where} decides upon an archive that no row before it tells of`)
    const prev = body?.get('prev')
    demand(prev === found?.last, 'E_LOG', `${where} does not follow on the last decision upon its archive`)
    const early = prev === null || listed <= (found?.round ?? 0)
    demand(early, 'E_STATE', `${where} decides once more after the next round had begun`)
    archives.set(id, { round: found?.round ?? 0, last: ref })
  }
}
