import { checkAmendments } from './amendments.ts'
import { checkAllThere } from './begun-again.ts'
import { demand } from './broken.ts'
import { checkMembers, entriesOf, type Index, indexOf, rowFor } from './log-entries.ts'
import { isAboutPersons, type Row, readLog, ZERO_HEAD } from './log-rows.ts'
import type { File, Parts } from './parts.ts'

/** The log against the files: step 8 of docs/formats.md "The verifier". */

/** A row comes before another one. */
const checkBefore = (first: Row, later: Row): void => {
  demand(
    first.seq < later.seq,
    'E_LOG',
    `row ${later.seq} of the log (${later.kind}) stands before row ${first.seq} (${first.kind}), on which it rests`,
  )
}

/** The order of the log is that of the rule that was checked on the files: a key is out only once its row is there. */
const checkBegunInOrder = (
  rows: readonly Row[],
  { rosters, exceptions, close }: Parts,
  rowOf: (id: string) => Row,
): void => {
  const { round } = close.payload
  for (const { id, payload } of rosters.filter((one) => one.payload.round === round)) {
    const exception = exceptions.find((one) => one.id === payload.exception)
    if (exception === undefined) continue
    const failed = exception.payload.kind === 'opening-mislukt'
    const begins = rowOf(failed ? exception.id : id)
    const earlier = rows.filter(
      ({ kind, body }) =>
        (failed ? kind === 'close' : kind === 'open' || kind === 'release') && body?.get('round') === round,
    )
    const right = earlier.some(({ seq }) => seq < begins.seq) === failed
    const sentence = failed
      ? 'an opening failed before any close'
      : 'a round began again after somebody had answered'
    demand(right, 'E_STATE', `by row ${begins.seq} of the log ${sentence}`)
  }
}

/** What rests on a roster, on the seals, on the close, is logged after it. */
const checkOrder = (rows: readonly Row[], parts: Parts, rowOf: (id: string) => Row): void => {
  const rosterRows = new Map(parts.rosters.map(({ id }) => [id, rowOf(id)]))
  for (const row of rows) {
    const named = row.body?.get('roster')
    const roster = typeof named === 'string' ? rosterRows.get(named) : undefined
    if (roster) checkBefore(roster, row)
  }
  for (const close of [parts.close, ...parts.earlierCloses])
    for (const { id } of close.payload.seals) checkBefore(rowOf(id), rowOf(close.id))
  const answers = [...(parts.open ? [parts.open] : []), ...(parts.releases ?? []), ...parts.earlierAnswers]
  for (const { id, payload } of answers) checkBefore(rowOf(payload.close), rowOf(id))
}

/** A head that a message quotes was there before the message's own row. */
const checkQuoted = (rows: readonly Row[], parts: Parts, rowOf: (id: string) => Row): void => {
  const seqs = new Map(rows.map(({ head, seq }) => [head, seq]))
  const quoting = [
    ...parts.rosters,
    ...parts.seals,
    ...parts.earlierSeals,
    parts.close,
    ...parts.earlierCloses,
  ]
  for (const { id, payload } of quoting) {
    const row = rowOf(id)
    const quoted = payload.logHead === ZERO_HEAD ? -1 : seqs.get(payload.logHead)
    const earlier = quoted !== undefined && quoted < row.seq
    demand(
      earlier,
      'E_LOG',
      `the ${row.kind} of row ${row.seq} quotes a state of the log that was never there before it`,
    )
  }
}

/** A corrected seal names the ones before it, and the log knows those too. */
const checkCorrections = (
  rows: readonly Row[],
  { seals, earlierSeals }: Parts,
  rowOf: (id: string) => Row,
): void => {
  for (const { id, payload } of [...seals, ...earlierSeals]) {
    for (const earlier of payload.prev) {
      const { member, seq } = payload
      const row = rows.find(({ kind, ref }) => kind === 'seal' && ref === earlier)
      const right = row !== undefined && row.body?.get('member') === member && row.body.get('seq') === seq - 1
      demand(right, 'E_LOG', `the log lacks the seal that ${member} corrected`)
      checkBefore(row, rowOf(id))
    }
  }
}

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
  rowFor(index, { kind: 'archive', ref: archive, body: { close, roster, round } })
}

/**
 * The log is one chain up to `logHead`, and says what the files say, once each and in order.
 * @throws Broken E_LOG, E_STATE
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
  checkAllThere(rows, parts)
  checkOrder(rows, parts, rowOf)
  checkBegunInOrder(rows, parts, rowOf)
  checkQuoted(rows, parts, rowOf)
  checkCorrections(rows, parts, rowOf)
  checkAuditLog(rows, index, file)
  checkAmendments(rows, parts)
  return rows
}
