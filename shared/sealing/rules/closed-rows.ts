import { utf8 } from '../bytes.ts'
import { parseCanonical } from '../canonical.ts'
import { must } from '../errors.ts'
import type { LogRow } from '../log.ts'
import type { AnyMessage } from '../message.ts'
import { answerList, type ClosedFile, type ClosedRound } from './closed-round.ts'
import { endingOf } from './exception.ts'
import { endTold, rowTelling, type Told } from './log-rows.ts'

/** What the rows of a closed log tell by themselves, whatever is nested beside them. */

type Said = Readonly<Record<string, unknown>>

/** The body of a row; empty where only its hash is left. */
export const said = ({ body }: LogRow): Said =>
  body.startsWith('{') ? (parseCanonical(utf8(body)) as Said) : {}

const messagesIn = (round: ClosedRound): readonly AnyMessage[] => [
  ...[...round.rosters, ...round.confirms, ...round.exceptions, ...round.handovers, ...round.faults],
  ...[...round.seals, ...round.earlierSeals, round.close, ...round.earlierCloses],
  ...[...answerList(round.answers), ...round.earlierAnswers, ...round.withdrawals, ...round.compared],
  ...round.amendments,
]

/**
 * Lists under which an audit holds alarms about archives that no log tells of: those of its own round, and of rounds that ended
 * without an archive, which have no audit of their own.
 */
export const listsOfAlarms = (
  file: ClosedFile,
  { exceptions, rosters }: ClosedRound,
): ReadonlySet<unknown> => {
  const ended = exceptions.flatMap((one) => (endingOf(one) === null ? [] : one.payload.round))
  const rounds = new Set([file.payload.round, ...ended])
  return new Set(rosters.flatMap(({ id, payload }) => (rounds.has(payload.round) ? id : [])))
}

/**
 * Nothing that the log tells of was left out: of this round no seal, close and answer at all, and of rosters, confirmations,
 * exceptions, handovers, faults and withdrawals nothing from before the archive; of changes of the design nothing. Throws SealingError E_LOG.
 */
export const checkNothingLeftOut = (file: ClosedFile, round: ClosedRound): void => {
  const isAudit = file.type === 'audit/v1'
  const about = isAudit ? file.payload.archive : null
  const end = round.log.findIndex((row) => row.kind === 'archive' && row.ref === about)
  const known = new Set(messagesIn(round).map(({ type, id }) => `${type} ${id}`))
  // Archives of other rounds, which have been compared for audits of their own.
  const elsewhere = new Set<unknown>(
    round.log.flatMap((row) => (row.kind === 'archive' && row.ref !== about ? row.ref : [])),
  )
  const alarming = listsOfAlarms(file, round)
  for (const row of round.log) {
    const body = said(row)
    const early = end < 0 || row.seq < end
    const here = body['round'] === file.payload.round
    const belongs = (() => {
      switch (row.kind) {
        case 'seal':
        case 'close':
        case 'open':
        case 'release':
          return here
        case 'roster':
        case 'confirm':
        case 'exception':
        case 'handover':
          return early
        case 'amendment':
          return true
        case 'fault':
          return early && here
        case 'withdraw':
          return !isAudit && here
        case 'compare':
          return (
            isAudit &&
            (body['archive'] === about || (!elsewhere.has(body['archive']) && alarming.has(body['roster'])))
          )
        default:
          return false
      }
    })()
    must(
      !belongs || known.has(`${row.kind}/v1 ${row.ref}`),
      'E_LOG',
      `row ${row.seq} tells of a ${row.kind} that is not there`,
    )
  }
}

/** The round of the file has one archive and did not end otherwise. Throws SealingError E_STATE, E_LOG. */
export const checkOneEnd = (file: ClosedFile, { log }: ClosedRound): void => {
  const own = log.filter((row) => said(row)['round'] === file.payload.round)
  const given = own.some(({ kind }) => kind === 'abort' || kind === 'void')
  must(!given, 'E_STATE', 'the log says that the round was aborted or void')
  const about = file.type === 'audit/v1' ? file.payload.archive : null
  const others = own.some(({ kind, ref }) => kind === 'archive' && ref !== about)
  must(!others, 'E_LOG', 'the log tells of another archive of the round')
}

/** What nobody can do in a round that has ended. */
const goesOn: readonly string[] = ['roster', 'seal', 'close', 'open', 'release']

