import { z } from 'zod'
import { hash, id, moment } from './primitives.ts'

/** What can lie outside the reach of Zegel; a person sees to it that it goes. */
const outsideKinds = [
  'file', // saved by Zegel: it knows where, and removes it when asked
  'print', // printed by Zegel
  'paper', // own notes and printed forms
  'mail', // mailed files and letters
  'exchange', // sealed files in the exchange folder and on USB sticks
  'laptops', // Zegel on other laptops
  'system', // letters and CVs in the hospital's own system
  'copies', // copies that the computer or the hospital makes of its disks
] as const

/** Kinds of which every procedure has one line; the others are added as things are saved or printed. */
export const standingKinds = ['paper', 'mail', 'exchange', 'laptops', 'system', 'copies'] as const

export const outsideItem = z.strictObject({
  id,
  kind: z.enum(outsideKinds),
  /** Which document it is (a code of the texts), or '' for the standing ones. */
  what: z.string().max(40),
  /** About one candidate, or null for all. */
  cid: id.nullable(),
  at: moment,
  by: id,
  /** Of a file: where it was saved, and what was in it, so that nothing else is ever removed. */
  path: z.string().nullable(),
  sha256: hash.nullable(),
  /** Who said that it is gone, and when. */
  done: z.strictObject({ at: moment, by: id }).nullable(),
})
export type OutsideItem = z.infer<typeof outsideItem>
