import { payload } from './base.ts'
import { hash, id, setOf, time } from './primitives.ts'

/** A published design was changed: from which version to which, why, and who decided. */
export const amendment = payload('amendment/v1', {
  at: time,
  /** When applying closed by the design before it: from then on two decide. Null where it names no last day. */
  closing: time.nullable(),
  design: hash,
  prev: hash,
  reason: hash,
  signers: setOf(id, 2).min(1),
}).refine((a) => a.design !== a.prev)
