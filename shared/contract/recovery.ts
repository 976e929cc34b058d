import { z } from 'zod'
import { id } from '../domain/schemas/primitives.ts'
import { nothing } from './channel.ts'

export const recoveryChannels = {
  /** Is there a recovery card for this member on this laptop? Asked before anybody is unlocked. */
  'recovery.get': {
    access: 'anyone',
    input: z.strictObject({ member: id }),
    output: z.strictObject({ made: z.boolean() }),
  },
  /**
   * Makes a recovery card for the unlocked member: six words and a check group, to be printed and kept away from the laptop.
   * They are told once. A card that was made before does not open anything any more.
   */
  'recovery.make': {
    access: 'member',
    input: nothing,
    output: z.strictObject({ words: z.array(z.string()).length(6), check: z.string() }),
  },
  /** With the words of the card: a new passphrase for the same keys, and unlocked. */
  'recovery.use': {
    access: 'anyone',
    input: z.strictObject({ member: id, words: z.string().max(300), passphrase: z.string() }),
    output: nothing,
  },
} as const
