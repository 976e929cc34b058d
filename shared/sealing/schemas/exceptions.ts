import { z } from 'zod'
import { payload } from './base.ts'
import { MOST_CANDIDATES, MOST_PEOPLE } from './people.ts'
import { hash, id, reason, round, setBy, setOf, time } from './primitives.ts'

export const exceptionKinds = [
  'drop-out',
  'added',
  'roster',
  'keeper',
  'key',
  'withdraw',
  'opening-mislukt',
] as const

const people = setOf(id, MOST_PEOPLE)

export const exception = payload('exception/v1', {
  at: time,
  deciders: people.min(2),
  kind: z.enum(exceptionKinds),
  reason,
  roster: hash,
  round,
  who: id.nullable(),
})

export const handover = payload('handover/v1', {
  at: time,
  close: hash.nullable(),
  from: id,
  key: z.strictObject({ enrol: hash }).nullable(),
  round,
  signers: people.min(1),
  to: id,
}).refine((h) => h.from !== h.to)

export const fault = payload('fault/v1', {
  by: id,
  close: hash,
  layer: z
    .int()
    .min(0)
    .max(MOST_PEOPLE - 1),
  member: id,
  round,
})

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
}).refine((p) => p.signers.length === (p.answers === null ? 2 : 1))

export const revise = payload('revise/v1', { archive: hash, at: time, c: hash, cid: id, member: id })

export const decision = payload('decision/v1', {
  archive: hash,
  at: time,
  outcomes: setBy(z.strictObject({ c: hash, cid: id }), 'cid', MOST_CANDIDATES),
  signers: people.min(1).max(2),
})
