import { z } from 'zod'
import { isSet } from '../bytes.ts'
import { SLOTS } from '../keys.ts'
import { payload } from './base.ts'
import { code, hash, id, key32, recipient, round, setBy, setOf, time } from './primitives.ts'

export const sealingRoles = ['member', 'coordinator', 'keeper'] as const
export type SealingRole = (typeof sealingRoles)[number]
const role = z.enum(sealingRoles)

export const MOST_PEOPLE = 30
export const MOST_CANDIDATES = 500
export const MOST_CARDS = 4000

export const invite = payload('invite/v1', {
  coordinator: z.strictObject({ box: recipient, id, roleKey: recipient, sign: key32 }),
  member: id,
  role,
})

export const enrol = payload('enrol/v1', {
  box: recipient,
  member: id,
  role,
  roleKey: recipient.nullable(),
  sign: key32,
  slots: z.array(recipient).length(SLOTS),
})
  .refine((e) => (e.role === 'member') === (e.roleKey === null))
  .refine((e) => new Set([e.box, e.roleKey, ...e.slots]).size === SLOTS + 2)

export const person = z.strictObject({
  box: recipient,
  enrol: hash,
  group: code,
  id,
  name: hash,
  role,
  roleKey: recipient.nullable(),
  scorer: z.boolean(),
  sign: key32,
  slotKey: recipient.nullable(),
})

const recusal = z.strictObject({ cid: id, member: id })

export const roster = payload('roster/v1', {
  at: time,
  candidates: setBy(z.strictObject({ cid: id, name: hash }), 'cid', MOST_CANDIDATES).min(1),
  chair: id,
  coordinator: id,
  deputies: setOf(id, 2),
  design: hash,
  exception: hash.nullable(),
  gen: z.int().min(1).max(SLOTS),
  handover: hash.nullable(),
  keeper: id.nullable(),
  logHead: hash,
  mode: z.enum(['strict', 'twokey']),
  people: setBy(person, 'id', MOST_PEOPLE),
  prev: z.array(hash).max(SLOTS),
  recusals: z.array(recusal).refine((list) => isSet(list.map((r) => r.cid + r.member))),
  round,
  slot: z
    .int()
    .min(0)
    .max(SLOTS - 1),
})

export const briefing = payload('briefing/v1', {
  at: time,
  roster: hash,
  round,
  seq: z.int().min(0),
})

export const confirm = payload('confirm/v1', {
  at: time,
  heard: setOf(id, MOST_PEOPLE),
  member: id,
  roster: hash,
})

export type Person = z.infer<typeof person>
