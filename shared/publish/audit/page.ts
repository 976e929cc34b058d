import type { AuditReport } from '../../domain/schemas/auditReport.ts'
import type { Language } from '../../domain/text.ts'
import { escapeHtml } from '../document/escape.ts'
import { printPage } from '../print/page.ts'
import { listTable } from '../print/table.ts'
import { auditTables } from './tables.ts'
import { auditWords } from './words.ts'

const cell = (value: string | number, language: Language): string =>
  escapeHtml(typeof value === 'number' ? value.toLocaleString(language, { maximumFractionDigits: 3 }) : value)

/** The report as a page for paper or PDF: one table for each part, under headings. */
export const auditPage = (report: AuditReport, language: Language, fontCss: string): string => {
  const body = auditTables(report, language).map(
    ({ title, head, rows, note }) =>
      `${listTable(
        title,
        title,
        head,
        rows.map((row) => row.map((value) => cell(value, language))),
      )}${note ? `\n<p class="small">${escapeHtml(note)}</p>` : ''}`,
  )
  return printPage({
    what: null,
    title: auditWords(language).title(report.procedure.title),
    code: report.check.committeeCode,
    at: report.madeAt,
    language,
    body: `<div class="report">\n${body.join('\n')}\n</div>`,
    fontCss,
  })
}
