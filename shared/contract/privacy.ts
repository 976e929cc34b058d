import { z } from 'zod'
import { mostCandidates } from '../domain/candidate.ts'
import { mentionPlaces } from '../domain/mention.ts'
import { dueKinds } from '../domain/retention.ts'
import { handedReport, reportForms } from '../domain/schemas/auditReport.ts'
import { outsideItem } from '../domain/schemas/outside.ts'
import { day, id, moment } from '../domain/schemas/primitives.ts'
import { nothing } from './channel.ts'

const signed = z.strictObject({ at: moment, by: z.string() })
const hold = signed.extend({
  ground: z.string(),
  /** When it was last looked at again, and by whom; null before the first time. */
  reviewed: signed.nullable(),
  reviewOn: day,
})
const consent = z.strictObject({ until: day, how: z.string(), at: moment, by: z.string() })
const urgency = z.enum(['later', 'soon', 'due', 'late'])

export const privacyChannels = {
  'privacy.get': {
    access: 'member',
    input: nothing,
    output: z.strictObject({
      today: day,
      ended: z.strictObject({ endedOn: day, retainUntil: day, longestConsent: day }).nullable(),
      /** The latest day for which a review can be planned today. */
      latestReview: day,
      candidates: z.array(
        z.strictObject({
          cid: id,
          code: z.string(),
          name: z.string(),
          until: day.nullable(),
          why: z.enum(['running', 'retention', 'consent', 'hold']),
          urgency: urgency.nullable(),
          hold: hold.nullable(),
          consent: consent.nullable(),
        }),
      ),
      /** Codes of who was erased, and when. */
      erased: z.array(z.strictObject({ code: z.string(), at: moment })),
      agenda: z.array(
        z.strictObject({ kind: z.enum(dueKinds), on: day, codes: z.array(z.string()), urgency }),
      ),
      outside: z.array(
        outsideItem.omit({ sha256: true, done: true, by: true }).extend({
          code: z.string().nullable(),
          done: z.strictObject({ at: moment, by: z.string() }).nullable(),
          /** Of a saved file: is it still there as it was? */
          file: z.enum(['there', 'changed', 'gone']).nullable(),
        }),
      ),
      /** Reports with small groups that were given, first the first. */
      handed: z.array(handedReport.extend({ form: z.enum(reportForms), by: z.string() })),
      /** Who can sign an erasure beside the secretary; `here` types the own passphrase on this laptop. */
      seconds: z.array(z.strictObject({ id, name: z.string(), here: z.boolean() })),
      /** Who was secretary of a list before, without whose key these cannot be erased; `here`: that key is on this laptop. */
      formers: z.array(z.strictObject({ id, name: z.string(), here: z.boolean(), cids: z.array(id) })),
      /** Codes of candidates whose erasure waits for the second signature. */
      proposed: z.array(z.string()),
      /** On the secretary's laptop, by name: on whose own laptop nobody has said that it is done. */
      laptops: z.array(z.string()),
      /** Decided and done in the file, but old copies are still there. */
      unfinished: z.boolean(),
    }),
  },
  'procedure.end': {
    access: 'coordinator',
    input: nothing,
    output: z.strictObject({ retainUntil: day }),
  },
  'hold.put': {
    access: 'coordinator',
    input: z.strictObject({ cid: id, ground: z.string().trim().min(1).max(400), reviewOn: day }),
    output: nothing,
  },
  'hold.end': { access: 'coordinator', input: z.strictObject({ cid: id }), output: nothing },
  'consent.put': {
    access: 'coordinator',
    input: z.strictObject({ cid: id, until: day, how: z.string().trim().min(1).max(200) }),
    output: nothing,
  },
  'consent.end': { access: 'coordinator', input: z.strictObject({ cid: id }), output: nothing },
  'outside.tick': {
    access: 'coordinator',
    input: z.strictObject({ id, done: z.boolean() }),
    output: nothing,
  },
  /** Removes a file that Zegel saved, when it still is what was saved. */
  'outside.remove': {
    access: 'coordinator',
    input: z.strictObject({ id }),
    output: z.strictObject({ found: z.enum(['removed', 'changed', 'gone']) }),
  },
  /** Where those whom one is about to erase are named in what is kept about others, and stays. */
  'erase.mentions': {
    access: 'coordinator',
    input: z.strictObject({ cids: z.array(id).min(1).max(mostCandidates) }),
    output: z.strictObject({
      mentions: z.array(
        z.strictObject({
          /** Of whom the text is; null where it is a reason in the log. */
          code: z.string().nullable(),
          /** Codes of those who are named there. */
          names: z.array(z.string()),
          places: z.array(z.enum(mentionPlaces)),
        }),
      ),
    }),
  },
  /**
   * Signed by the secretary and one other, who types the own passphrase here or, with null, signs on an own laptop; then every
   * laptop erases. Cannot be undone. `erased` is 0 as long as the other signature is missing.
   */
  'erase.run': {
    access: 'coordinator',
    input: z.strictObject({
      cids: z.array(id).min(1).max(mostCandidates),
      second: id,
      passphrase: z.string().nullable(),
      /** Who was secretary of an earlier list that holds some of them, with the own passphrase on this laptop. */
      formers: z
        .array(z.strictObject({ member: id, passphrase: z.string() }))
        .max(30)
        .optional(),
    }),
    output: z.strictObject({ erased: z.int(), finished: z.boolean() }),
  },
  /** Cleans up after an erasure that was cut off. */
  'erase.finish': { access: 'coordinator', input: nothing, output: nothing },
} as const
