import { z } from 'zod'
import { mostCandidates } from '../domain/candidate.ts'
import { surveyQuestions } from '../domain/lessons.ts'
import { adopted, cohort, keptLesson, lesson, roundSummary, surveyAnswer } from '../domain/schemas/lessons.ts'
import { languages } from '../domain/text.ts'
import { nothing } from './channel.ts'

const bytes = z.instanceof(Uint8Array)
const count = z.int().min(0).max(9999)

export const lessonChannels = {
  'lessons.get': {
    access: 'member',
    input: nothing,
    output: z.strictObject({
      /** Strong and weak points of this round. */
      own: z.array(lesson),
      /** What the library has of earlier rounds and other centres. */
      known: z.array(keptLesson),
      /** What changed in this design because of them. */
      adopted: z.array(adopted),
      /** Answers that came in; their content only from four up. */
      answers: z.int(),
      report: z
        .strictObject({
          answers: z.int(),
          statements: z.array(
            z.strictObject({
              question: z.enum(surveyQuestions),
              counts: z.array(z.int()),
              mean: z.number(),
            }),
          ),
          strong: z.array(z.string()),
          better: z.array(z.string()),
        })
        .nullable(),
      rounds: z.array(roundSummary),
      cohorts: z.array(cohort),
    }),
  },
  'lessons.put': {
    access: 'coordinator',
    input: z.strictObject({ lessons: z.array(lesson).max(40) }),
    output: nothing,
  },
  'lessons.adopt': {
    access: 'coordinator',
    input: z.strictObject({ lesson: z.string().max(80), what: z.string().max(240) }),
    output: nothing,
  },
  'lessons.export': {
    access: 'coordinator',
    input: nothing,
    output: z.strictObject({ path: z.string().nullable() }),
  },
  'lessons.import': {
    access: 'coordinator',
    input: z.strictObject({ bytes }),
    output: z.strictObject({ added: z.int() }),
  },
  'lessons.forget': { access: 'coordinator', input: z.strictObject({ id: z.string() }), output: nothing },
  /** The questionnaire as a page that needs no network; it makes a file that comes back here. */
  'survey.save': {
    access: 'coordinator',
    input: z.strictObject({ language: z.enum(languages) }),
    output: z.strictObject({ path: z.string().nullable() }),
  },
  'survey.print': {
    access: 'coordinator',
    input: z.strictObject({ language: z.enum(languages) }),
    output: z.strictObject({ printed: z.boolean() }),
  },
  'survey.add': { access: 'coordinator', input: z.strictObject({ answer: surveyAnswer }), output: nothing },
  'survey.import': {
    access: 'coordinator',
    input: z.strictObject({ files: z.array(bytes).max(mostCandidates) }),
    output: z.strictObject({ added: z.int(), known: z.int(), refused: z.int() }),
  },
  'cohort.put': {
    access: 'coordinator',
    input: z.strictObject({
      year: z.int().min(1980).max(2200),
      finished: count,
      training: count,
      left: count,
    }),
    output: z.strictObject({ shown: z.boolean() }),
  },
  'cohort.forget': { access: 'coordinator', input: z.strictObject({ year: z.int() }), output: nothing },
} as const
