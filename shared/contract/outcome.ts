import { z } from 'zod'
import { memberRoles } from '../domain/committee.ts'
import { decision } from '../domain/schemas/decision.ts'
import { hash, id, moment } from '../domain/schemas/primitives.ts'
import { evidence } from '../domain/schemas/scorecard.ts'
import { bilingual } from '../domain/schemas/text.ts'
import { languages } from '../domain/text.ts'
import { nothing } from './channel.ts'
import { publishedPage } from './page.ts'

const interval = z.strictObject({ low: z.number(), high: z.number() })

/** A rater in the meeting: a letter; who it is only for that rater and where the name was opened. */
const rater = z.strictObject({
  letter: z.string(),
  role: z.enum(memberRoles).nullable(),
  mine: z.boolean(),
  name: z.string().nullable(),
})

export const outcomeChannels = {
  'matrix.get': {
    access: 'member',
    projector: true,
    input: nothing,
    output: z.strictObject({
      raters: z.array(rater),
      criteria: z.array(z.strictObject({ id: z.string(), name: bilingual, weight: z.int() })),
      rows: z.array(
        z.strictObject({
          cid: id,
          code: z.string(),
          /** Weighted card score per rater, 1 to 5; null where there is none. */
          scores: z.array(z.number().nullable()),
          /** Differs this card from what this rater and this candidate lead one to expect by more than 0.55? */
          marks: z.array(z.enum(['higher', 'lower']).nullable()),
          recused: z.array(z.boolean()),
          /** Mean rating per criterion over raters. */
          criteria: z.array(z.number().nullable()),
          gap: z.number().nullable(),
          cards: z.int(),
          tooFew: z.boolean(),
        }),
      ),
      agreement: z.strictObject({
        /** ICC(C,k) over card composites with its 95 % interval; null where it cannot be computed. */
        icc: z.number().nullable(),
        interval: interval.nullable(),
        verdict: z.enum(['low', 'adequate', 'undecided', 'unknown']),
        limit: z.number(),
        ratersNeeded: z.int().nullable(),
      }),
      ranking: z.array(
        z.strictObject({
          cid: id,
          code: z.string(),
          score: z.number(),
          low: z.number().nullable(),
          high: z.number().nullable(),
          standing: z.enum(['above', 'level', 'below']),
          belowThreshold: z.boolean(),
        }),
      ),
      places: z.int(),
      threshold: z.number().nullable(),
    }),
  },
  /** Evidence side by side: one candidate, every criterion, every rater. */
  'matrix.candidate': {
    access: 'member',
    input: z.strictObject({ cid: id }),
    output: z.strictObject({
      cid: id,
      code: z.string(),
      criteria: z.array(
        z.strictObject({
          id: z.string(),
          cells: z.array(
            z.strictObject({
              letter: z.string(),
              mine: z.boolean(),
              rating: z.int().nullable(),
              evidence: evidence.nullable(),
            }),
          ),
        }),
      ),
    }),
  },
  'decision.get': {
    access: 'member',
    input: nothing,
    output: z.strictObject({
      decision,
      codes: z.record(id, z.string()),
      departs: z.array(id),
      faults: z.array(z.strictObject({ code: z.string(), cid: id.nullable() })),
      places: z.int(),
      editable: z.boolean(),
      fixedAt: moment.nullable(),
    }),
  },
  'decision.put': { access: 'coordinator', input: z.strictObject({ decision }), output: nothing },
  /** Signed by secretary and chair: the chair types the own passphrase. */
  'decision.fix': {
    access: 'coordinator',
    input: z.strictObject({ chairPassphrase: z.string() }),
    output: nothing,
  },
  'procedure.end': {
    access: 'coordinator',
    input: nothing,
    output: z.strictObject({ retainUntil: z.iso.date() }),
  },
  'description.html': {
    access: 'member',
    input: z.strictObject({ language: z.enum(languages) }),
    output: z.strictObject({
      html: z.string(),
      /** The same page as data, to show it inside the app. */
      page: publishedPage,
      missing: z.array(z.strictObject({ code: z.string(), sentence: bilingual })),
      /** Why completeness is asked, with its source. */
      why: bilingual,
    }),
  },
  /** What the audit will hold, in numbers; suppressed ones are null. */
  'audit.summary': {
    access: 'member',
    input: nothing,
    output: z.strictObject({
      numbers: z.record(z.string(), z.number().nullable()),
      head: hash,
      archiveCode: z.string(),
      committeeCode: z.string(),
    }),
  },
  /** Writes a file through a save dialog; null when the person changed their mind. */
  'export.save': {
    access: 'member',
    input: z.strictObject({
      kind: z.enum(['description', 'description-markdown', 'audit', 'archive', 'candidates-example']),
      language: z.enum(languages),
    }),
    output: z.strictObject({ path: z.string().nullable() }),
  },
  /** Opens the print dialog of the system with an A4 page of the list. */
  'print.list': {
    access: 'member',
    input: z.strictObject({
      /** `code` is the committee's, `design` the design's; `description` is the public page itself. */
      list: z.enum(['code', 'design', 'description', 'roster', 'candidates', 'kit']),
      language: z.enum(languages),
    }),
    output: z.strictObject({ printed: z.boolean() }),
  },
  'projector.show': {
    access: 'member',
    input: z.strictObject({ view: z.enum(['code', 'board', 'opening', 'matrix']).nullable() }),
    output: nothing,
  },
  'projector.view': {
    access: 'anyone',
    projector: true,
    input: nothing,
    output: z.strictObject({ view: z.enum(['code', 'board', 'opening', 'matrix']).nullable() }),
  },
} as const
