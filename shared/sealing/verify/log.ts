import { checkAmendments } from './amendments.ts'
import { demand } from './broken.ts'
import { checkActors, checkAllThere } from './log-complete.ts'
import { checkEnds, checkNotEnded, checkRoundsInOrder } from './log-ends.ts'
import { checkMembers, entriesOf, type Index, indexOf, rowFor } from './log-entries.ts'
import {
  checkBegunInOrder,
  checkConfirmedBefore,
  checkLastReleases,
  checkOrder,
  checkQuoted,
  checkSentWith,
} from './log-order.ts'
import { isAboutPersons, type Row, readLog, ZERO_HEAD } from './log-rows.ts'
import type { File, Parts } from './parts.ts'

/** The log against the files: step 8 of docs/formats.md "The verifier". */

/** An audit goes on after its archive, and holds no body about a person. */
const checkAuditLog = (rows: readonly Row[], index: Index, file: File): void => {
  if (file.type !== 'audit/v1') return
  const bare = rows.find(({ kind, body }) => isAboutPersons(kind) && body !== null)
  demand(
    bare === undefined,
    'E_LOG',
    `row ${bare?.seq} of the log tells about a person, which an audit must not`,
  )
  const { archive, close, roster, round } = file.payload
  const archived = rowFor(index, { kind: 'archive', ref: archive, body: { close, roster, round } })
  const early = rows.find(
    ({ kind, body, seq }) => kind === 'compare' && body?.get('archive') === archive && seq < archived.seq,
  )
  demand(early === undefined, 'E_LOG', `row ${early?.seq} of the log compares an archive before it was made`)
}

/**
 * The log is one chain up to `logHead`, and says what the files say, once each and in order.
 * @throws Broken E_LOG, E_STATE, E_ROSTER
 */
export const checkLog = (file: File, parts: Parts): readonly Row[] => {
  const rows = readLog(parts.log)
  const head = rows.at(-1)?.head ?? ZERO_HEAD
  demand(
    head === file.payload.logHead,
    'E_LOG',
    'the log does not end at the row that the file names as its last',
  )
  for (const row of rows) checkMembers(row)
  const index = indexOf(rows)
  const found = new Map(entriesOf(parts).map((entry) => [entry.ref, rowFor(index, entry)]))
  const rowOf = (id: string): Row => {
    const row = found.get(id)
    if (row === undefined) throw new Error(`no row was looked up for ${id}`)
    return row
  }
  checkAllThere(rows, file, parts)
  checkNotEnded(rows, file)
  checkEnds(rows, file, parts)
  checkRoundsInOrder(rows, parts, rowOf)
  checkActors(rows, parts)
  checkOrder(rows, parts, rowOf, (id) => found.has(id))
  checkConfirmedBefore(parts, rowOf)
  checkLastReleases(parts, rowOf)
  checkBegunInOrder(rows, parts, rowOf)
  checkSentWith(parts, rowOf)
  checkQuoted(rows, parts, rowOf)
  checkAuditLog(rows, index, file)
  checkAmendments(rows, parts)
  return rows
}
