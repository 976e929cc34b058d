import type { z } from 'zod'
import { decision, finalise, late, purge, revise, withdraw } from './afterwards.ts'
import { amendment } from './amendment.ts'
import { archive, audit, compare } from './archive.ts'
import { exception, fault, handover } from './exceptions.ts'
import { briefing, confirm, enrol, invite, roster } from './people.ts'
import { close, open, receipt, release, seal } from './sealing.ts'

/** Every message type with the schema of its payload: the one list of what exists. */
export const payloads = {
  'invite/v1': invite,
  'enrol/v1': enrol,
  'roster/v1': roster,
  'briefing/v1': briefing,
  'confirm/v1': confirm,
  'seal/v1': seal,
  'receipt/v1': receipt,
  'amendment/v1': amendment,
  'exception/v1': exception,
  'close/v1': close,
  'open/v1': open,
  'release/v1': release,
  'handover/v1': handover,
  'fault/v1': fault,
  'late/v1': late,
  'withdraw/v1': withdraw,
  'purge/v1': purge,
  'revise/v1': revise,
  'decision/v1': decision,
  'compare/v1': compare,
  'finalise/v1': finalise,
  'archive/v1': archive,
  'audit/v1': audit,
} as const

export type MessageType = keyof typeof payloads
export type Payload<T extends MessageType> = z.infer<(typeof payloads)[T]>

export const isMessageType = (type: string): type is MessageType => Object.hasOwn(payloads, type)
