import { payload } from './payload.ts'
import { round } from './payloads-roster.ts'
import { integer, orNull, record } from './shape.ts'
import { hash, ids, time } from './small.ts'

/** The two messages that can be verified. */

const both = { at: time, close: hash, logHead: hash, roster: hash, round }

export const archive = payload('archive/v1', both)

export const audit = payload('audit/v1', {
  ...both,
  archive: hash,
  numbers: record(orNull(integer())),
  signers: ids([1, 2]),
})
