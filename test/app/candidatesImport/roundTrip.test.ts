import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCandidates } from '../../../shared/app/candidatesImport/readCandidates.ts'
import { candidatesTemplate } from '../../../shared/app/candidatesImport/template.ts'
import { readWorkbook } from '../../../shared/app/candidatesImport/workbook.ts'
import { candidateSheet } from '../../../shared/app/sheets/candidateSheet.ts'
import { csvOf } from '../../../shared/app/sheets/csv.ts'
import { withoutGuard } from '../../../shared/app/sheets/plainCell.ts'
import { xlsxOf } from '../../../shared/app/sheets/xlsx.ts'
import { csvForms } from '../../../shared/domain/csv.ts'
import { importPreview } from '../../../shared/domain/schemas/candidateImport.ts'
import { utf8, utf8Bom, utf16be, utf16le, windows1252 } from './bytes.ts'

/** Text as cells hold it once spaces are single; with every sign that CSV gives a meaning to. */
const cell = fc
  .array(
    fc.constantFrom(
      'a',
      'Z',
      'é',
      'ß',
      ';',
      ',',
      '|',
      '"',
      "'",
      '=',
      '+',
      '-',
      ' ',
      '0',
      '7,5',
      '“',
      '—',
      '中',
    ),
    {
      maxLength: 12,
    },
  )
  .map((signs) => signs.join('').replace(/ +/g, ' ').trim())

/** One list, a name different for each row, written in one of the ways that spreadsheets know. */
const written = fc.record({
  rows: fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }),
  delimiter: fc.constantFrom(';', ',', '\t', '|'),
  lineEnd: fc.constantFrom('\r\n', '\n', '\r'),
  encode: fc.constantFrom(utf8, utf8Bom, utf16le, utf16be),
  /** Quote every cell, or those that need it. */
  always: fc.boolean(),
  order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 }),
  told: fc.boolean(),
  trailing: fc.boolean(),
})

/** What the import makes of a cell: single spaces, and no guard, which a cell that began so in another program had as well. */
const read = (text: string): string => withoutGuard(text).trim()

test('whatever stands in the cells comes out of any file as it went in', () => {
  fc.assert(
    fc.property(written, ({ rows, delimiter, lineEnd, encode, always, order, told, trailing }) => {
      const people = rows.map(([name, clinic, region], n) => ({
        name: `N${'abcdefgh'[n]}${name}`,
        email: `k${n}@x.nl`,
        clinic,
        region,
      }))
      const quoted = (text: string) =>
        always || text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
      const line = (cells: readonly string[]) =>
        order.map((n) => quoted(cells[n] ?? '')).join(delimiter) + (trailing ? delimiter : '')
      const all = [
        ...(told ? [`sep=${delimiter}`] : []),
        line(['Naam', 'E-mail', 'Werkplek', 'OOR']),
        ...people.map((p) => line([p.name, p.email, p.clinic, p.region])),
      ]
      const preview = readCandidates(encode(all.join(lineEnd)), [])
      expect(preview.fault).toBeNull()
      expect(preview.delimiter).toBe(delimiter)
      const kept = preview.rows.filter((row) => row.problems.every((p) => p.code === 'sameNameInFile'))
      expect(kept.map((row) => row.fields)).toEqual(
        people.map((one) => ({ ...one, clinic: read(one.clinic), region: read(one.region) })),
      )
      expect(kept.map((row) => row.line)).toEqual(people.map((_, n) => n + 2))
    }),
    { numRuns: 200 },
  )
}, 30_000)

test('any bytes at all give a preview or a fault, and never an error', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 300 }),
        fc
          .string({
            unit: fc.constantFrom('naam', 'e-mail', ';', ',', '"', '\n', '\r', '\t', 'a', '@', '.', ' '),
          })
          .map(utf8),
        fc.string({ unit: 'binary', maxLength: 100 }).map((text) => utf8(`naam;e-mail\n${text}`)),
      ),
      (bytes) => {
        const preview = readCandidates(bytes, [])
        expect(importPreview.safeParse(preview).success).toBe(true)
        if (preview.fault) expect(preview.rows).toEqual([])
        for (const { fields, problems } of preview.rows)
          if (problems.length === 0) {
            expect(fields.name).not.toBe('')
            for (const text of Object.values(fields)) expect(text).toBe(text.normalize('NFC').trim())
          }
      },
    ),
    { numRuns: 300 },
  )
}, 30_000)

