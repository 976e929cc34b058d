import { z } from 'zod'
import { revisionReasons } from '../revision.ts'
import { key } from './design.ts'
import { hash, id, moment } from './primitives.ts'
import { evidence } from './scorecard.ts'

const rating = z.int().min(1).max(5).nullable()

/** A rating that its author changed after the opening; the sealed one stays beside it. */
export const revision = z.strictObject({
  /** File id of the signed message. */
  id: hash,
  member: id,
  cid: id,
  criterion: key,
  from: rating,
  to: rating,
  code: z.enum(revisionReasons),
  text: z.string().max(3900),
  at: moment,
})

/** What an author wrote of a candidate after the opening, in place of what was sealed; that stays beside it. */
export const noteVersion = z.strictObject({
  member: id,
  cid: id,
  criterion: key,
  evidence,
  at: moment,
  /** Opens the commitment in the log's row. */
  salt: z.string(),
})

export type Revision = z.infer<typeof revision>
export type NoteVersion = z.infer<typeof noteVersion>
