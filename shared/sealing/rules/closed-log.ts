import { must } from '../errors.ts'
import { checkLog, type LogRow } from '../log.ts'
import { isAboutPersons } from '../log-kinds.ts'
import type { AnyMessage } from '../message.ts'
import { answerList, type ClosedFile, type ClosedRound } from './closed-round.ts'
import { checkQuoted, rowOf } from './log-rows.ts'

const hasBody = (row: LogRow): boolean => row.body.startsWith('{')

/** Bodies about persons may be gone in an archive and must be gone in an audit; all others must be there. */
const checkBodies = (rows: readonly LogRow[], type: ClosedFile['type']): void => {
  for (const row of rows) {
    const personal = isAboutPersons(row.kind)
    const right = personal ? type === 'archive/v1' || !hasBody(row) : hasBody(row)
    must(right, 'E_LOG', `row ${row.seq} (${row.kind}) ${hasBody(row) ? 'shows' : 'lacks'} its body`)
  }
}

/**
 * The log of an archive or audit against everything nested beside it. Throws SealingError E_LOG.
 */
export const checkClosedLog = (file: ClosedFile, round: ClosedRound): void => {
  const rows = round.log
  must(checkLog(rows) === file.payload.logHead, 'E_LOG', 'the head is not that of the log')
  checkBodies(rows, file.type)
  const place = (message: AnyMessage): number => rowOf(rows, message)
  const before = (first: AnyMessage, then: AnyMessage): void =>
    must(place(first) < place(then), 'E_LOG', `the ${then.type} stands before the ${first.type} it rests on`)
  const { rosters, confirms, seals, close, enrols } = round
  const others = [
    ...[...round.exceptions, ...round.handovers, ...round.faults, ...round.withdrawals, ...round.compared],
    ...[...round.earlierSeals, ...round.earlierCloses, ...round.earlierAnswers],
  ]
  for (const message of [...enrols, ...others]) place(message)
  for (const roster of rosters) {
    for (const confirm of confirms) if (confirm.payload.roster === roster.id) before(roster, confirm)
    for (const seal of [...seals, ...round.earlierSeals])
      if (seal.payload.roster === roster.id) before(roster, seal)
    checkQuoted(rows, roster)
  }
  for (const seal of seals) {
    before(seal, close)
    checkQuoted(rows, seal)
  }
  checkQuoted(rows, close)
  for (const answer of answerList(round.answers)) before(close, answer)
  checkOneClose(rows, round)
  if (file.type === 'audit/v1') {
    const archived = rows.some((row) => row.kind === 'archive' && row.ref === file.payload.archive)
    must(archived, 'E_LOG', 'the log does not name the archive')
  }
}

/** The round a row about a close speaks of; a row that does not say counts for every round. */
const closesRound = (row: LogRow, round: number): boolean => {
  const said = (JSON.parse(row.body) as { round?: unknown }).round
  return row.kind === 'close' && (typeof said !== 'number' || said === round)
}

const rosterIn = (row: LogRow): string => String((JSON.parse(row.body) as { roster?: unknown }).roster)

/** At most one close for every generation; each generation but the first rests on an exception. */
const checkOneClose = (rows: readonly LogRow[], { close, rosters }: ClosedRound): void => {
  const { round } = close.payload
  const closed = rows.filter((row) => closesRound(row, round)).map(rosterIn)
  const known = new Set(rosters.map((roster) => roster.id))
  must(
    new Set(closed).size === closed.length &&
      closed.includes(close.payload.roster) &&
      closed.every((roster) => known.has(roster)),
    'E_LOG',
    `${closed.length} closes of round ${round}`,
  )
}
