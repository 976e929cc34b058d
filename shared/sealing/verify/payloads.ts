import { amendment, archive, audit, compare } from './payloads-file.ts'
import { confirm, enrol, exception, handover, roster } from './payloads-roster.ts'
import { close, fault, open, purge, release, seal, withdraw } from './payloads-round.ts'
import type { Shaped } from './shape.ts'

/** The messages that an archive or audit is or holds, by their type. */
export const PAYLOADS = {
  'amendment/v1': amendment,
  'archive/v1': archive,
  'audit/v1': audit,
  'close/v1': close,
  'compare/v1': compare,
  'confirm/v1': confirm,
  'enrol/v1': enrol,
  'exception/v1': exception,
  'fault/v1': fault,
  'handover/v1': handover,
  'open/v1': open,
  'purge/v1': purge,
  'release/v1': release,
  'roster/v1': roster,
  'seal/v1': seal,
  'withdraw/v1': withdraw,
}

export type Type = keyof typeof PAYLOADS
export type Payload<T extends Type> = Shaped<(typeof PAYLOADS)[T]>
