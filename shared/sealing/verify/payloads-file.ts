import { payload } from './payload.ts'
import { round } from './payloads-roster.ts'
import { integer, misfit, oneOf, orNull, record, set } from './shape.ts'
import { hash, id, ids, time } from './small.ts'

/** The two messages that can be verified, and what people's apps found in the first. */

const both = { at: time, close: hash, logHead: hash, roster: hash, round }

export const archive = payload('archive/v1', both)

export const audit = payload('audit/v1', {
  ...both,
  archive: hash,
  numbers: record(orNull(integer())),
  signers: ids([1, 2]),
})

const amendmentMembers = payload('amendment/v1', {
  at: time,
  closing: orNull(time),
  design: hash,
  prev: hash,
  reason: hash,
  signers: ids([1, 2]),
})

/** A change of the design changes something. */
export const amendment: typeof amendmentMembers = (value, where) => {
  const read = amendmentMembers(value, where)
  if (read.design === read.prev) misfit(where, 'right: it changes nothing')
  return read
}

const finding = oneOf(
  'answer-missing',
  'answer-other',
  'answer-unknown',
  'archive-other',
  'confirm-missing',
  'exception-missing',
  'exception-unknown',
  'head-missing',
  'roster-missing',
  'seal-missing',
  'seal-other',
)

export const compare = payload('compare/v1', {
  archive: hash,
  at: time,
  found: set(finding, (one) => one),
  member: id,
  roster: hash,
})
