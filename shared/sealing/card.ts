import { z } from 'zod'
import type { ShareKind, TieKind } from '../domain/candidate.ts'
import type { noEvidenceReasons } from '../domain/scorecard.ts'
import { sameList, toSet } from './bytes.ts'
import { must } from './errors.ts'
import { code, count, hash, setOf } from './schemas/primitives.ts'

/** What a member is to the candidate. */
const tieKinds = [
  'unknown',
  'acquaintance',
  'workedTogether',
  'supervised',
  'family',
] as const satisfies readonly TieKind[]

/** What member and candidate may have in common: the closed list, part of the published procedure; nothing else has a field. */
const shareKinds = [
  'clinic',
  'region',
  'faculty',
  'studyYears',
  'workedTogether',
  'supervision',
  'researchGroup',
  'association',
  'sex',
] as const satisfies readonly ShareKind[]

const withoutEvidence = ['not-discussed', 'no-time', 'later'] as const satisfies typeof noEvidenceReasons

const text = z.string().max(4000)
const rating = z.int().min(1).max(5).nullable()
const perCriterion = <T extends z.ZodType>(item: T) => z.record(code, item)

/** The scorecard as it is sealed (docs/formats.md, card/v1). A rating of null: not observed. */
export const card = z
  .strictObject({
    v: z.literal(1),
    design: hash,
    ratings: perCriterion(rating),
    evidence: perCriterion(
      z.strictObject({
        s: text,
        t: text,
        a: text,
        r: text,
        reflection: text,
        none: z.enum(withoutEvidence).nullable(),
      }),
    ),
    sure: perCriterion(z.int().min(1).max(3).nullable()),
    process: perCriterion(
      z.strictObject({
        firstEvidenceMs: count.nullable(),
        firstRatingMs: count.nullable(),
        changes: count,
        beforeReview: z.int().min(0).max(5).nullable(),
      }),
    ),
    overall: rating,
    overallMs: count.nullable(),
    tie: z.enum(tieKinds),
    shares: setOf(z.enum(shareKinds), shareKinds.length),
  })
  .refine((c) => {
    const criteria = criteriaOf(c)
    return (
      criteria.length >= 1 &&
      criteria.length <= 12 &&
      [c.evidence, c.sure, c.process].every((record) => sameList(toSet(Object.keys(record)), criteria))
    )
  })

export type Card = z.infer<typeof card>

/** The criteria a card speaks of, as a set. */
export const criteriaOf = (c: { readonly ratings: object }): string[] => toSet(Object.keys(c.ratings))

/** The card, if it follows the schema and speaks of this design and these criteria. Throws SealingError E_CARD. */
export const checkCard = (value: unknown, design: string, criteria: readonly string[]): Card => {
  const read = card.safeParse(value)
  must(read.success, 'E_CARD', read.error?.issues[0]?.path.join('.') ?? '')
  must(read.data.design === design, 'E_CARD', 'made for another design')
  must(sameList(criteriaOf(read.data), toSet(criteria)), 'E_CARD', 'other criteria than the design has')
  return read.data
}
