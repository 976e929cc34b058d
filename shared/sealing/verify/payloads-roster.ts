import { payload } from './payload.ts'
import { flag, integer, list, misfit, object, oneOf, orNull, type Shape, type Shaped, set } from './shape.ts'
import { code, hash, id, ids, key32, reason, recipient, time } from './small.ts'

/** Messages about who takes part: enrolments, rosters, confirmations, exceptions. */

const SLOTS = 24
const role = oneOf('coordinator', 'keeper', 'member')
export const round = integer(1, 99)

const sign: Shape<string> = (value, where) => key32(value, where).toString('base64')

const enrolMembers = payload('enrol/v1', {
  box: recipient,
  member: id,
  role,
  roleKey: orNull(recipient),
  sign,
  slots: list(recipient, [SLOTS, SLOTS]),
})

export const enrol: typeof enrolMembers = (value, where) => {
  const read = enrolMembers(value, where)
  if ((read.roleKey === null) !== (read.role === 'member'))
    misfit(where, 'right: exactly coordinator and keepers have a role key')
  const keys = [read.sign, read.box, read.roleKey ?? '', ...read.slots]
  if (new Set(keys).size !== keys.length) misfit(where, 'right: a key stands in it twice')
  return read
}

const person = object<{
  box: string
  enrol: string
  group: string
  id: string
  name: string
  role: 'coordinator' | 'keeper' | 'member'
  roleKey: string | null
  scorer: boolean
  sign: string
  slotKey: string | null
}>({
  box: recipient,
  enrol: hash,
  group: code,
  id,
  name: hash,
  role,
  roleKey: orNull(recipient),
  scorer: flag,
  sign,
  slotKey: orNull(recipient),
})
export type Person = Shaped<typeof person>

export const roster = payload('roster/v1', {
  at: time,
  candidates: set(object<{ cid: string; name: string }>({ cid: id, name: hash }), ({ cid }) => cid, [1, 500]),
  chair: id,
  coordinator: id,
  deputies: ids([0, 2]),
  design: hash,
  exception: orNull(hash),
  gen: integer(1, SLOTS),
  handover: orNull(hash),
  keeper: orNull(id),
  logHead: hash,
  mode: oneOf('strict', 'twokey'),
  people: set(person, ({ id }) => id, [1, 30]),
  prev: list(hash, [0, SLOTS]),
  recusals: set(
    object<{ cid: string; member: string }>({ cid: id, member: id }),
    ({ cid, member }) => cid + member,
  ),
  round,
  slot: integer(0, SLOTS - 1),
})

export const confirm = payload('confirm/v1', { at: time, heard: ids([0, 30]), member: id, roster: hash })

export const exception = payload('exception/v1', {
  at: time,
  deciders: ids([2, 30]),
  kind: oneOf('drop-out', 'added', 'roster', 'keeper', 'key', 'withdraw', 'opening-mislukt', 'abort', 'void'),
  reason,
  roster: hash,
  round,
  who: orNull(id),
})

const handoverMembers = payload('handover/v1', {
  at: time,
  close: orNull(hash),
  from: id,
  key: orNull(object<{ enrol: string }>({ enrol: hash })),
  reason: orNull(code),
  roster: hash,
  round,
  signers: ids([1, 30]),
  to: id,
})

export const handover: typeof handoverMembers = (value, where) => {
  const read = handoverMembers(value, where)
  if ((read.close === null) !== (read.key !== null))
    misfit(where, 'right: it is bound to a close, or brings a key, and not both')
  if ((read.key === null) !== (read.reason !== null))
    misfit(where, 'right: a deputy comes with a reason, an office without')
  if (read.key === null && read.from === read.to) misfit(where, 'right: nobody hands over to themselves')
  return read
}
