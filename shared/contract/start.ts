import { z } from 'zod'
import { memberRoles, sealModes, stakeholderGroups } from '../domain/committee.ts'
import { csvForms } from '../domain/csv.ts'
import { roundKinds } from '../domain/design.ts'
import { phases } from '../domain/phases.ts'
import { dueKinds } from '../domain/retention.ts'
import { day, id, moment } from '../domain/schemas/primitives.ts'
import { languages } from '../domain/text.ts'
import { nothing } from './channel.ts'

export const settings = z.strictObject({
  language: z.enum(languages),
  theme: z.enum(['system', 'light', 'dark']),
  /** The one question of the first start has been answered. */
  welcomed: z.boolean(),
  /** Shortcuts of one letter are on (WCAG 2.1.4 asks that they can be off). */
  singleKeys: z.boolean(),
  /** By the language, unless somebody chose. */
  csv: z.enum(csvForms),
})

const libraryRow = z.strictObject({
  id,
  title: z.string(),
  institution: z.string(),
  phase: z.enum(phases),
  sealed: z.int(),
  scorers: z.int(),
  example: z.boolean(),
  touchedAt: moment,
  due: z.strictObject({ kind: z.enum(dueKinds), on: day }).nullable(),
  /** Of when the safety copy is where that is too long ago; null when it is not, and where none is kept. */
  copyLate: moment.nullable(),
})

/** A seat in the committee as it may be shown while everything is locked; the name only to who may see it. */
const seat = z.strictObject({
  id,
  role: z.enum(memberRoles),
  group: z.enum(stakeholderGroups),
  scorer: z.boolean(),
  chair: z.boolean(),
  coordinator: z.boolean(),
  keeper: z.boolean(),
  deputy: z.boolean(),
  enrolled: z.boolean(),
  name: z.string().nullable(),
})

/** What a window asks before it draws anything. Nothing here may need more than a few small schemas: a start waits for it. */
export const startChannels = {
  'app.info': {
    access: 'anyone',
    projector: true,
    input: nothing,
    output: z.strictObject({ version: z.string(), platform: z.string(), settings }),
  },
  /** Waits for the next change (at most 25 seconds) and says what runs; the windows refetch when `version` moves. */
  'event.next': {
    access: 'anyone',
    projector: true,
    input: z.strictObject({ since: z.int() }),
    output: z.strictObject({
      /** Moves with everything, also with how far a job is. */
      seq: z.int(),
      version: z.int(),
      jobs: z.array(
        z.strictObject({
          id: z.string(),
          channel: z.string(),
          done: z.int(),
          total: z.int(),
          cancellable: z.boolean(),
        }),
      ),
    }),
  },
  'library.list': {
    access: 'anyone',
    input: nothing,
    output: z.strictObject({
      rows: z.array(libraryRow),
      /** Files in the data folder that cannot be opened, with the code of the reason. */
      broken: z.array(z.strictObject({ id: z.string(), code: z.string(), title: z.string().nullable() })),
    }),
  },
  'session.get': {
    access: 'anyone',
    projector: true,
    input: nothing,
    output: z.strictObject({
      procedure: z
        .strictObject({
          id,
          title: z.string(),
          institution: z.string(),
          specialty: z.string(),
          phase: z.enum(phases),
          mode: z.enum(sealModes),
          /** The round that everything is about now. */
          round: z.strictObject({
            number: z.int(),
            of: z.int(),
            /** Its place in the design, from 0. */
            at: z.int(),
            kind: z.enum(roundKinds),
            /** In the last round places are given; the others say who goes on. */
            last: z.boolean(),
          }),
          example: z.boolean(),
          /** A member's own laptop, which keeps no log and makes no audit. */
          own: z.boolean(),
          /** In the example everybody has this passphrase, so that one can look from every seat. */
          examplePassphrase: z.string().nullable(),
        })
        .nullable(),
      me: id.nullable(),
      /** Why it is locked, where the seat of who was unlocked is gone; null otherwise. */
      left: z
        .strictObject({
          /** Who has the secretary's office now that was theirs. */
          to: id.nullable(),
          /** Other work ran when it locked. */
          busy: z.boolean(),
        })
        .nullable(),
      seats: z.array(seat),
    }),
  },
} as const
