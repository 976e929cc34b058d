import { z } from 'zod'
import { importFields } from '../candidateImport.ts'

/**
 * What reading a list of candidates from a file gives: a preview that changes nothing. Of every person exactly four
 * things are read (candidate.ts); a column with anything else is named and left out.
 */

const none = z.strictObject({})
const max = z.strictObject({ max: z.int() })
const line = z.strictObject({ line: z.int() })
const known = z.strictObject({ code: z.string() })
const coded = <C extends string, D extends z.ZodType>(code: C, data: D) =>
  z.strictObject({ code: z.literal(code), data })

/** Why a whole file cannot be read. */
export const importFault = z.discriminatedUnion('code', [
  /** `max` in megabytes. */
  coded('tooLarge', max),
  coded('empty', none),
  /** An Excel or LibreOffice workbook. */
  coded('spreadsheet', none),
  coded('pdf', none),
  /** An image, a program, a web page. */
  coded('notText', none),
  /** Says in its first bytes how it is written, and then is not written so. */
  coded('damaged', none),
  coded('noHeader', none),
  coded('noNameColumn', none),
  coded('noRows', none),
  coded('tooManyRows', max),
  /** A quotation mark at this row that does not close: from here on rows cannot be told apart. */
  coded('quote', line),
])
export type ImportFault = z.infer<typeof importFault>

const field = z.enum(importFields)

/** Why one row is not taken. */
export const importProblem = z.discriminatedUnion('code', [
  coded('nameMissing', none),
  coded('tooLong', z.strictObject({ field, max: z.int() })),
  coded('emailInvalid', none),
  /** Letters were lost or mangled before the file came here. */
  coded('garbled', z.strictObject({ field })),
  /** More filled cells than there are columns: what stands where cannot be trusted. */
  coded('tooManyCells', none),
  coded('sameEmailInFile', line),
  coded('sameNameInFile', line),
  /** `code` is the code of the candidate who is there already. */
  coded('sameEmailKnown', known),
  coded('sameNameKnown', known),
  coded('overLimit', max),
])
export type ImportProblem = z.infer<typeof importProblem>

export const ignoredColumn = z.strictObject({
  header: z.string(),
  /**
   * `notTaken`: a characteristic on which nobody may be chosen; `double`: another column gave the same; `unknown`:
   * anything else.
   */
  why: z.enum(['notTaken', 'double', 'unknown']),
})
export type IgnoredColumn = z.infer<typeof ignoredColumn>

export const importPreview = z.strictObject({
  /** When not null the whole file cannot be read, and there are no rows. */
  fault: importFault.nullable(),
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']).nullable(),
  delimiter: z.enum([';', ',', '\t', '|']).nullable(),
  columns: z.strictObject({
    /** False: the file names no columns, and they were taken in the order of the example file. */
    header: z.boolean(),
    /** Several headers may give one field: surname and first name. */
    taken: z.array(z.strictObject({ field, header: z.string() })),
    ignored: z.array(ignoredColumn),
  }),
  rows: z.array(
    z.strictObject({
      /** Number of the row as a spreadsheet shows it: the first is 1, empty ones count. */
      line: z.int(),
      fields: z.strictObject({ name: z.string(), email: z.string(), clinic: z.string(), region: z.string() }),
      /** Empty for a row that can be taken. */
      problems: z.array(importProblem),
    }),
  ),
  good: z.int(),
  bad: z.int(),
})
export type ImportPreview = z.infer<typeof importPreview>
export type ImportFields = ImportPreview['rows'][number]['fields']
