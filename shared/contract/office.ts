import { z } from 'zod'
import { exceptionReasons } from '../domain/exceptions.ts'
import { hash, id } from '../domain/schemas/primitives.ts'
import { nothing } from './channel.ts'

export const officeChannels = {
  /**
   * On the secretary's laptop: somebody enrols as secretary too, with the passphrase that member has here, or with a new one
   * where the member works on an own laptop. It changes nothing until the others sign.
   */
  'office.offer': {
    access: 'member',
    input: z.strictObject({
      member: id,
      /** `keeper`: by a decision that this member holds the second key from the next list on. */
      office: z.enum(['coordinator', 'keeper']),
      passphrase: z.string().max(200),
    }),
    output: nothing,
  },
  /**
   * Proposes that the secretary's office goes to somebody who has offered: signed by the secretary and one other, or by more
   * than half, at least two, of the scorers who are neither, in `twokey` with the second key holder. Between two rounds the
   * secretary can do it alone, and reason and text are not kept: there is no exception to keep them in.
   */
  'office.propose': {
    access: 'member',
    input: z.strictObject({
      to: id,
      reason: z.enum(exceptionReasons),
      text: z.string().max(2000),
      signers: z.array(id).max(30),
    }),
    output: z.strictObject({ id: hash }),
  },
  /**
   * Proposes that a deputy answers the close that is at hand, signed by the keeper alone, or by more than half, at least two, of
   * the scorers who are neither secretary nor that deputy. `member` signs first: whoever is unlocked, or somebody here who types
   * the own passphrase.
   */
  'deputy.propose': {
    access: 'member',
    input: z.strictObject({
      to: id,
      reason: z.enum(exceptionReasons),
      signers: z.array(id).min(1).max(30),
      member: id,
      passphrase: z.string().max(200).nullable(),
    }),
    output: z.strictObject({ id: hash, complete: z.boolean() }),
  },
} as const
