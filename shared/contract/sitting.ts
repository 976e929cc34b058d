import { z } from 'zod'
import { id } from '../domain/schemas/primitives.ts'
import { nothing } from './channel.ts'

/** What a resident takes along from the committee, and may say in confidence. */
export const sittingChannels = {
  'sitting.get': {
    access: 'member',
    input: nothing,
    output: z.strictObject({
      /** Is the unlocked member asked, and may they read what was answered? */
      asked: z.boolean(),
      reads: z.boolean(),
      /** The own answer went out of hands with the end, and can be changed no more. */
      given: z.boolean(),
      /** Who can read an answer. */
      readers: z.array(id),
    }),
  },
  /** The own answer, in place of any earlier one. Nobody but the readers can tell which it is, not even its author. */
  'sitting.answer': {
    access: 'member',
    input: z.strictObject({ pressure: z.boolean(), text: z.string().max(600) }),
    output: nothing,
  },
  'sitting.read': {
    access: 'member',
    input: nothing,
    output: z.strictObject({
      answers: z.array(z.strictObject({ member: id, pressure: z.boolean(), text: z.string() })),
    }),
  },
} as const
