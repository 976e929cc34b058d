import { z } from 'zod'
import { attentionFamilies, attentionOutcomes, explanationCodes, flagKinds } from '../domain/attention.ts'
import { memberRoles } from '../domain/committee.ts'
import { key } from '../domain/schemas/design.ts'
import { id, moment } from '../domain/schemas/primitives.ts'
import { bilingual } from '../domain/schemas/text.ts'
import { nothing } from './channel.ts'

const place = z.int().min(0)
const numbers = z.array(z.number())

const picture = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('spread'),
    rows: z.array(z.strictObject({ rater: place, values: numbers, focus: z.boolean() })),
  }),
  z.strictObject({
    type: z.literal('deviation'),
    rows: z.array(
      z.strictObject({
        rater: place,
        low: z.number(),
        mean: z.number(),
        high: z.number(),
        focus: z.boolean(),
      }),
    ),
  }),
  z.strictObject({ type: z.literal('sharing'), shared: numbers, other: numbers }),
  z.strictObject({
    type: z.literal('order'),
    points: z.array(z.strictObject({ candidate: place, values: numbers, focus: z.number().nullable() })),
  }),
  z.strictObject({
    type: z.literal('groups'),
    rows: z.array(z.strictObject({ value: z.string(), values: numbers })),
  }),
])

const outcome = z.enum(attentionOutcomes)

/** What a point of attention is called from one look to the next. */
const point = key

export const attentionChannels = {
  /** Points of attention of the opened round: flags, and families that are silent. Raters and candidates by their place. */
  'attention.get': {
    access: 'member',
    input: nothing,
    output: z.strictObject({
      raters: z.array(
        z.strictObject({
          letter: z.string(),
          mine: z.boolean(),
          name: z.string().nullable(),
          role: z.enum(memberRoles).nullable(),
          /** Has this member seen the own feedback? */
          seen: z.boolean(),
        }),
      ),
      codes: z.array(z.string()),
      criteria: z.array(z.strictObject({ id: z.string(), name: bilingual })),
      /** Ids of points in the order of the board. */
      order: z.array(point),
      tests: z.array(
        z.strictObject({
          id: point,
          family: z.enum(attentionFamilies),
          outcome,
          /** Null where a family is silent: then nobody is named. */
          flag: z
            .strictObject({
              kind: z.enum(flagKinds),
              rater: place.nullable(),
              attribute: z.string().nullable(),
              value: z.string().nullable(),
              effect: z.number().nullable(),
              p: z.number().nullable(),
              q: z.number().nullable(),
            })
            .nullable(),
          power: z.number().nullable(),
          picture: picture.nullable(),
        }),
      ),
      facts: z.strictObject({
        /** Ratings before any evidence (F). */
        first: z.strictObject({
          outcome,
          early: z.int(),
          overallFirst: z.int(),
          ratings: z.int(),
          minutes: z.array(numbers),
        }),
        /** Ratings without evidence (G). */
        evidence: z.strictObject({
          outcome,
          without: z.int(),
          identical: z.int(),
          cards: z.int(),
          ratings: z.int(),
        }),
        /** Words in notes (H). */
        words: z.strictObject({
          outcome,
          notes: z.int(),
          found: z.array(
            z.strictObject({
              rater: place,
              cid: id,
              code: z.string(),
              criterion: z.string(),
              before: z.string(),
              word: z.string(),
              after: z.string(),
              reason: bilingual,
            }),
          ),
        }),
        /** Close ties that were judged all the same, and departures from the checks (K). */
        ties: z.strictObject({
          outcome,
          pairs: z.array(z.strictObject({ rater: place, code: z.string() })),
          departures: z.int(),
        }),
      }),
      agreement: z.strictObject({
        value: z.number().nullable(),
        low: z.number().nullable(),
        high: z.number().nullable(),
        verdict: z.enum(['low', 'adequate', 'undecided', 'unknown']),
        limit: z.number(),
      }),
      /** Did every member rate every candidate? Then severity does not change the order. */
      crossed: z.boolean(),
      /** How often a committee without any bias gets a flag all the same, for the measured size nearest to this one. */
      falseAlarms: z.strictObject({ candidates: z.int(), rate: z.number() }),
      /** Is there own feedback to read before the board? */
      mine: z.strictObject({ scorer: z.boolean(), seen: z.boolean() }),
      remarks: z.array(z.strictObject({ point, rater: place, text: z.string(), at: moment })),
      explained: z.array(
        z.strictObject({ point, code: z.enum(explanationCodes), text: z.string(), at: moment }),
      ),
      /** The own remarks, shared or not. */
      own: z.array(z.strictObject({ point, text: z.string(), shared: z.boolean() })),
    }),
  },
  /** Is there own feedback that was not read yet? Without computing it. */
  'attention.mine': {
    access: 'member',
    input: nothing,
    output: z.strictObject({ scorer: z.boolean(), seen: z.boolean() }),
  },
  /** The own feedback was read: from now on the member sees the scores and the board first. */
  'attention.seen': { access: 'member', input: nothing, output: nothing },
  /** A remark on the own feedback: for oneself, or for everybody. An empty text takes it away. */
  'attention.remark': {
    access: 'member',
    input: z.strictObject({ point, text: z.string().max(1000), share: z.boolean() }),
    output: nothing,
  },
  /** What the committee did with a point; the words stay in the archive. */
  'attention.explain': {
    access: 'member',
    input: z.strictObject({ point, code: z.enum(explanationCodes), text: z.string().max(1000) }),
    output: nothing,
  },
} as const
