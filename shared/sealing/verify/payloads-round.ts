import { payload } from './payload.ts'
import { round } from './payloads-roster.ts'
import { flag, integer, object, orNull, set } from './shape.ts'
import { hash, id, ids, time } from './small.ts'

/** Messages of one round: seals, close, answers, and what is said about them later. */

const MOST_BEFORE = 8
const MOST_CANDIDATES = 500
const MOST_PEOPLE = 30

const hashes = set(hash, (one) => one, [0, MOST_BEFORE])

export const seal = payload('seal/v1', {
  at: time,
  cards: set(object<{ c: string; cid: string }>({ c: hash, cid: id }), ({ cid }) => cid, [
    0,
    MOST_CANDIDATES,
  ]),
  logHead: hash,
  member: id,
  prev: hashes,
  recusals: set(object<{ cid: string; late: boolean }>({ cid: id, late: flag }), ({ cid }) => cid, [
    0,
    MOST_CANDIDATES,
  ]),
  roster: hash,
  round,
  seq: integer(0, 99),
})

export const close = payload('close/v1', {
  at: time,
  logHead: hash,
  roster: hash,
  round,
  seals: set(object<{ id: string; member: string }>({ id: hash, member: id }), ({ member }) => member, [
    0,
    MOST_PEOPLE,
  ]),
})

export const open = payload('open/v1', {
  close: hash,
  handover: orNull(hash),
  keeper: id,
  roster: hash,
  round,
})

export const release = payload('release/v1', { close: hash, member: id, roster: hash, round })

export const fault = payload('fault/v1', { by: id, close: hash, layer: integer(0, 30), member: id, round })

export const withdraw = payload('withdraw/v1', {
  at: time,
  cid: id,
  roster: hash,
  round,
  signers: ids([2, 2]),
})

export const purge = payload('purge/v1', {
  answers: orNull(hash),
  archive: orNull(hash),
  at: time,
  cids: ids([1, MOST_CANDIDATES]),
  signers: ids([1, 2]),
})
