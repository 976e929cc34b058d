import { z } from 'zod'
import type { ExceptionKind } from '../../domain/exceptions.ts'
import { payload } from './base.ts'
import { MOST_PEOPLE } from './people.ts'
import { code, hash, id, reason, round, setOf, time } from './primitives.ts'

const exceptionKinds = [
  'drop-out',
  'added',
  'roster',
  'keeper',
  'key',
  'withdraw',
  'opening-mislukt',
  'abort',
  'void',
] as const satisfies readonly ExceptionKind[]

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
  reason: code.nullable(),
  roster: hash,
  round,
  signers: people.min(1),
  to: id,
})
  .refine((h) => (h.close === null) === (h.key !== null))
  // Why the office goes to somebody stands in the exception beside it.
  .refine((h) => (h.key === null) === (h.reason !== null))
  .refine((h) => h.key !== null || h.from !== h.to)

export const fault = payload('fault/v1', {
  by: id,
  close: hash,
  layer: z.int().min(0).max(MOST_PEOPLE),
  member: id,
  round,
})
