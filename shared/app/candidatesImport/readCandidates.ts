import Papa from 'papaparse'
import type { Candidate } from '../../domain/candidate.ts'
import { type ImportFault, type ImportPreview, importLimits } from '../../domain/candidateImport.ts'
import { withoutGuard } from '../sheets/plainCell.ts'
import { type Columns, columnsOf, headerScore, namesPeople, unnamedColumns } from './columns.ts'
import { decode, type Encoding } from './decode.ts'
import { clean, isEmail, rowsOf } from './rows.ts'

type Delimiter = NonNullable<ImportPreview['delimiter']>

/** In the order of how often Excel in the Netherlands writes them: on a tie the first is taken. */
const delimiters: readonly Delimiter[] = [';', '\t', ',', '|']

/** How many filled rows may stand above the headers: titles, a date. */
const above = 5

/** Headers are looked for in so much of the text, in UTF-16 code units. */
const beginning = 65_536

/** With more lines than this a file is no list, whatever its quotation marks join. */
const mostLines = 10 * importLimits.rows

interface Sheet {
  readonly delimiter: Delimiter
  readonly rows: readonly (readonly string[])[]
  /** Number of the first row with a quotation mark that does not close, as a spreadsheet shows it. */
  readonly quote: number | null
}

const parse = (text: string, delimiter: Delimiter, preview = 0): Sheet => {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n', quoteChar: '"', preview })
  const quote = errors.find((error) => error.type === 'Quotes')
  return {
    delimiter,
    rows: data.map((cells) => cells.map((cell) => clean(withoutGuard(cell)))),
    quote: quote ? (quote.row ?? 0) + 1 : null,
  }
}

const isFilled = (cells: readonly string[]): boolean => cells.some((cell) => cell !== '')

interface Found {
  readonly columns: Columns
  readonly delimiter: Delimiter
  /** Index of the first row below the headers. */
  readonly start: number
}

/**
 * The row among the first few that looks most like headers, under the delimiter that shows most of them. Of rows that
 * look it alike the last: a title stands above.
 */
const findHeader = (text: string, order: readonly Delimiter[]): Found | null => {
  let best: (Found & { score: number }) | null = null
  for (const delimiter of order) {
    const { rows } = parse(text.slice(0, beginning), delimiter, above * 4)
    const filled = rows.map((cells, index) => ({ cells, index })).filter(({ cells }) => isFilled(cells))
    for (const { cells, index } of filled.slice(0, above)) {
      const columns = columnsOf(cells)
      const score = headerScore(columns)
      const enough = best === null || best.delimiter !== delimiter ? (best?.score ?? 0) + 1 : best.score
      if (score >= enough) best = { columns, delimiter, start: index + 1, score }
    }
  }
  return best
}

/**
 * A file without headers is read in the order of the example file, but only where its first row proves that it is in
 * that order: a name, then an e-mail address, and at most four cells.
 */
const findUnnamed = (text: string, order: readonly Delimiter[]): Found | null => {
  for (const delimiter of order) {
    const { rows } = parse(text.slice(0, beginning), delimiter, above * 4)
    const cells = rows.find(isFilled) ?? []
    const width = cells.findLastIndex((cell) => cell !== '') + 1
    const [name = '', email = ''] = cells
    if (isEmail(email) && name !== '' && !name.includes('@') && width <= 4)
      return { columns: unnamedColumns(4), delimiter, start: 0 }
  }
  return null
}

/** The text without the line that tells Excel the delimiter, and the delimiters to try, the told one first. */
const told = (text: string): { order: readonly Delimiter[]; body: string } => {
  const [line = '', sign] = /^"?sep=([;,\t|])"?[ \t]*(?:\n|$)/i.exec(text) ?? []
  const first = delimiters.filter((delimiter) => delimiter === sign)
  return {
    order: [...first, ...delimiters.filter((delimiter) => delimiter !== sign)],
    body: text.slice(line.length),
  }
}

/** A preview of a file that cannot be read. */
export const refused = (fault: ImportFault, encoding: Encoding | null = null): ImportPreview => ({
  fault,
  encoding,
  delimiter: null,
  columns: { header: false, taken: [], ignored: [] },
  rows: [],
  good: 0,
  bad: 0,
})

/**
 * Reads a list of candidates from a CSV file as Excel, LibreOffice or a recruitment system writes it. Changes nothing,
 * gives no ids, never throws: what is wrong stands in `fault` or with the row. Cells that look like formulas stay text.
 * @param bytes the file as it is
 * @param existing who is in the procedure already, withdrawn people included
 */
export const readCandidates = (bytes: Uint8Array, existing: readonly Candidate[]): ImportPreview => {
  if (bytes.length > importLimits.bytes)
    return refused({ code: 'tooLarge', data: { max: importLimits.bytes / 1024 / 1024 } })
  const decoded = decode(bytes)
  if ('fault' in decoded) return refused(decoded.fault)
  const { encoding } = decoded
  const { order, body } = told(decoded.text)
  if (body.trim() === '') return refused({ code: 'empty', data: {} }, encoding)

  const tooMany = () => refused({ code: 'tooManyRows', data: { max: importLimits.rows } }, encoding)
  if (body.split('\n', mostLines + 1).length > mostLines) return tooMany()
  const found = findHeader(body, order) ?? findUnnamed(body, order)
  if (!found) return refused({ code: 'noHeader', data: {} }, encoding)
  const { columns, delimiter, start } = found
  if (!namesPeople(columns)) return refused({ code: 'noNameColumn', data: {} }, encoding)

  const sheet = parse(body, delimiter)
  if (sheet.quote !== null) return refused({ code: 'quote', data: { line: sheet.quote } }, encoding)
  const numbered = sheet.rows
    .map((cells, index) => ({ line: index + 1, cells }))
    .slice(start)
    .filter(({ cells }) => isFilled(cells))
  if (numbered.length === 0) return refused({ code: 'noRows', data: {} }, encoding)
  if (numbered.length > importLimits.rows) return tooMany()

  const rows = rowsOf(numbered, columns, existing)
  const good = rows.filter((row) => row.problems.length === 0).length
  return { fault: null, encoding, delimiter, columns: columns.shown, rows, good, bad: rows.length - good }
}
