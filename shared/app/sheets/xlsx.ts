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

/** A control character cannot stand in XML, and Excel refuses the whole file for it. */
const clean = (text: string): string =>
  plainCell(text)
    .replace(/\p{Cc}/gu, '')
    .slice(0, 32_000)

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
