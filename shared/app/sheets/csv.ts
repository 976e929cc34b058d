import type { CsvForm } from '../../domain/csv.ts'
import { plainCell } from './plainCell.ts'

type Cell = string | number | null

/**
 * Rows as CSV that Excel opens by a double click: UTF-8 with its mark, CRLF, every text in quotes. With `semicolon` a semicolon
 * parts the cells and a comma the decimals, as Excel in the Netherlands expects; with `comma` a comma and a point.
 */
export const csvOf = (rows: readonly (readonly Cell[])[], form: CsvForm): Uint8Array => {
  const delimiter = form === 'semicolon' ? ';' : ','
  const number = (value: number): string =>
    form === 'semicolon' ? String(value).replace('.', ',') : String(value)
  const cell = (value: Cell): string =>
    value === null
      ? ''
      : typeof value === 'number'
        ? number(value)
        : `"${plainCell(value).replaceAll('"', '""')}"`
  const lines = rows.map((row) => `${row.map(cell).join(delimiter)}\r\n`)
  return new TextEncoder().encode(`\uFEFF${lines.join('')}`)
}
