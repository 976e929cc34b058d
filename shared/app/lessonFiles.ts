import { ZegelError } from '../domain/error.ts'
import { type LessonsFile, lessonsFile, type SurveyFile, surveyFile } from '../domain/schemas/lessons.ts'

/** More than any such file needs, in bytes. */
const largest = { lessons: 65_536, survey: 16_384 } as const

const jsonOf = (bytes: Uint8Array, most: number): unknown => {
  if (bytes.length > most) throw new ZegelError('E_LESSON_FILE')
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch {
    throw new ZegelError('E_LESSON_FILE')
  }
}

/** A file of lessons from another centre: exactly its form, or nothing. @throws E_LESSON_FILE */
export const readLessons = (bytes: Uint8Array): LessonsFile => {
  const read = lessonsFile.safeParse(jsonOf(bytes, largest.lessons))
  if (!read.success) throw new ZegelError('E_LESSON_FILE')
  return read.data
}

/** The same lessons as a file. */
export const writeLessons = (file: LessonsFile): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(lessonsFile.parse(file), null, 1)}\n`)

/** What the questionnaire page made. @throws E_LESSON_FILE */
export const readSurvey = (bytes: Uint8Array): SurveyFile => {
  const read = surveyFile.safeParse(jsonOf(bytes, largest.survey))
  if (!read.success) throw new ZegelError('E_LESSON_FILE')
  return read.data
}
