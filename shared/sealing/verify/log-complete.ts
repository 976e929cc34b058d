import { demand } from './broken.ts'
import { listsOfAlarms } from './compared.ts'
import type { Row } from './log-rows.ts'
import type { File, Parts } from './parts.ts'

/** What the log tells of, and the file must hold: step 8 of docs/formats.md "The verifier". */

/** Kinds of which nothing can follow the archive of their round. */
const OF_THE_ROUND: readonly string[] = ['seal', 'close', 'open', 'release']
/** Kinds of which an archive holds every file of the procedure so far. */
const OF_ALL: readonly string[] = ['roster', 'confirm', 'exception', 'handover']

/** What the file holds, by type and file id: a row of one kind tells of no file of another. */
const held = (parts: Parts): ReadonlySet<string> => {
  const { close, open, releases, log: _, ...lists } = parts
  const all = [...Object.values(lists).flat(), close, ...(open ? [open] : []), ...(releases ?? [])]
  return new Set(all.map(({ type, id }) => `${type} ${id}`))
}

/**
 * Nothing that the log tells of is kept back: of this round every seal, close and answer, and what came before the archive
 * of rosters, confirmations, exceptions, handovers, faults and withdrawals; every change of the design; in an audit every
 * comparison of its archive, or of one that the log does not tell of.
 * @throws Broken E_LOG
 */
export const checkAllThere = (rows: readonly Row[], file: File, parts: Parts): void => {
  const { round } = file.payload
  const archive = file.type === 'audit/v1' ? file.payload.archive : null
  const archived = rows.find(({ kind, ref }) => kind === 'archive' && ref === archive)?.seq ?? rows.length
  const known = held(parts)
  // Archives of other rounds, which were compared for audits of their own.
  const elsewhere = new Set<unknown>(
    rows.flatMap(({ kind, ref }) => (kind === 'archive' && ref !== archive ? [ref] : [])),
  )
  const alarming = listsOfAlarms(file, parts)
  const isCompared = (body: Row['body']): boolean => {
    const about = body?.get('archive')
    return about === archive || (!elsewhere.has(about) && alarming.has(body?.get('roster')))
  }
  const belongs = ({ kind, seq, body }: Row): boolean => {
    if (OF_THE_ROUND.includes(kind)) return body?.get('round') === round
    if (kind === 'amendment') return true
    if (kind === 'compare') return archive !== null && isCompared(body)
    if (seq > archived) return false
    // In an audit withdrawals are told of without their bodies, and are not attached.
    if (kind === 'fault' || (kind === 'withdraw' && archive === null)) return body?.get('round') === round
    return OF_ALL.includes(kind)
  }
  for (const row of rows) {
    if (!belongs(row)) continue
    const { kind, ref, seq } = row
    const there = known.has(`${kind}/v1 ${ref}`)
    demand(there, 'E_LOG', `row ${seq} of the log tells of a ${kind} that is not in the file`)
  }
}

/**
 * Whoever did what a row tells of is somebody whom the rosters list, or who was invited or enrolled.
 * @throws Broken E_LOG
 */
export const checkActors = (rows: readonly Row[], { rosters }: Parts): void => {
  const enrolled = rows.flatMap(({ kind, body }) =>
    kind === 'invite' || kind === 'enrol' ? [body?.get('member')] : [],
  )
  const known = new Set<unknown>([
    ...rosters.flatMap(({ payload }) => payload.people.map(({ id }) => id)),
    ...enrolled,
  ])
  const strange = rows.find(({ actor }) => !known.has(actor))
  demand(
    strange === undefined,
    'E_LOG',
    `row ${strange?.seq} of the log names ${strange?.actor}, who is nobody of the procedure`,
  )
}
