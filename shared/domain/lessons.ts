import { smallestGroup } from './suppression.ts'

/** What a lesson is about: parts of a procedure, never a person. */
export const lessonTopics = [
  'vacancy',
  'criteria',
  'questions',
  'committee',
  'planning',
  'interviews',
  'scoring',
  'deliberation',
  'decision',
  'candidates',
] as const

export const lessonKinds = ['strong', 'weak'] as const

/** Statements of the questionnaire for candidates, each answered from 1 (not at all) to 5 (fully). */
export const surveyQuestions = ['informed', 'fair', 'questions', 'shown', 'treated', 'outcome'] as const
export type SurveyQuestion = (typeof surveyQuestions)[number]

type Ratings = Readonly<Record<SurveyQuestion, number | null>>

/** Per statement how often each answer was given, from 1 to 5, and the mean. */
export interface SurveyReport {
  readonly answers: number
  readonly statements: readonly {
    readonly question: SurveyQuestion
    readonly counts: readonly number[]
    readonly mean: number
  }[]
}

/**
 * The questionnaire in numbers, from four answers up; null under that, whatever they say. A statement that fewer than four
 * answered is left out.
 */
export const surveyReport = (answers: readonly Ratings[]): SurveyReport | null => {
  if (answers.length < smallestGroup) return null
  return {
    answers: answers.length,
    statements: surveyQuestions.flatMap((question) => {
      const given = answers.flatMap((one) => (one[question] === null ? [] : [one[question]]))
      if (given.length < smallestGroup) return []
      const counts = [1, 2, 3, 4, 5].map((n) => given.filter((value) => value === n).length)
      return [{ question, counts, mean: given.reduce((sum, value) => sum + value, 0) / given.length }]
    }),
  }
}

/** How a cohort of residents went on, in counts. */
export interface Cohort {
  readonly finished: number
  readonly training: number
  readonly left: number
}

/**
 * The same as it may be kept and shown: every number that is not 0 and under four is hidden, and then all three are, because one
 * could be had from the others and the number of places.
 */
export const shownCohort = (cohort: Cohort): Cohort | null => {
  const counts = [cohort.finished, cohort.training, cohort.left]
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total < smallestGroup) return null
  return counts.every((count) => count === 0 || count >= smallestGroup) ? cohort : null
}
