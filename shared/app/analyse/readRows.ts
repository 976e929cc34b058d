import Papa from 'papaparse'
import { InputError } from './inputError.ts'

/** One record: its row in the file (the header is 1) and its fields by column name, without blanks around them. */
export interface Row {
  readonly row: number
  readonly fields: Readonly<Record<string, string>>
}

/** Bytes as text: UTF-8 with or without a byte order mark, else Windows-1252 as Excel writes it. */
export function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

const shown = (value: string) => JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}...` : value)

/**
 * Reads separated values (comma, semicolon or tab) with the given columns, in any order, whatever the case of the header.
 *
 * @param file name for the message
 * @param text whole file, decoded
 * @param needed columns that must be there
 * @param optional columns that may be there; any other column is an error, as it is more likely a wrong file
 * @param from rows before the header that were taken off already
 * @throws InputError `malformed-input` naming file, row and reason
 */
export function readRows(
  file: string,
  text: string,
  needed: readonly string[],
  optional: readonly string[] = [],
  from = 0,
): Row[] {
  const clean = text.startsWith('\uFEFF') ? text.slice(1) : text
  if (clean.trim() === '') throw new InputError(file, null, 'the file is empty.')
  const { data, errors } = Papa.parse<string[]>(clean, {
    delimiter: separatorOf(clean),
    skipEmptyLines: false,
  })
  const [problem] = errors
  if (problem !== undefined) {
    throw new InputError(
      file,
      from + (problem.row ?? 0) + 1,
      'a quotation mark is not closed or stands in the middle.',
    )
  }
  const [head = [], ...records] = data
  const columns = head.map((name) => name.trim().toLowerCase())
  const expected = `the header must have the columns ${needed.join(',')}`
  for (const name of needed) {
    if (!columns.includes(name))
      throw new InputError(file, from + 1, `column ${shown(name)} is missing; ${expected}.`)
  }
  columns.forEach((name, at) => {
    if (columns.indexOf(name) !== at)
      throw new InputError(file, from + 1, `column ${shown(name)} is there twice.`)
    if (![...needed, ...optional].includes(name)) {
      throw new InputError(file, from + 1, `column ${shown(name)} is unknown; ${expected}.`)
    }
  })
  return records.flatMap((record, index): Row[] => {
    const row = from + index + 2
    if (record.every((field) => field.trim() === '')) return []
    if (record.length !== columns.length) {
      throw new InputError(file, row, `${record.length} fields where the header has ${columns.length}.`)
    }
    return [{ row, fields: Object.fromEntries(columns.map((name, at) => [name, record[at]!.trim()])) }]
  })
}

/** The separator that occurs most in the first line. */
function separatorOf(text: string): string {
  const [first = ''] = text.split(/\r?\n/, 1)
  const count = (separator: string) => first.split(separator).length
  return [',', ';', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best))
}

/** A field that must say something. */
export function filled(file: string, { row, fields }: Row, column: string): string {
  const value = fields[column] ?? ''
  if (value === '') throw new InputError(file, row, `column ${shown(column)} is empty.`)
  return value
}

/** A field that must be a number; a decimal comma counts as a point. */
export function numeric(file: string, row: Row, column: string): number {
  const value = filled(file, row, column)
  const number = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?$/i.test(value)
    ? Number(value.replace(',', '.'))
    : Number.NaN
  if (!Number.isFinite(number))
    throw new InputError(file, row.row, `${column} ${shown(value)} is not a number.`)
  return number
}
