import { checkDecisions, checkVersions } from './amendments.ts'
import { demand } from './broken.ts'
import { checkDecided } from './decisions.ts'
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

/** An audit holds no body about a person. */
const checkBare = (rows: readonly Row[], file: File): void => {
  const told = rows.find(({ kind, body }) => isAboutPersons(kind) && body !== null)
  demand(
    file.type === 'archive/v1' || told === undefined,
    'E_LOG',
    `row ${told?.seq} of the log tells about a person, which an audit must not`,
  )
}

/** The row of the archive that an audit is about; null in an archive, whose own row is not in its log. */
const archiveRow = (index: Index, file: File): Row | null => {
  if (file.type !== 'audit/v1') return null
  const { archive, close, roster, round } = file.payload
  return rowFor(index, { kind: 'archive', ref: archive, body: { close, roster, round } })
}

/** An archive is compared once it is there. */
const checkComparedAfter = (rows: readonly Row[], archived: Row | null): void => {
  const early = rows.find(
    ({ kind, body, seq }) =>
      archived !== null && kind === 'compare' && body?.get('archive') === archived.ref && seq < archived.seq,
  )
  demand(early === undefined, 'E_LOG', `row ${early?.seq} of the log compares an archive before it was made`)
}

/**
 * The log is one chain up to `logHead`, and says what the files say, once each and in order. What is looked at first is told first:
 * the table under step 8.
 * @throws Broken E_LOG, E_STATE, E_ROSTER, E_ATT, E_SIGNERS, E_SIG
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
  checkBare(rows, file)
  checkActors(rows, parts)
  checkVersions(rows, parts)
  const index = indexOf(rows)
  const found = new Map(entriesOf(parts).map((entry) => [entry.ref, rowFor(index, entry)]))
  const rowOf = (id: string): Row => {
    const row = found.get(id)
    if (row === undefined) throw new Error(`no row was looked up for ${id}`)
    return row
  }
  const archived = archiveRow(index, file)
  checkDecisions(rows, parts)
  checkAllThere(rows, file, parts)
  checkNotEnded(rows, file)
  checkEnds(rows, file, parts)
  checkRoundsInOrder(rows, parts, rowOf)
  checkDecided(rows)
  checkOrder(rows, parts, rowOf, (id) => found.has(id))
  checkConfirmedBefore(parts, rowOf)
  checkLastReleases(parts, rowOf)
  checkBegunInOrder(rows, parts, rowOf)
  checkSentWith(parts, rowOf)
  checkQuoted(rows, parts, rowOf)
  checkComparedAfter(rows, archived)
  return rows
}
