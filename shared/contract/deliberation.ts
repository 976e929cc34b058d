import { z } from 'zod'
import { memberRoles } from '../domain/committee.ts'
import { roundKinds, tieRules } from '../domain/design.ts'
import { revisionReasons } from '../domain/revision.ts'
import { key } from '../domain/schemas/design.ts'
import { id, moment } from '../domain/schemas/primitives.ts'
import { evidence } from '../domain/schemas/scorecard.ts'
import { bilingual } from '../domain/schemas/text.ts'
import { nothing } from './channel.ts'

const interval = z.strictObject({ low: z.number(), high: z.number() })

/** A rater in the meeting: a letter; who it is only for that rater and where the name was opened. */
const rater = z.strictObject({
  letter: z.string(),
  role: z.enum(memberRoles).nullable(),
  mine: z.boolean(),
  name: z.string().nullable(),
})

const ranking = z.array(
  z.strictObject({
    cid: id,
    code: z.string(),
    score: z.number(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    standing: z.enum(['above', 'level', 'below']),
    belowThreshold: z.boolean(),
  }),
)

/** Of an earlier round, once the present one is opened; the present one where it is left out. */
const round = z.int().min(1).optional()

export const deliberationChannels = {
  'matrix.get': {
    access: 'member',
    projector: true,
    input: z.strictObject({ round }),
    output: z.strictObject({
      /** The round that it is about: `goOn` says whether it invites to the next instead of giving places. */
      round: z.strictObject({ number: z.int(), kind: z.enum(roundKinds), goOn: z.boolean() }),
      raters: z.array(rater),
      criteria: z.array(z.strictObject({ id: z.string(), name: bilingual, weight: z.int() })),
      rows: z.array(
        z.strictObject({
          cid: id,
          code: z.string(),
          /** Weighted card score per rater, 1 to 5; null where there is none. */
          scores: z.array(z.number().nullable()),
          /** The same as it was sealed, where its author changed it after the opening; else null. */
          sealed: z.array(z.number().nullable()),
          /** Differs this card from what this rater and this candidate lead one to expect by more than 0.55? */
          marks: z.array(z.enum(['higher', 'lower']).nullable()),
          recused: z.array(z.boolean()),
          /** Whose card is none because the lot gave this letter to others. */
          unread: z.array(z.boolean()),
          /** Of those who do not judge: who only found out after meeting or judging. */
          late: z.array(z.boolean()),
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
      ranking,
      /** Candidates whose score changed after the opening, with what it was by the sealed cards. */
      changed: z.array(z.strictObject({ cid: id, code: z.string(), was: z.number().nullable() })),
      /** What the published tie rule says of those who cannot be told apart. */
      tie: z.strictObject({
        rule: z.enum(tieRules),
        /** First who comes first by the rule; null where people weigh it, or the lot is still to be drawn. */
        order: z
          .array(z.strictObject({ cid: id, code: z.string(), value: z.number().nullable(), place: z.int() }))
          .nullable(),
        /** When the lot was drawn. */
        drawnAt: moment.nullable(),
      }),
      /** Why nobody can be told apart at all, where cards are missing: too few, or groups of candidates without any member in common. */
      uncompared: z.enum(['too-few-cards', 'not-connected']).nullable(),
      places: z.int(),
      threshold: z.number().nullable(),
    }),
  },
  /** The rounds before the present one, first the first; none as long as their scores are closed. */
  'matrix.rounds': {
    access: 'member',
    input: nothing,
    output: z.array(
      z.strictObject({
        number: z.int(),
        kind: z.enum(roundKinds),
        candidates: z.int(),
        /** How many of them went on. */
        invited: z.int(),
        decidedAt: moment,
      }),
    ),
  },
  /** Evidence side by side: one candidate, every criterion, every rater. */
  'matrix.candidate': {
    access: 'member',
    input: z.strictObject({ cid: id, round }),
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
              /** As it counts now. */
              rating: z.int().nullable(),
              /** As it was sealed. */
              sealed: z.int().nullable(),
              /** Before its author changed it while reviewing, before the seal: 0 for not observed, null for no change. */
              beforeReview: z.int().nullable(),
              /** As it was sealed. */
              evidence: evidence.nullable(),
              /** Every change after the opening, first the first; `after` are the roles of those senior who had spoken. */
              changes: z.array(
                z.strictObject({
                  at: moment,
                  from: z.int().nullable(),
                  to: z.int().nullable(),
                  code: z.enum(revisionReasons),
                  text: z.string(),
                  after: z.array(z.enum(memberRoles)),
                  /** Came in when the decision was signed: it does not rest on it, and `rating` does not count it. */
                  afterDecision: z.boolean(),
                }),
              ),
              notes: z.array(z.strictObject({ at: moment, evidence, after: z.array(z.enum(memberRoles)) })),
            }),
          ),
        }),
      ),
      /** Cards that came after the close, by name: to read beside the sealed ones, in no number. */
      late: z.array(
        z.strictObject({
          name: z.string(),
          afterDecision: z.boolean(),
          /** By criterion; null where the card does not open. */
          criteria: z
            .array(z.strictObject({ id: z.string(), rating: z.int().nullable(), evidence }))
            .nullable(),
        }),
      ),
    }),
  },
  /** Draws the order of all candidates, once, where the published tie rule is the lot. */
  'lot.draw': { access: 'coordinator', input: nothing, output: nothing },
  /** The order as it would be with other weights, or without one rater. It changes nothing, and the log says it was asked. */
  'matrix.whatif': {
    access: 'member',
    input: z.strictObject({
      /** Points by criterion; those that are left out keep their own. */
      weights: z.record(key, z.int().min(0).max(100)),
      /** The letter of a rater. */
      without: z.string().max(2).nullable(),
    }),
    output: z.strictObject({ ranking }),
  },
} as const
