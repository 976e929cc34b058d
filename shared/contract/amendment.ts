import { z } from 'zod'
import { design } from '../domain/schemas/design.ts'
import { id } from '../domain/schemas/primitives.ts'
import { checkShape, nothing } from './channel.ts'
import { code } from './design.ts'

/** Why a published design changes, as the page for candidates will say it. */
const reason = z.string().max(1000)

export const amendmentChannels = {
  /** A change of the published design in the making, beside what is published; null where none was begun. */
  'amendment.get': {
    access: 'member',
    input: nothing,
    output: z.strictObject({
      published: design.nullable(),
      draft: z.strictObject({ design, reason }).nullable(),
      checks: z.array(checkShape),
      /** Parts of the design that may still change; empty when nothing may. */
      parts: z.array(z.string()),
      deciders: z.union([z.literal(1), z.literal(2)]),
      /** Who can decide with the secretary; `here`: the own key is on this laptop, else that person signs on the own one. */
      seconds: z.array(z.strictObject({ id, here: z.boolean() })),
      /** Whose signature it waits for: it cannot be changed until that is here or the proposal is taken back. Null when it does not. */
      proposed: id.nullable(),
      undo: z.boolean(),
      redo: z.boolean(),
      editable: z.boolean(),
    }),
  },
  /** Begins a change, or writes it down. */
  'amendment.put': { access: 'coordinator', input: z.strictObject({ design, reason }), output: nothing },
  'amendment.drop': { access: 'coordinator', input: nothing, output: nothing },
  /**
   * Publishes the change as a new version. After the closing date a second person types the own passphrase; without one, for whose
   * key is elsewhere, it goes out as a proposal, and is published once it comes back signed. `code` is null until then.
   */
  'amendment.publish': {
    access: 'coordinator',
    input: z.strictObject({
      second: z.strictObject({ member: id, passphrase: z.string().nullable() }).nullable(),
    }),
    output: z.strictObject({ code: code.nullable() }),
  },
} as const