test('a list that Windows-1252 can write comes out the same as from UTF-8', () => {
  const latin = fc.string({
    unit: fc.constantFrom('é', 'ë', 'ü', 'ß', 'a', 'B', 'š', '’', '€', ' '),
    maxLength: 20,
  })
  fc.assert(
    fc.property(fc.array(latin, { minLength: 1, maxLength: 5 }), (cells) => {
      const text = ['naam;werkplek', ...cells.map((c, n) => `é${n};${c}`)].join('\r\n')
      const old = readCandidates(windows1252(text), [])
      const now = readCandidates(utf8Bom(text), [])
      expect(old.encoding).toBe('windows-1252')
      expect(old.rows).toEqual(now.rows)
    }),
  )
})

test.each(['nl', 'en'] as const)(
  'the example file in %s comes back as it is, with nothing wrong or left out',
  (language) => {
    const bytes = csvOf(candidatesTemplate(language), language === 'nl' ? 'semicolon' : 'comma')
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const preview = readCandidates(bytes, [])
    expect(preview).toMatchObject({
      fault: null,
      encoding: 'utf-8',
      delimiter: language === 'nl' ? ';' : ',',
      good: 2,
      bad: 0,
    })
    expect(preview.columns.taken.map((c) => c.field)).toEqual(['name', 'email', 'clinic', 'region'])
    expect(preview.columns.ignored).toEqual([])
    expect(preview.rows[0]?.fields.name).toBe('Zoë van den Voorbeeld')
    for (const row of preview.rows) expect(Object.values(row.fields)).not.toContain('')
  },
)

test.each(['"', '"a', ';', '"a\n', 'é'])(
  '5 MB of %j below the headers are read or refused within seconds',
  (unit) => {
    const size = 5 * 1024 * 1024
    const bytes = utf8(`naam;e-mail\n${unit.repeat(size / utf8(unit).length)}`).subarray(0, size)
    const begin = performance.now()
    const preview = readCandidates(bytes, [])
    expect(performance.now() - begin).toBeLessThan(15_000)
    expect(preview.good).toBe(0)
  },
  30_000,
)

const nasty = fc
  .tuple(
    fc.constantFrom('', '=', '+', '-', '@', "'", "'=", ' =', '＝'),
    fc.constantFrom('1+1', "cmd|'/c calc'!A0", 'a;b', 'x,y', '"q"', 'Ünal-Öz', '’t Hart', '日本'),
  )
  .map((parts) => parts.join('').trim())

test('the list that is exported can be imported again, from Excel and from CSV, whatever the names begin with', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(nasty, nasty, nasty), { minLength: 1, maxLength: 6 }),
      fc.constantFrom('nl' as const, 'en' as const),
      fc.constantFrom(...csvForms),
      async (rows, language, form) => {
        const people = rows.map(([name, clinic, region], n) => ({
          cid: `aaaaaaaa0${n}`,
          name: `${name} ${n}`,
          email: `k${n}@x.nl`,
          clinic,
          region,
          withdrawn: n === 1,
        }))
        const slots = [{ cid: 'aaaaaaaa00', at: '2026-11-12T08:00:00.000Z', room: '=B 12' }]
        const sheet = candidateSheet(people, { slots }, language)
        const book = await readWorkbook({ bytes: await xlsxOf([sheet]) })
        expect(book).toHaveProperty('csv')
        const files = [csvOf([sheet.head, ...sheet.rows], form), 'csv' in book ? book.csv : utf8('')]
        for (const bytes of files) {
          const preview = readCandidates(bytes, [])
          expect(preview).toMatchObject({ fault: null, bad: 0, good: people.length })
          expect(preview.rows.map(({ fields }) => fields)).toEqual(
            people.map(({ name, email, clinic, region }) => ({
              ...{ name: read(name), email },
              ...{ clinic: read(clinic), region: read(region) },
            })),
          )
          expect(preview.columns.ignored.map(({ why }) => why)).toEqual(Array(5).fill('unknown'))
        }
      },
    ),
    { numRuns: 40 },
  )
}, 30_000)
