import { demand } from './broken.ts'
import { checkMembers, entriesOf, type Index, indexOf, rowFor } from './log-entries.ts'
import { isAboutPersons, type Kind, type Row, readLog, ZERO_HEAD } from './log-rows.ts'
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

/** Rows of a kind that are about a round. */
const rowsOf = (rows: readonly Row[], kinds: readonly Kind[], round: number): readonly Row[] =>
  rows.filter(({ kind, body }) => kinds.includes(kind) && body?.get('round') === round)

/** One close for each roster of the round. */
const checkOneClose = (rows: readonly Row[], { rosters, close }: Parts): void => {
  const { round } = close.payload
  const closes = rowsOf(rows, ['close'], round)
  const named = closes.map(({ body }) => body?.get('roster'))
  const known = named.every((id) => rosters.some((one) => one.id === id && one.payload.round === round))
  const seqs = closes.map(({ seq }) => seq).join(', ')
  const right = known && new Set(named).size === named.length
  demand(
    right,
    'E_LOG',
    `the log has ${closes.length} closes of round ${round}, in rows ${seqs}: one a roster may be`,
  )
}

/** Once somebody answered a close, only a failed opening begins the round again, and that only after a close. */
const checkBegunAgain = (
  rows: readonly Row[],
  { rosters, exceptions }: Parts,
  rowOf: (id: string) => Row,
): void => {
  for (const { id, payload } of rosters) {
    const exception = exceptions.find((one) => one.id === payload.exception)
    if (exception === undefined) continue
    const failed = exception.payload.kind === 'opening-mislukt'
    const begins = rowOf(failed ? exception.id : id)
    const earlier = rowsOf(rows, failed ? ['close'] : ['open', 'release'], payload.round)
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
  const close = rowOf(parts.close.id)
  for (const { id } of parts.seals) checkBefore(rowOf(id), close)
  for (const { id } of [...(parts.open ? [parts.open] : []), ...(parts.releases ?? [])])
    checkBefore(close, rowOf(id))
}

/** A head that a message quotes was there before the message's own row. */
const checkQuoted = (rows: readonly Row[], parts: Parts, rowOf: (id: string) => Row): void => {
  const seqs = new Map(rows.map(({ head, seq }) => [head, seq]))
  for (const { id, payload } of [...parts.rosters, ...parts.seals, parts.close]) {
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
const checkCorrections = (rows: readonly Row[], { seals }: Parts, rowOf: (id: string) => Row): void => {
  for (const { id, payload } of seals) {
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
  checkOneClose(rows, parts)
  checkOrder(rows, parts, rowOf)
  checkBegunAgain(rows, parts, rowOf)
  checkQuoted(rows, parts, rowOf)
  checkCorrections(rows, parts, rowOf)
  checkAuditLog(rows, index, file)
  return rows
}