/** An audit's log goes on after the archive: ends of later rounds are rows only, their exceptions about lists that are not here. */
const endsLater = (file: ClosedFile, log: readonly LogRow[], here: readonly Told[]): readonly Told[] => {
  const about = file.type === 'audit/v1' ? file.payload.archive : null
  const archived = log.findIndex(({ kind, ref }) => about !== null && kind === 'archive' && ref === about)
  const after = archived === -1 ? [] : log.slice(archived)
  return after.flatMap((row) => {
    const { kind, round } = said(row)
    const isEnd = row.kind === 'exception' && (kind === 'abort' || kind === 'void')
    if (!isEnd || row.ref === null || typeof round !== 'number' || here.some(({ ref }) => ref === row.ref))
      return []
    return { kind, ref: row.ref, body: { round } }
  })
}

/**
 * A round ends without an opening by an exception that people signed: `void` after a close, `abort` before any; and does not go
 * on after it. Throws SealingError E_LOG, E_STATE.
 */
export const checkEnds = (file: ClosedFile, { log, exceptions }: ClosedRound): void => {
  const here = exceptions.flatMap((one) => endTold(one) ?? [])
  const ends = [...here, ...endsLater(file, log, here)]
  for (const { kind, ref } of log)
    must(
      (kind !== 'abort' && kind !== 'void') || ends.some((one) => one.ref === ref),
      'E_LOG',
      'a round was ended by nobody',
    )
  for (const end of ends) {
    const at = rowTelling(log, end)
    must(
      log.slice(0, at).some(({ kind, ref }) => kind === 'exception' && ref === end.ref),
      'E_LOG',
      'a round ended before that was decided',
    )
    const own = log.filter((row) => said(row)['round'] === end.body['round'])
    const closed = own.some(({ kind, seq }) => kind === 'close' && seq < at)
    must(closed === (end.kind === 'void'), 'E_STATE', `the round ended by "${end.kind}" at another time`)
    const later = own.some(({ kind, seq }) => seq > at && goesOn.includes(kind))
    must(!later, 'E_STATE', 'a round went on after its end')
  }
}

/** Each round begins after the end of the one before it: `place` is the row about a roster. Throws SealingError E_STATE. */
export const checkRoundsInOrder = (
  { log, rosters }: ClosedRound,
  place: (message: AnyMessage) => number,
): void => {
  const ends = log.filter(({ kind }) => kind === 'archive' || kind === 'void' || kind === 'abort')
  for (const roster of rosters) {
    const { gen, round } = roster.payload
    const ended = ends.some((row) => said(row)['round'] === round - 1 && row.seq < place(roster))
    must(
      gen > 1 || round === 1 || ended,
      'E_STATE',
      `round ${round} began before round ${round - 1} had ended`,
    )
  }
}

/**
 * Once a key of a round was out only a failed opening began it again, and that after a close: as the rows tell it, for also
 * those of rounds whose answers are not here. `place` is the row about a file. Throws SealingError E_STATE.
 */
export const checkBegunInOrder = (
  { log, rosters, exceptions }: ClosedRound,
  place: (message: AnyMessage) => number,
): void => {
  for (const roster of rosters) {
    const exception = exceptions.find(({ id }) => id === roster.payload.exception)
    if (exception === undefined) continue
    const { round } = roster.payload
    const failed = exception.payload.kind === 'opening-mislukt'
    const kinds = failed ? ['close'] : ['open', 'release']
    const begins = place(failed ? exception : roster)
    const earlier = log.some(
      (row) => row.seq < begins && kinds.includes(row.kind) && said(row)['round'] === round,
    )
    must(earlier === failed, 'E_STATE', `round ${round} began again against what its rows tell`)
  }
}

/** Everybody who is said to have done something is listed, invited or enrolled. Throws SealingError E_LOG. */
export const checkActors = ({ log, rosters }: ClosedRound): void => {
  const known = new Set<unknown>(rosters.flatMap(({ payload }) => payload.people.map(({ id }) => id)))
  for (const row of log) if (row.kind === 'invite' || row.kind === 'enrol') known.add(said(row)['member'])
  for (const { actor, seq } of log)
    must(known.has(actor), 'E_LOG', `row ${seq} is by ${actor}, whom nobody knows`)
}
