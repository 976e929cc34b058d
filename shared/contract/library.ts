import { z } from 'zod'
import { phases } from '../domain/phases.ts'
import { id, moment } from '../domain/schemas/primitives.ts'
import { bilingual } from '../domain/schemas/text.ts'
import { languages } from '../domain/text.ts'
import { nothing } from './channel.ts'

const settings = z.strictObject({
  language: z.enum(languages),
  theme: z.enum(['system', 'light', 'dark']),
  /** The one question of the first start has been answered. */
  welcomed: z.boolean(),
  /** Shortcuts of one letter are on (WCAG 2.1.4 asks that they can be off). */
  singleKeys: z.boolean(),
})

export const libraryRow = z.strictObject({
  id,
  title: z.string(),
  institution: z.string(),
  phase: z.enum(phases),
  sealed: z.int(),
  scorers: z.int(),
  example: z.boolean(),
  touchedAt: moment,
})

export const libraryChannels = {
  'app.info': {
    access: 'anyone',
    projector: true,
    input: nothing,
    output: z.strictObject({ version: z.string(), platform: z.string(), settings }),
  },
  'app.set': { access: 'anyone', input: settings.partial(), output: nothing },
  /** What the help desk needs; without a name, a title or a path of a person in it. */
  'app.diagnostics': { access: 'anyone', input: nothing, output: z.strictObject({ text: z.string() }) },
  /** Waits for the next change (at most 25 seconds) and says what runs; the windows refetch when `seq` moves. */
  'event.next': {
    access: 'anyone',
    projector: true,
    input: z.strictObject({ since: z.int() }),
    output: z.strictObject({
      seq: z.int(),
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
  'job.cancel': { access: 'anyone', input: z.strictObject({ id: z.string() }), output: nothing },
  'library.list': {
    access: 'anyone',
    input: nothing,
    output: z.strictObject({
      rows: z.array(libraryRow),
      /** Files in the data folder that cannot be opened, with the code of the reason. */
      broken: z.array(z.strictObject({ id: z.string(), code: z.string(), title: z.string().nullable() })),
    }),
  },
  'library.templates': {
    access: 'anyone',
    input: nothing,
    output: z.array(
      z.strictObject({ id: z.string(), version: z.int(), name: bilingual, description: bilingual }),
    ),
  },
  'procedure.create': {
    access: 'anyone',
    input: z.strictObject({
      template: z.string(),
      title: z.string().min(1).max(200),
      name: z.string().min(1).max(120),
      passphrase: z.string(),
    }),
    output: z.strictObject({ id }),
  },
  'procedure.open': { access: 'anyone', input: z.strictObject({ id }), output: nothing },
  'procedure.leave': { access: 'anyone', input: nothing, output: nothing },
  /** Makes the finished example when it is not there yet, opens it, and unlocks its secretary. */
  'example.open': { access: 'anyone', input: nothing, output: z.strictObject({ id }) },
  'example.remove': { access: 'anyone', input: z.strictObject({ id }), output: nothing },
  'backup.list': {
    access: 'anyone',
    input: z.strictObject({ id }),
    output: z.array(z.strictObject({ file: z.string(), at: moment, before: z.string(), bytes: z.int() })),
  },
  'backup.restore': { access: 'anyone', input: z.strictObject({ id, file: z.string() }), output: nothing },
  'passphrase.propose': {
    access: 'anyone',
    input: nothing,
    output: z.strictObject({ passphrase: z.string() }),
  },
} as const
