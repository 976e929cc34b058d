import { z } from 'zod'
import { payload } from './base.ts'
import { MOST_CANDIDATES, MOST_CARDS, MOST_PEOPLE } from './people.ts'
import { hash, id, round, setBy, setOf, time } from './primitives.ts'

const people = setOf(id, MOST_PEOPLE)

export const late = payload('late/v1', { at: time, c: hash, cid: id, member: id, roster: hash, round })

export const withdraw = payload('withdraw/v1', {
  at: time,
  cid: id,
  roster: hash,
  round,
  signers: people.length(2),
})

export const purge = payload('purge/v1', {
  answers: hash.nullable(),
  archive: hash.nullable(),
  at: time,
  cids: setOf(id, MOST_CANDIDATES).min(1),
  signers: people.min(1).max(2),
})

export const revise = payload('revise/v1', {
  archive: hash,
  at: time,
  c: hash,
  cid: id,
  member: id,
  prev: hash.nullable(),
})

export const decision = payload('decision/v1', {
  archive: hash,
  at: time,
  changes: setBy(z.strictObject({ last: hash, member: id }), 'member', MOST_PEOPLE),
  late: setOf(hash, MOST_CARDS),
  outcomes: setBy(z.strictObject({ c: hash, cid: id }), 'cid', MOST_CANDIDATES),
  prev: hash.nullable(),
  signers: people.min(1).max(2),
})

export const finalise = payload('finalise/v1', { archive: hash, at: time, member: id })
