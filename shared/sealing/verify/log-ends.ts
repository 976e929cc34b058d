import { Broken, demand } from './broken.ts'
import { ENDINGS } from './log-entries.ts'
import type { Row } from './log-rows.ts'
import type { File, Parts } from './parts.ts'

/** How rounds ended: step 8 of docs/formats.md "The verifier". */

/**
 * The round of the file was not given up, and has one archive.
 * @throws Broken E_STATE, E_LOG
 */
export const checkNotEnded = (rows: readonly Row[], file: File): void => {
  const { round } = file.payload
  const own = rows.filter(({ body }) => body?.get('round') === round)
  const ended = own.find(({ kind }) => kind === 'void' || kind === 'abort')
  demand(
    ended === undefined,
    'E_STATE',
    `by row ${ended?.seq} of the log the round had ended without an opening`,
  )
  const archive = file.type === 'audit/v1' ? file.payload.archive : null
  const other = own.find(({ kind, ref }) => kind === 'archive' && ref !== archive)
  demand(other === undefined, 'E_LOG', `row ${other?.seq} of the log tells of another archive of the round`)
}

/**
 * A next round begins only once the one before it has an archive, or was given up.
 * @throws Broken E_STATE
 */
export const checkRoundsInOrder = (
  rows: readonly Row[],
  { rosters }: Parts,
  rowOf: (id: string) => Row,
): void => {
  for (const { id, payload } of rosters) {
    if (payload.gen !== 1 || payload.round === 1) continue
    const { seq } = rowOf(id)
    const ended = rows.some(
      ({ kind, body, seq: at }) =>
        ['archive', 'void', 'abort'].includes(kind) && at < seq && body?.get('round') === payload.round - 1,
    )
    demand(
      ended,
      'E_STATE',
      `by row ${seq} of the log round ${payload.round} began before the end of the one before it`,
    )
  }
}

/** What nobody can do in a round that has ended. */
const GOES_ON: readonly string[] = ['roster', 'seal', 'close', 'open', 'release']

/** An exception by which a round ended, as its file or its row tells. */
interface End {
  readonly id: string | null
  readonly kind: unknown
  readonly round: unknown
}

/** An audit's log goes on after the archive: ends of later rounds are rows only, their exceptions about lists that are not here. */
const endsLater = (rows: readonly Row[], file: File, here: readonly End[]): readonly End[] => {
  if (file.type !== 'audit/v1') return []
  const { archive } = file.payload
  const archived = rows.find(({ kind, ref }) => kind === 'archive' && ref === archive)?.seq ?? rows.length
  return rows
    .filter(({ kind, seq }) => kind === 'exception' && seq > archived)
    .map(({ ref, body }) => ({ id: ref, kind: body?.get('kind'), round: body?.get('round') }))
    .filter(({ id, kind }) => ENDINGS.some((one) => one === kind) && here.every((one) => one.id !== id))
}

const checkEnd = (rows: readonly Row[], { id, kind, round }: End): void => {
  const found = rows.filter((row) => row.ref === id && row.kind === kind && row.body?.get('round') === round)
  const [end] = found
  const told = rows.find((row) => row.ref === id && row.kind === 'exception')
  if (end === undefined || told === undefined || found.length > 1 || end.seq < told.seq)
    throw new Broken('E_LOG', `the log does not tell once that round ${round} ended without an opening`)
  const own = rows.filter(({ body }) => body?.get('round') === round)
  const closed = own.some((row) => row.kind === 'close' && row.seq < end.seq)
  demand(
    closed === (kind === 'void'),
    'E_STATE',
    `by row ${end.seq} of the log round ${round} was ${closed ? 'given up after a close' : 'void before any close'}`,
  )
  const later = own.find((row) => row.seq > end.seq && GOES_ON.includes(row.kind))
  demand(
    later === undefined,
    'E_STATE',
    `by row ${later?.seq} of the log round ${round} went on after its end`,
  )
}

/**
 * A round ends without an opening by an exception that people signed, and does not go on after it.
 * @throws Broken E_LOG, E_STATE
 */
export const checkEnds = (rows: readonly Row[], file: File, { exceptions }: Parts): void => {
  const here = exceptions
    .map(({ id, payload: { kind, round } }) => ({ id, kind, round }))
    .filter(({ kind }) => ENDINGS.some((one) => one === kind))
  const ends = [...here, ...endsLater(rows, file, here)]
  const bare = rows.find(({ kind, ref }) => ENDINGS.includes(kind) && !ends.some(({ id }) => id === ref))
  demand(bare === undefined, 'E_LOG', `row ${bare?.seq} of the log ends a round that nobody signed for`)
  for (const one of ends) checkEnd(rows, one)
}
