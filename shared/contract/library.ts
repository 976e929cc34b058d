import { z } from 'zod'
import { criterion, key } from '../domain/schemas/design.ts'
import { id, moment } from '../domain/schemas/primitives.ts'
import { bilingual } from '../domain/schemas/text.ts'
import { nothing } from './channel.ts'
import { settings } from './start.ts'

export const libraryChannels = {
  'app.set': { access: 'anyone', input: settings.partial(), output: nothing },
  /** What the help desk needs; without a name, a title or a path of a person in it. */
  'app.diagnostics': { access: 'anyone', input: nothing, output: z.strictObject({ text: z.string() }) },
  /** Lets the person choose where their data lie, while they may not lie where they would: a share or a synced folder. */
  'place.choose': { access: 'anyone', input: nothing, output: z.strictObject({ chosen: z.boolean() }) },
  'job.cancel': { access: 'anyone', input: z.strictObject({ id: z.string() }), output: nothing },
  'library.templates': {
    access: 'anyone',
    input: nothing,
    output: z.array(
      z.strictObject({
        id: z.string(),
        version: z.int(),
        name: bilingual,
        description: bilingual,
        /** Which centre made it; null for what comes with Zegel. */
        from: z.string().nullable(),
      }),
    ),
  },
  /** Criteria that somebody kept on this computer for a next procedure. */
  'library.criteria': {
    access: 'member',
    input: nothing,
    output: z.strictObject({
      criteria: z.array(z.strictObject({ key, criterion })),
    }),
  },
  /**
   * Criteria of earlier procedures on this computer, as they were published; only once their interviews are over, because
   * questions stay among those who ask them until then.
   */
  'library.earlier': {
    access: 'coordinator',
    input: nothing,
    output: z.array(z.strictObject({ id, title: z.string(), criteria: z.array(criterion) })),
  },
  /** Keeps a criterion of the open design, by its id there. */
  'library.keep': { access: 'coordinator', input: z.strictObject({ criterion: key }), output: nothing },
  'library.forget': { access: 'coordinator', input: z.strictObject({ key }), output: nothing },
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
  /**
   * Deletes the open procedure, keys and copies included: an own laptop whenever its owner likes, the secretary's once it has
   * ended and nobody is kept any more.
   */
  'procedure.delete': { access: 'member', input: nothing, output: nothing },
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
