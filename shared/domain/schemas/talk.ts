import { z } from 'zod'
import { id, moment } from './primitives.ts'

/** Somebody began to speak: about a candidate, or, with null, in the round of doubts. */
export const turn = z.strictObject({ cid: id.nullable(), member: id, at: moment })

/** What is kept of the talk: who spoke when, never what was said. */
export const talk = z.strictObject({
  /** The order that the committee made itself; null as long as nobody changed the one from junior to senior. */
  order: z.array(id).max(30).nullable(),
  turns: z.array(turn),
  /** Members who opened their own name: in the meeting raters are letters to everybody else. */
  named: z.array(id),
})

/** A letter that is, or is not, for a member. */
export const reading = z.strictObject({ cid: id, member: id })

export type Turn = z.infer<typeof turn>
export type Talk = z.infer<typeof talk>
