import type { AuditTable } from '../../publish/audit/tables.ts'
import type { SheetOfRows } from './xlsx.ts'

/** The tables of a report as sheets of a workbook; a note stands under its table. */
export const sheetsOf = (tables: readonly AuditTable[]): SheetOfRows[] =>
  tables.map(({ title, head, rows, note }) => ({
    name: title,
    head,
    rows: note === undefined ? rows : [...rows, head.map((_, at) => (at === 0 ? note : null))],
  }))
