import { z } from 'zod'
import { projectorViews } from '../domain/projector.ts'
import { handedReport, reportForms } from '../domain/schemas/auditReport.ts'
import { decision, outcomeLine } from '../domain/schemas/decision.ts'
import { hash, id, moment } from '../domain/schemas/primitives.ts'
import { bilingual } from '../domain/schemas/text.ts'
import { languages } from '../domain/text.ts'
import { nothing } from './channel.ts'
import { publishedPage } from './page.ts'

export const outcomeChannels = {
  'decision.get': {
    access: 'member',
    input: nothing,
    output: z.strictObject({
      decision,
      /** The round that it is about; one that is not the last invites to the next. */
      round: z.strictObject({
        number: z.int(),
        last: z.boolean(),
        letters: z.boolean(),
        readAgain: z.boolean(),
      }),
      codes: z.record(id, z.string()),
      departs: z.array(id),
      faults: z.array(z.strictObject({ code: z.string(), cid: id.nullable() })),
      places: z.int(),
      editable: z.boolean(),
      /** Who signs beside the secretary; `here` types the own passphrase on this laptop. */
      chair: z.strictObject({ id, here: z.boolean() }).nullable(),
      /** The secretary has signed it, and it waits for the chair's signature from another laptop. */
      proposed: z.boolean(),
      fixedAt: moment.nullable(),
      /** Candidates, by code, about whom a changed rating or a late card came that the signed or proposed decision does not rest on. */
      after: z.strictObject({ changed: z.array(z.string()), late: z.array(z.string()) }),
      /** Is it a further decision, after others that came to nothing? Those, the first first, with what each candidate answered. */
      before: z.array(
        z.strictObject({
          at: moment,
          /** Why it followed on another; null for the first. */
          again: z.string().nullable(),
          rows: z.array(
            z.strictObject({
              cid: id,
              code: z.string(),
              outcome: outcomeLine.shape.outcome,
              motivation: z.string(),
              answer: z.enum(['accepted', 'refused', 'lapsed', 'withdrawn']).nullable(),
            }),
          ),
        }),
      ),
    }),
  },
  /** The candidates about whom the committee may decide once more, as everything it decided came to nothing; null where it may not. */
  'decision.left': {
    access: 'member',
    input: nothing,
    output: z.strictObject({
      left: z.strictObject({ codes: z.array(z.string()), editable: z.boolean() }).nullable(),
    }),
  },
  /** Begins a further decision over the same opened cards; what was decided stays signed and shown. */
  'decision.again': {
    access: 'coordinator',
    input: z.strictObject({ reason: outcomeLine.shape.again.unwrap() }),
    output: nothing,
  },
  /** Leaves what was decided as it is: the further decision is not made. */
  'decision.stay': { access: 'coordinator', input: nothing, output: nothing },
  'decision.put': { access: 'coordinator', input: z.strictObject({ decision }), output: nothing },
  /**
   * Signed by secretary and chair. Whose key is on this laptop types the own passphrase; else the decision goes as a proposal
   * to the chair's laptop, and is complete once it comes back.
   */
  'decision.fix': {
    access: 'coordinator',
    input: z.strictObject({ chairPassphrase: z.string().nullable() }),
    output: z.strictObject({ complete: z.boolean() }),
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
      /** Members on the page by name, and whether that can still change. */
      named: z.array(id),
      nameable: z.boolean(),
    }),
  },
  /** What people write down to prove later that a file is the one of this day. */
  'audit.codes': {
    access: 'member',
    input: nothing,
    output: z.strictObject({ head: hash, archiveCode: z.string(), committeeCode: z.string() }),
  },
  /** What the audit will hold, in numbers; suppressed ones are null. */
  'audit.numbers': {
    access: 'member',
    input: nothing,
    output: z.strictObject({ numbers: z.record(z.string(), z.number().nullable()) }),
  },
  /** Writes a file through a save dialog; null when the person changed their mind. */
  'export.save': {
    access: 'member',
    input: z.strictObject({
      kind: z.enum([
        'description',
        'description-pdf',
        'description-markdown',
        'audit',
        'audit-report',
        'audit-pdf',
        'audit-xlsx',
        'audit-csv',
        'archive',
        'scores',
        'candidates-xlsx',
        'candidates-csv',
        'candidates-example',
        'calendar',
      ]),
      language: z.enum(languages),
      /** Of an archive, audit or report: of which round; the present one where it is left out. */
      round: z.int().min(1).optional(),
    }),
    output: z.strictObject({ path: z.string().nullable() }),
  },
  /** The report with groups under four, for the central training committee alone; who gets it and what for is kept. */
  'report.hand': {
    access: 'coordinator',
    input: z.strictObject({
      recipient: handedReport.shape.recipient,
      purpose: handedReport.shape.purpose,
      form: z.enum(reportForms),
      language: z.enum(languages),
    }),
    output: z.strictObject({ path: z.string().nullable() }),
  },
  /** Opens the print dialog of the system with an A4 page of the list. */
  'print.list': {
    access: 'member',
    input: z.strictObject({
      /** `certificate` is of the unlocked resident's own part. `code` is the committee's, `design` the design's; `description` is the public page itself. */
      list: z.enum(['code', 'design', 'description', 'roster', 'candidates', 'kit', 'certificate']),
      language: z.enum(languages),
    }),
    output: z.strictObject({ printed: z.boolean() }),
  },
  /** The papers of one interview, or of all, as a PDF through a save dialog; null when the person changed their mind. */
  'kit.save': {
    access: 'member',
    input: z.strictObject({ cid: id.nullable(), language: z.enum(languages) }),
    output: z.strictObject({ path: z.string().nullable() }),
  },
  'projector.show': {
    access: 'member',
    input: z.strictObject({ view: z.enum(projectorViews).nullable() }),
    output: nothing,
  },
  'projector.view': {
    access: 'anyone',
    projector: true,
    input: nothing,
    output: z.strictObject({ view: z.enum(projectorViews).nullable() }),
  },
} as const
