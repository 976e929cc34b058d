import { demand } from './broken.ts'
import { confirms } from './confirmations.ts'
import { type Row, ZERO_HEAD } from './log-rows.ts'
import { holdsJust } from './nested.ts'
import type { Parts } from './parts.ts'
import { heardOf, type Roster } from './people.ts'

/** What the log says came before what: step 8 of docs/formats.md "The verifier". */

/** The row about a file that is nested. */
export type RowOf = (id: string) => Row

/** A row comes before another one. */
const checkBefore = (first: Row, later: Row): void => {
  demand(
    first.seq < later.seq,
    'E_LOG',
    `row ${later.seq} of the log (${later.kind}) stands before row ${first.seq} (${first.kind}), on which it rests`,
  )
}

const closesOf = ({ close, earlierCloses }: Parts): readonly Parts['close'][] => [...earlierCloses, close]

const answersOf = ({ open, releases, earlierAnswers }: Parts) => [
  ...earlierAnswers,
  ...(open ? [open] : []),
  ...(releases ?? []),
]

/** Each file with those that it names: their rows come first. */
const restsOf = (parts: Parts): readonly (readonly [file: string, on: readonly (string | null)[]])[] => [
  ...parts.rosters.map(({ id, payload: { exception, handover, people } }) => {
    return [id, [exception, handover, ...people.map(({ enrol }) => enrol)]] as const
  }),
  ...parts.handovers.map(({ id, payload }) => [id, [payload.key?.enrol ?? null, payload.close]] as const),
  ...[...parts.seals, ...parts.earlierSeals].map(({ id, payload }) => [id, payload.prev] as const),
  ...closesOf(parts).map(({ id, payload }) => [id, payload.seals.map((seal) => seal.id)] as const),
  ...answersOf(parts).map(({ id, type, payload }) => {
    return [id, [payload.close, type === 'open/v1' ? payload.handover : null]] as const
  }),
  ...parts.faults.map(({ id, payload }) => [id, [payload.close]] as const),
  ...parts.withdrawals.map(({ id, payload }) => [id, [payload.roster]] as const),
]

/** What rests on a roster, on an exception, on the seals, on the close, is logged after it. */
export const checkOrder = (
  rows: readonly Row[],
  parts: Parts,
  rowOf: RowOf,
  isNested: (id: string) => boolean,
): void => {
  const rosterRows = new Map(parts.rosters.map(({ id }) => [id, rowOf(id)]))
  for (const row of rows) {
    const named = row.body?.get('roster')
    const roster = typeof named === 'string' ? rosterRows.get(named) : undefined
    if (roster) checkBefore(roster, row)
  }
  // What is not nested is of an earlier round, or was refused before.
  for (const [file, on] of restsOf(parts))
    for (const id of on) if (id !== null && isNested(id)) checkBefore(rowOf(id), rowOf(file))
}

/** Nobody seals, and nothing is closed, before those who must have confirmed the roster have. */
export const checkConfirmedBefore = (parts: Parts, rowOf: RowOf): void => {
  const rosters = new Map(parts.rosters.map((roster) => [roster.id, roster]))
  const first = new Map<string, Row>()
  for (const confirm of parts.confirms) {
    const { member, roster: named } = confirm.payload
    const roster = rosters.get(named)
    if (roster === undefined || !confirms(confirm, roster)) continue
    const row = rowOf(confirm.id)
    const known = first.get(`${member} ${named}`)
    if (known === undefined || row.seq < known.seq) first.set(`${member} ${named}`, row)
  }
  const check = (member: string, roster: Roster | undefined, row: Row): void => {
    const confirmed = first.get(`${member} ${roster?.id}`)
    demand(
      confirmed !== undefined && confirmed.seq < row.seq,
      'E_LOG',
      `by row ${row.seq} of the log (${row.kind}) ${member} had not confirmed the roster`,
    )
  }
  for (const { id, payload } of [...parts.seals, ...parts.earlierSeals])
    check(payload.member, rosters.get(payload.roster), rowOf(id))
  for (const { id, payload } of closesOf(parts)) {
    const roster = rosters.get(payload.roster)
    for (const member of roster ? heardOf(roster) : []) check(member, roster, rowOf(id))
  }
}

/** The release that counts is the last one of its member for this close. */
export const checkLastReleases = ({ releases, earlierAnswers }: Parts, rowOf: RowOf): void => {
  const last = new Map((releases ?? []).map((one) => [`${one.payload.member} ${one.payload.close}`, one.id]))
  for (const one of earlierAnswers) {
    const counts = one.type === 'release/v1' && last.get(`${one.payload.member} ${one.payload.close}`)
    if (counts) checkBefore(rowOf(one.id), rowOf(counts))
  }
}

/** Once a key is out, as the rows tell it, only a failed opening begins a round again: also a round whose answers are not here. */
export const checkBegunInOrder = (
  rows: readonly Row[],
  { rosters, exceptions }: Parts,
  rowOf: RowOf,
): void => {
  for (const { id, payload } of rosters) {
    const { round } = payload
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

/** A roster was sent with every exception and handover that there was before it. */
export const checkSentWith = ({ rosters, exceptions, handovers }: Parts, rowOf: RowOf): void => {
  for (const { id, payload } of rosters) {
    const { seq } = rowOf(id)
    const before = <M extends { readonly id: string }>(messages: readonly M[]): readonly M[] =>
      messages.filter((one) => rowOf(one.id).seq < seq)
    const right =
      holdsJust(payload.att, 'exceptions', before(exceptions)) &&
      holdsJust(payload.att, 'handovers', before(handovers))
    demand(
      right,
      'E_ROSTER',
      `the roster of row ${seq} was sent with other exceptions or handovers than are in the file before it`,
    )
  }
}

/** A head that a message quotes was there before the message's own row. */
export const checkQuoted = (rows: readonly Row[], parts: Parts, rowOf: RowOf): void => {
  const seqs = new Map(rows.map(({ head, seq }) => [head, seq]))
  for (const { id, payload } of [
    ...parts.rosters,
    ...parts.seals,
    ...parts.earlierSeals,
    ...closesOf(parts),
  ]) {
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
