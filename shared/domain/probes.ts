import type { Question } from './design.ts'

type Asked = Pick<Question, 'probes'>

/** The number of the first probe of a question: probes are numbered through over all questions of a criterion, from 0. */
export const firstProbe = (questions: readonly Asked[], question: number): number =>
  questions.slice(0, question).reduce((sum, { probes }) => sum + probes.length, 0)

/** Which question was asked last, to go on with, from the probes that were ticked; the first when none was. */
export const lastAsked = (questions: readonly Asked[], probed: readonly number[]): number => {
  const last = Math.max(-1, ...probed)
  const found = questions.findLastIndex((_, at) => firstProbe(questions, at) <= last)
  return Math.max(0, found)
}
