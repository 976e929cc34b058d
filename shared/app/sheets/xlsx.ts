import writeExcelFile from 'write-excel-file/universal'
import { plainCell } from './plainCell.ts'

export interface SheetOfRows {
  readonly name: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** What Excel allows as the name of a sheet: 31 characters, none of these. */
const sheetName = (name: string): string =>
  name
    .replace(/[\\/?*[\]:]/g, ' ')
    .slice(0, 31)
    .trim()

/**
 * What cannot stand in XML, so that Excel refuses the whole file for it: control characters, halves of characters, noncharacters. And
 * marks that turn the direction of writing, with which one cell can be read as another.
 */
const unwanted =
  /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu

const clean = (text: string): string => plainCell(text).slice(0, 32_000).replace(unwanted, '')

/** Workbook of sheets; texts are cells of type text, so that none becomes a formula, a date or a number. */
export const xlsxOf = async (sheets: readonly SheetOfRows[]): Promise<Uint8Array> => {
  const text = (value: string, bold = false) => ({
    value: clean(value),
    type: String,
    wrap: true,
    alignVertical: 'top' as const,
    ...(bold ? { fontWeight: 'bold' as const } : {}),
  })
  const blob = await writeExcelFile(
    sheets.map(({ name, head, rows }) => ({
      sheet: sheetName(name),
      stickyRowsCount: 1,
      columns: head.map((_, at) => ({ width: at === 0 ? 48 : 28 })),
      data: [
        head.map((title) => text(title, true)),
        ...rows.map((row) =>
          row.map((value) =>
            value === null ? null : typeof value === 'number' ? { value, type: Number } : text(value),
          ),
        ),
      ],
    })),
  ).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}
