import { utf8 } from '../bytes.ts'
import { canonicalText, type Json, parseCanonical } from '../canonical.ts'
import { must } from '../errors.ts'
import type { LogBody, LogRow } from '../log.ts'
import { ZERO_HEAD } from '../log.ts'
import { isLogKind, type LogKind } from '../log-kinds.ts'
import type { AnyMessage, Message } from '../message.ts'
import { endingOf } from './exception.ts'

const bodyOf = (message: AnyMessage): LogBody => {
  switch (message.type) {
    case 'invite/v1':
    case 'enrol/v1': {
      const { member, role } = message.payload
      return { member, role }
    }
    case 'roster/v1': {
      const { gen, round } = message.payload
      return { gen, round }
    }
    case 'briefing/v1': {
      const { roster, round, seq } = message.payload
      return { roster, round, seq }
    }
    case 'confirm/v1': {
      const { member, roster } = message.payload
      return { member, roster }
    }
    case 'seal/v1': {
      const { member, roster, round, seq } = message.payload
      return { member, roster, round, seq }
    }
    case 'receipt/v1': {
      const { member, ref } = message.payload
      return { member, ref }
    }
    case 'amendment/v1': {
      const { design, prev, signers } = message.payload
      return { design, prev, signers }
    }
    case 'exception/v1': {
      const { kind, roster, round } = message.payload
      return { kind, roster, round }
    }
    case 'close/v1': {
      const { roster, round } = message.payload
      return { roster, round }
    }
    case 'open/v1': {
      const { close, keeper, roster, round } = message.payload
      return { close, keeper, roster, round }
    }
    case 'release/v1': {
      const { close, member, roster, round } = message.payload
      return { close, member, roster, round }
    }
    case 'handover/v1': {
      const { from, roster, round, to } = message.payload
      return { from, roster, round, to }
    }
    case 'fault/v1': {
      const { close, round } = message.payload
      return { close, round }
    }
    case 'late/v1': {
      const { cid, member, round } = message.payload
      return { cid, member, round }
    }
    case 'withdraw/v1': {
      const { cid, round } = message.payload
      return { cid, round }
    }
    case 'purge/v1':
      return { cids: message.payload.cids }
    case 'revise/v1': {
      const { archive, cid, member } = message.payload
      return { archive, cid, member }
    }
    case 'decision/v1': {
      const { archive, prev } = message.payload
      return { archive, prev }
    }
    case 'archive/v1': {
      const { close, roster, round } = message.payload
      return { close, roster, round }
    }
    case 'compare/v1': {
      const { archive, found, member, roster } = message.payload
      return { archive, found, member, roster }
    }
    case 'finalise/v1': {
      const { archive, member } = message.payload
      return { archive, member }
    }
    case 'audit/v1': {
      const { archive, round } = message.payload
      return { archive, round }
    }
  }
}

/** What a row about a file is. */
export interface Told {
  readonly kind: LogKind
  readonly ref: string
  readonly body: LogBody
}

/** Kind, ref and body of the log row about a message. Throws SealingError E_LOG for receipts, which have none. */
export const logOf = (message: AnyMessage): Told => {
  const kind = message.type.replace('/v1', '')
  must(isLogKind(kind), 'E_LOG', `${message.type} is not logged`)
  return { kind, ref: message.id, body: bodyOf(message) }
}

/** The row of a round's end without an opening, beside that of the exception that ends it; null of every other file. */
export const endTold = (message: AnyMessage): Told | null => {
  const how = message.type === 'exception/v1' ? endingOf(message) : null
  return how && message.type === 'exception/v1'
    ? { kind: how, ref: message.id, body: { round: message.payload.round } }
    : null
}

/** The one row that tells this, by its place. Throws SealingError E_LOG when there is none, two, or one that says else. */
export const rowTelling = (rows: readonly LogRow[], { kind, ref, body }: Told): number => {
  const places = rows.flatMap((row, place) => (row.kind === kind && row.ref === ref ? [place] : []))
  must(places.length === 1, 'E_LOG', `${places.length} rows about the ${kind} ${ref.slice(0, 8)}`)
  const said = parseCanonical(utf8(rows[places[0]!]!.body))
  const { salt: _, ...rest } =
    typeof said === 'object' && said !== null && !Array.isArray(said)
      ? (said as Record<string, Json>)
      : { salt: '' }
  must(
    canonicalText(rest) === canonicalText(body as Json),
    'E_LOG',
    `the row about the ${kind} says something else`,
  )
  return places[0]!
}

/** The one row about a message. Throws as rowTelling. */
export const rowOf = (rows: readonly LogRow[], message: AnyMessage): number =>
  rowTelling(rows, logOf(message))

/** A head quoted in a message must be that of a row before the message's own. Throws SealingError E_LOG. */
export const checkQuoted = (
  rows: readonly LogRow[],
  message: Message<'roster/v1'> | Message<'seal/v1'> | Message<'close/v1'>,
): void => {
  const { logHead } = message.payload
  if (logHead === ZERO_HEAD) return
  const own = rowOf(rows, message)
  must(
    rows.slice(0, own).some((row) => row.hash === logHead),
    'E_LOG',
    `the ${message.type} ${message.id.slice(0, 8)} quotes a head that the log does not have before it`,
  )
}
