import { z } from 'zod'
import { design } from './design.ts'
import { id, moment } from './primitives.ts'
import { bilingual } from './text.ts'

/** What a template carries from one procedure to another: how is chosen. Where, when, by whom and for how many stays behind. */
const carried = design.pick({
  specialty: true,
  rounds: true,
  instruments: true,
  criteria: true,
  combination: true,
  tiesFirst: true,
  interviewMinutes: true,
  retentionWeeks: true,
})

type Carried = z.infer<typeof carried>

/** The orders of rounds that a design can have on its screen: letters, perhaps read again, before the interviews. */
const inOrder = ({ rounds }: Carried): boolean =>
  ['interview', 'letter interview', 'letter reread interview'].includes(
    rounds.map(({ kind }) => kind).join(' '),
  )

const differ = (names: readonly string[]): boolean => new Set(names).size === names.length

/** Everything under a key of its own, and instruments that measure criteria of the design. */
const keyed = ({ criteria, instruments }: Carried): boolean => {
  const keys = criteria.map(({ id }) => id)
  return (
    differ(keys) &&
    differ(criteria.flatMap(({ questions }) => questions.map(({ id }) => id))) &&
    differ(instruments.map(({ kind }) => kind)) &&
    instruments.every((one) => differ(one.criteria) && one.criteria.every((id) => keys.includes(id)))
  )
}

/** As the screens make it: what they could not have made somebody else's program wrote. */
export const templateDesign = carried.refine(inOrder).refine(keyed)

/** A template as a file (docs/formats.md, templates). */
export const templateFile = z.strictObject({
  type: z.literal('template/v1'),
  att: z.strictObject({}),
  app: z.string().max(32),
  at: moment,
  key: z.string(),
  /** The same in every version of one template. */
  template: id,
  version: z.int().min(1).max(9999),
  name: bilingual,
  /** Which centre made it, as it calls itself. */
  from: z.string().trim().min(1).max(200),
  design: templateDesign,
})

/** A template as this computer keeps it: the file, and what was known of its maker when it came. */
export const keptTemplate = z.strictObject({
  /** Base64 of the file. */
  file: z.string(),
  /** The code for people of the maker's key. */
  code: z.string(),
  own: z.boolean(),
  /** The procedure that it was made from here, so that the next version follows it; null when it came as a file. */
  procedure: id.nullable(),
  at: moment,
})

/** A maker whose file was taken in here before. */
export const knownMaker = z.strictObject({ key: z.string(), from: z.string(), since: moment })

export type TemplateDesign = z.infer<typeof templateDesign>
export type TemplateFile = z.infer<typeof templateFile>
export type KeptTemplate = z.infer<typeof keptTemplate>
export type KnownMaker = z.infer<typeof knownMaker>
