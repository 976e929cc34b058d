import { must } from '../errors.ts'
import { checkLog, type LogRow } from '../log.ts'
import { isAboutPersons } from '../log-kinds.ts'
import type { AnyMessage } from '../message.ts'
import { checkNestedAmendment } from './amendment.ts'
import { checkDecided } from './closed-decisions.ts'
import { checkVersions } from './closed-designs.ts'
import { officeAt } from './closed-office.ts'
import { checkRestsInOrder, checkSentWith, heardBy } from './closed-order.ts'
import type { ClosedFile, ClosedRound } from './closed-round.ts'
import {
  checkActors,
  checkBegunInOrder,
  checkEnds,
  checkNothingLeftOut,
  checkOneEnd,
  checkRoundsInOrder,
} from './closed-rows.ts'
import { checkQuoted, rowOf, rowTelling } from './log-rows.ts'
import { mustBeHeard } from './people.ts'

const hasBody = (row: LogRow): boolean => row.body.startsWith('{')

/** Bodies about persons may be gone in an archive and must be gone in an audit; all others must be there. */
const checkBodies = (rows: readonly LogRow[], type: ClosedFile['type']): void => {
  for (const row of rows) {
    const personal = isAboutPersons(row.kind)
    const right = personal ? type === 'archive/v1' || !hasBody(row) : hasBody(row)
    must(right, 'E_LOG', `row ${row.seq} (${row.kind}) ${hasBody(row) ? 'shows' : 'lacks'} its body`)
  }
}

/** The archive that an audit is about, and the place of its row; null in an archive, whose own row is not in its log. */
const archiveRow = (file: ClosedFile, rows: readonly LogRow[]): { archive: string; at: number } | null => {
  if (file.type !== 'audit/v1') return null
  const { archive, close, roster, round } = file.payload
  return { archive, at: rowTelling(rows, { kind: 'archive', ref: archive, body: { close, roster, round } }) }
}

/**
 * The log of an archive or audit against everything nested beside it, in the order of the table in docs/formats.md "The verifier".
 * Throws SealingError E_LOG, E_STATE, E_ROSTER, E_ATT, E_SIGNERS, E_SIG.
 */
export const checkClosedLog = (file: ClosedFile, round: ClosedRound): void => {
  const rows = round.log
  must(checkLog(rows) === file.payload.logHead, 'E_LOG', 'the head is not that of the log')
  checkBodies(rows, file.type)
  checkActors(round)
  checkVersions(round)
  const places = new Map<string, number>()
  const place = (message: AnyMessage): number => {
    const found = places.get(message.id) ?? rowOf(rows, message)
    places.set(message.id, found)
    return found
  }
  const before = (first: AnyMessage, then: AnyMessage): void =>
    must(place(first) < place(then), 'E_LOG', `the ${then.type} stands before the ${first.type} it rests on`)
  const { rosters, confirms, seals, close, enrols } = round
  const all = [...seals, ...round.earlierSeals]
  const others = [
    ...[...round.exceptions, ...round.handovers, ...round.faults, ...round.withdrawals, ...round.compared],
    ...[...round.earlierCloses, ...round.earlierAnswers],
  ]
  for (const message of [...enrols, ...others]) place(message)
  for (const one of round.amendments) place(one)
  for (const message of [...rosters, ...confirms, ...all, close]) place(message)
  const archived = archiveRow(file, rows)
  for (const one of round.amendments) {
    // A list of a later round is not in the file: then nobody can look here.
    const last = rows.findLast(({ kind, seq }) => kind === 'roster' && seq < place(one))
    const list = rosters.find(({ id }) => id === last?.ref)
    checkNestedAmendment(one, list ? { list, office: officeAt(round, list, place(one)) } : null)
  }
  checkNothingLeftOut(file, round)
  checkOneEnd(file, round)
  checkEnds(file, round)
  checkRoundsInOrder(round, place)
  checkDecided(round)
  checkRestsInOrder(round, before)
  const heard = heardBy(rosters, confirms, place)
  for (const seal of all)
    must(heard(seal.payload.roster, [seal.payload.member], place(seal)), 'E_LOG', 'sealed before confirming')
  for (const one of [close, ...round.earlierCloses]) {
    const roster = rosters.find(({ id }) => id === one.payload.roster)
    const everybody = roster ? mustBeHeard(roster) : []
    must(heard(one.payload.roster, everybody, place(one)), 'E_LOG', 'closed before everybody had confirmed')
  }
  checkBegunInOrder(round, place)
  for (const roster of rosters) checkSentWith(roster, round, place)
  for (const one of [...rosters, ...all, close, ...round.earlierCloses]) checkQuoted(rows, one)
  for (const one of round.compared)
    must(
      archived === null || one.payload.archive !== archived.archive || place(one) > archived.at,
      'E_LOG',
      'an archive was compared before it was there',
    )
}
