import { plainCell } from './plainCell.ts'

type Cell = string | number | null

/**
 * Rows as CSV that Excel opens by a double click: UTF-8 with its mark, CRLF, every text in quotes. In Dutch a semicolon
 * parts the cells and a comma the decimals, as Excel in the Netherlands expects; in English a comma and a point.
 */
export const csvOf = (rows: readonly (readonly Cell[])[], language: 'nl' | 'en'): Uint8Array => {
  const delimiter = language === 'nl' ? ';' : ','
  const number = (value: number): string =>
    language === 'nl' ? String(value).replace('.', ',') : String(value)
  const cell = (value: Cell): string =>
    value === null
      ? ''
      : typeof value === 'number'
        ? number(value)
        : `"${plainCell(value).replaceAll('"', '""')}"`
  const lines = rows.map((row) => `${row.map(cell).join(delimiter)}\r\n`)
  return new TextEncoder().encode(`\uFEFF${lines.join('')}`)
}
