import { type Candidate, candidateCode } from '../../domain/candidate.ts'
import {
  type ImportFields,
  type ImportPreview,
  type ImportProblem,
  importFields,
  importLimits,
} from '../../domain/candidateImport.ts'
import { withoutMarks } from '../../domain/marks.ts'
import { foldEmail, foldName } from '../../domain/samePerson.ts'
import type { Columns, Part } from './columns.ts'

/**
 * Letters that were lost (the replacement character) or read in the wrong encoding before: UTF-8 taken for Windows-1252
 * gives a capital A with tilde or circumflex before a sign that is no letter.
 */
const garbled = /\ufffd|[ÂÃ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰‹‘’“”•–—˜™›]/

/**
 * No text that is taken in is this long, in UTF-16 code units. What goes on longer is cut, and is too long still: bringing a long
 * row of unsorted combining marks into normal form takes quadratic time.
 */
const most = 2 * Math.max(importLimits.name, importLimits.email, importLimits.clinic, importLimits.region)

/**
 * Text as it may stand in a document: one line, single spaces, nothing invisible that turns the reading direction. A
 * mangled cell stays as it is, since what mangled it may look like such a space.
 */
export const clean = (cell: string): string =>
  garbled.test(cell)
    ? cell.slice(0, most).normalize('NFC')
    : withoutMarks(cell).replace(/\s+/g, ' ').trim().slice(0, most).normalize('NFC')

/**
 * The name of a row. Beside a first name a column "name" holds the surname, as Dutch lists have it, unless it begins
 * with that first name. A surname that is missing leaves no name, whatever else there is.
 */
const nameOf = (part: (part: Part) => string, has: (part: Part) => boolean): string => {
  const whole = part('name')
  const first = part('first') || part('initials')
  const repeats = first !== '' && foldName(whole.split(' ')[0] ?? '') === foldName(first)
  if (whole !== '' && (has('last') || repeats)) return whole
  const last = has('last') ? part('last') : whole
  if (last === '' && (has('last') || has('name'))) return ''
  return [first, part('infix'), last].filter(Boolean).join(' ')
}

const fieldsOf = (cells: readonly string[], { at }: Columns): ImportFields => {
  const has = (part: Part) => at.has(part)
  const part = (wanted: Part) => cells[at.get(wanted) ?? -1] ?? ''
  return {
    name: nameOf(part, has),
    email: part('email').replace(/^mailto:/i, ''),
    clinic: part('clinic'),
    region: part('region'),
  }
}

/** One address, with a domain that has a dot; whether post arrives only sending can tell. */
const address = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+\.[^\s@<>()[\]\\,;:".]{2,}$/

export const isEmail = (email: string): boolean => address.test(email) && !email.includes('..')

/** What is wrong with a row by itself. */
const ownProblems = (fields: ImportFields, cells: readonly string[], { width }: Columns): ImportProblem[] => [
  ...(fields.name === '' ? [{ code: 'nameMissing' as const, data: {} }] : []),
  ...importFields
    .filter((field) => garbled.test(fields[field]))
    .map((field) => ({ code: 'garbled' as const, data: { field } })),
  ...importFields
    .filter((field) => fields[field].length > importLimits[field])
    .map((field) => ({ code: 'tooLong' as const, data: { field, max: importLimits[field] } })),
  ...(fields.email !== '' && !isEmail(fields.email) ? [{ code: 'emailInvalid' as const, data: {} }] : []),
  ...(cells.slice(width).some((cell) => cell !== '') ? [{ code: 'tooManyCells' as const, data: {} }] : []),
]

/** Says, for one row after the other, whether somebody like that was there before: known already, or in a row above. */
const comparer = (existing: readonly Candidate[]) => {
  const knownName = new Map(existing.map((c) => [foldName(c.name), candidateCode(c.cid)]))
  const knownEmail = new Map(
    existing.filter((c) => c.email !== '').map((c) => [foldEmail(c.email), candidateCode(c.cid)]),
  )
  const names = new Map<string, number>()
  const emails = new Map<string, number>()
  return {
    problems: ({ name, email }: ImportFields): ImportProblem[] => {
      const emailCode = knownEmail.get(foldEmail(email))
      if (email !== '' && emailCode !== undefined)
        return [{ code: 'sameEmailKnown', data: { code: emailCode } }]
      const nameCode = knownName.get(foldName(name))
      if (nameCode !== undefined) return [{ code: 'sameNameKnown', data: { code: nameCode } }]
      const emailLine = emails.get(foldEmail(email))
      if (email !== '' && emailLine !== undefined)
        return [{ code: 'sameEmailInFile', data: { line: emailLine } }]
      const nameLine = names.get(foldName(name))
      return nameLine === undefined ? [] : [{ code: 'sameNameInFile', data: { line: nameLine } }]
    },
    take: ({ name, email }: ImportFields, line: number): void => {
      names.set(foldName(name), line)
      if (email !== '') emails.set(foldEmail(email), line)
    },
  }
}

/** What is shown of a cell that is far too long. */
const shown = (text: string) =>
  text.length > importLimits.email ? `${text.slice(0, importLimits.email)}…` : text

const showable = (fields: ImportFields): ImportFields => ({
  name: shown(fields.name),
  email: shown(fields.email),
  clinic: shown(fields.clinic),
  region: shown(fields.region),
})

/**
 * The rows of a file with what is wrong with each. A row is compared with those above it that can be taken, so that the
 * first of two stays; past the limit of a round none can be taken.
 * @param numbered cells by row, cleaned, with the number of the row
 */
export const rowsOf = (
  numbered: readonly { line: number; cells: readonly string[] }[],
  columns: Columns,
  existing: readonly Candidate[],
): ImportPreview['rows'] => {
  const others = comparer(existing)
  let room = importLimits.candidates - existing.length
  return numbered.map(({ line, cells }) => {
    const fields = fieldsOf(cells, columns)
    const own = ownProblems(fields, cells, columns)
    const problems = own.length > 0 ? own : others.problems(fields)
    if (problems.length > 0) return { line, fields: showable(fields), problems }
    if (room <= 0)
      return { line, fields, problems: [{ code: 'overLimit', data: { max: importLimits.candidates } }] }
    room -= 1
    others.take(fields, line)
    return { line, fields, problems }
  })
}
