import { z } from 'zod'
import { countedFamilies } from '../attention.ts'
import { mostCandidates } from '../candidate.ts'
import { lessonKinds, lessonTopics, surveyQuestions } from '../lessons.ts'
import { day, hash, id } from './primitives.ts'

/** Words on one line, without characters that do not show or turn the direction of writing. */
const line = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => !/[\p{Cc}\u200b-\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff\p{Cs}]/u.test(text))
    .refine((text) => text === text.normalize('NFC'))

/** A strong or weak point of a procedure, and what to do next time. */
export const lesson = z.strictObject({
  topic: z.enum(lessonTopics),
  kind: z.enum(lessonKinds),
  text: line(240).min(1),
  next: line(240),
})
export type Lesson = z.infer<typeof lesson>

/** A file of lessons between training centres: nothing about a person, nothing else than this. */
export const lessonsFile = z.strictObject({
  zegel: z.literal('lessons/v1'),
  from: line(120),
  specialty: line(120),
  year: z.int().min(2000).max(2200),
  lessons: z.array(lesson).min(1).max(40),
})
export type LessonsFile = z.infer<typeof lessonsFile>

/** A lesson in the library: where it came from. */
export const keptLesson = lesson.extend({
  id: z.string().max(80),
  from: z.string().max(120),
  year: z.int(),
  own: z.boolean(),
})
export type KeptLesson = z.infer<typeof keptLesson>

const rating = z.int().min(1).max(5).nullable()
const ratings = z.strictObject(
  Object.fromEntries(surveyQuestions.map((question) => [question, rating])) as Record<
    (typeof surveyQuestions)[number],
    typeof rating
  >,
)

const paragraph = z
  .string()
  .max(1000)
  .refine((text) => !/[\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/u.test(text.normalize('NFC')))

/** One filled-in questionnaire; nobody's name, no date. */
export const surveyAnswer = z.strictObject({
  ratings,
  strong: paragraph,
  better: paragraph,
})
export type SurveyAnswer = z.infer<typeof surveyAnswer>

/** The file that the questionnaire page makes. `id` is random, so that one file counts once. */
export const surveyFile = surveyAnswer.extend({
  zegel: z.literal('experience/v1'),
  procedure: z.string().max(40),
  id: z.string().regex(/^[0-9a-f]{32}$/),
})
export type SurveyFile = z.infer<typeof surveyFile>

export const keptSurvey = z.strictObject({
  answers: z.array(surveyAnswer).max(mostCandidates),
  /** Ids of files that were taken in. */
  files: z.array(z.string()).max(mostCandidates),
})

/** A lesson that led to something in the design of this procedure. */
export const adopted = z.strictObject({ lesson: z.string().max(80), what: line(240) })

/** What is kept of a round for comparison: counts of the procedure, nothing about a person. Null where a group is too small. */
export const roundSummary = z.strictObject({
  id,
  title: z.string(),
  institution: z.string(),
  endedOn: day,
  design: hash.nullable(),
  candidates: z.int().nullable(),
  scorers: z.int(),
  criteria: z.int(),
  places: z.int(),
  offered: z.int().nullable(),
  revised: z.int().nullable(),
  agreement: z
    .strictObject({ icc: z.number(), low: z.number().nullable(), high: z.number().nullable() })
    .nullable(),
  /** How many flags of each family stood on the board; null where nobody counted them. */
  flags: z.record(z.enum(countedFamilies), z.int()).nullable().default(null),
  survey: z
    .strictObject({
      answers: z.int(),
      means: z.partialRecord(z.enum(surveyQuestions), z.number()),
    })
    .nullable(),
  adopted: z.int(),
})
export type RoundSummary = z.infer<typeof roundSummary>

export const cohort = z.strictObject({
  year: z.int().min(1980).max(2200),
  counts: z.strictObject({ finished: z.int(), training: z.int(), left: z.int() }).nullable(),
})
