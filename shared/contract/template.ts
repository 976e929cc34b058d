import { z } from 'zod'
import { id, moment } from '../domain/schemas/primitives.ts'
import { templateDesign } from '../domain/schemas/template.ts'
import { bilingual } from '../domain/schemas/text.ts'
import { nothing } from './channel.ts'
import { code } from './design.ts'

/** What a template says of itself, and the code of the key that signed it. */
const told = {
  id,
  version: z.int(),
  name: bilingual,
  from: z.string(),
  /** When it was made. */
  at: moment,
  code,
}

export const templateChannels = {
  /** Templates that were made or taken in on this computer. */
  'template.list': {
    access: 'anyone',
    input: nothing,
    output: z.array(
      z.strictObject({ ...told, own: z.boolean(), criteria: z.int(), rounds: z.int(), since: moment }),
    ),
  },
  /** One template to begin with or compare with: kept here, or one that comes with Zegel. */
  'template.get': {
    access: 'anyone',
    input: z.strictObject({ id: z.string() }),
    output: z
      .strictObject({ id: z.string(), version: z.int(), name: bilingual, design: templateDesign })
      .nullable(),
  },
  /** Makes a template of the open design, or its next version, signs it, and keeps it here. */
  'template.make': {
    access: 'coordinator',
    input: z.strictObject({ name: z.string().min(1).max(120), from: z.string().min(1).max(200) }),
    output: z.strictObject({ id, version: z.int(), code }),
  },
  'template.save': {
    access: 'anyone',
    input: z.strictObject({ id }),
    output: z.strictObject({ path: z.string().nullable() }),
  },
  /** Looks at a file without keeping it: who signed it, whether that key was seen before, and what it replaces. */
  'template.read': {
    access: 'anyone',
    input: z.strictObject({ bytes: z.instanceof(Uint8Array) }),
    output: z.strictObject({
      ...told,
      design: templateDesign,
      /** Since when files of this key were taken in; null when this is the first. */
      knownSince: moment.nullable(),
      /** Made on this computer. */
      own: z.boolean(),
      /** The version that is kept here now, with its design; null when there is none. */
      kept: z.strictObject({ version: z.int(), design: templateDesign }).nullable(),
    }),
  },
  /** Keeps what was looked at. */
  'template.keep': {
    access: 'anyone',
    input: z.strictObject({ bytes: z.instanceof(Uint8Array) }),
    output: z.strictObject({ id }),
  },
  'template.forget': { access: 'anyone', input: z.strictObject({ id }), output: nothing },
} as const
