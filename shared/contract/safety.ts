import { z } from 'zod'
import { memberRoles } from '../domain/committee.ts'
import { phases } from '../domain/phases.ts'
import { id, moment } from '../domain/schemas/primitives.ts'
import { nothing } from './channel.ts'

/** The safety copy: kept by itself in a place elsewhere, so that a lost laptop is not the end of a procedure. */
export const safetyChannels = {
  'safety.get': {
    access: 'member',
    input: nothing,
    output: z.strictObject({
      /** Is this the laptop that has the procedure? Nowhere else a copy is kept. */
      offered: z.boolean(),
      /** May whoever is unlocked choose the place? */
      mayChoose: z.boolean(),
      folder: z.string().nullable(),
      /** Of when the last checked copy is. */
      at: moment.nullable(),
      /** Why there was none the last time; null when there was. */
      fault: z.string().nullable(),
      /** Something that counts was done since. */
      behind: z.boolean(),
      /** The place goes lost with the laptop. */
      sameDisk: z.boolean(),
      /** The place is where files are exchanged, so that all its readers have the copy. */
      exchange: z.boolean(),
      /** The exchange folder, as long as no place is chosen; null when there is none. */
      candidate: z.string().nullable(),
      /** Places from which a copy is still to be removed. */
      left: z.array(z.string()),
      /** Somebody was erased since, and the last copy is of before. */
      erases: z.boolean(),
      /**
       * This procedure was put back from a copy: of when that is, and when it was done; `copied`: who would have to give a key in this round
       * and cannot, because it came with the copy.
       */
      restored: z.strictObject({ of: moment, at: moment, copied: z.array(id) }).nullable(),
    }),
  },
  /** Lets the secretary choose the place, or takes the exchange folder, or keeps none from now on and takes the copy away. */
  'safety.choose': {
    access: 'member',
    input: z.strictObject({ where: z.enum(['ask', 'exchange', 'none']) }),
    output: z.strictObject({ folder: z.string().nullable() }),
  },
  /** Makes a copy now. */
  'safety.now': { access: 'member', input: nothing, output: z.strictObject({ at: moment.nullable() }) },
  /** Makes a copy where one is due: asked by the app itself, whoever is unlocked. */
  'safety.keep': { access: 'anyone', input: nothing, output: nothing },
  /**
   * Lets somebody choose a copy and says what it is, as far as it tells while it is locked. Nothing is put back yet.
   * @returns null when the person changed their mind
   */
  'safety.pick': {
    access: 'anyone',
    input: nothing,
    output: z
      .strictObject({
        procedure: id,
        title: z.string(),
        institution: z.string(),
        at: moment,
        phase: z.enum(phases),
        sealed: z.int(),
        scorers: z.int(),
        /** What this computer has of it: nothing, a member's own laptop, the procedure itself, or a file that does not open. */
        here: z.enum(['nothing', 'own', 'whole', 'broken']),
        /** Who can open it here. */
        people: z.array(z.strictObject({ id, role: z.enum(memberRoles) })),
      })
      .nullable(),
  },
  /** Opens the chosen copy with somebody's passphrase, puts it back and unlocks that person. */
  'safety.restore': {
    access: 'anyone',
    input: z.strictObject({ member: id, passphrase: z.string().max(200) }),
    output: z.strictObject({ id }),
  },
} as const
