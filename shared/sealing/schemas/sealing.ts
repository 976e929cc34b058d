import { z } from 'zod'
import { payload } from './base.ts'
import { MOST_CANDIDATES, MOST_PEOPLE } from './people.ts'
import { hash, id, round, setBy, setOf, time } from './primitives.ts'

export const seal = payload('seal/v1', {
  at: time,
  cards: setBy(z.strictObject({ c: hash, cid: id }), 'cid', MOST_CANDIDATES),
  logHead: hash,
  member: id,
  prev: setOf(hash, 8),
  /** `late`: only found out once the author had met or judged the candidate. */
  recusals: setBy(z.strictObject({ cid: id, late: z.boolean() }), 'cid', MOST_CANDIDATES),
  roster: hash,
  round,
  seq: z.int().min(0).max(99),
})

export const receipt = payload('receipt/v1', {
  at: time,
  logHead: hash,
  member: id,
  ref: hash,
  round: round.nullable(),
})

export const close = payload('close/v1', {
  at: time,
  logHead: hash,
  roster: hash,
  round,
  seals: setBy(z.strictObject({ id: hash, member: id }), 'member', MOST_PEOPLE),
})

export const open = payload('open/v1', {
  close: hash,
  handover: hash.nullable(),
  keeper: id,
  roster: hash,
  round,
})

export const release = payload('release/v1', { close: hash, member: id, roster: hash, round })
