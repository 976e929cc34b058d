import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import { readSheet } from 'read-excel-file/universal'
import { describe, expect, test } from 'vitest'
import { readWorkbook } from '../../../shared/app/candidatesImport/workbook.ts'
import { csvOf } from '../../../shared/app/sheets/csv.ts'
import { plainCell } from '../../../shared/app/sheets/plainCell.ts'
import { xlsxOf } from '../../../shared/app/sheets/xlsx.ts'

const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .tuple(
      fc.constantFrom('', ' ', '\t', '\n', '\u00a0', '\u200b', '\u0000'),
      fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠'),
      fc.constantFrom('1+1', "cmd|'/c calc'!A0", 'HYPERLINK("http://x")', 'SUM(1;2)'),
    )
    .map((parts) => parts.join('')),
)

/** As a spreadsheet sees a cell: without what stands before it unseen. */
const begins = (text: string): string => text.replace(/^[\s\p{C}]+/u, '').charAt(0)

describe('text that goes into a spreadsheet', () => {
  test('never begins as a formula does, whatever somebody typed', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect('=+-@＝＋－＠'.split('')).not.toContain(begins(plainCell(text)))
      }),
    )
  })

  test('stays as it is when it is no formula and has no line break', () => {
    for (const text of ['', 'Jansen', 'a = b', '3 - 2', 'Ünal-Öz', "'s-Gravenhage"])
      expect(plainCell(text)).toBe(text)
  })
})

describe('CSV', () => {
  const read = (bytes: Uint8Array, delimiter: string): string[][] =>
    Papa.parse<string[]>(strFromU8(bytes).replace(/^\uFEFF/, ''), { delimiter, newline: '\r\n' }).data.slice(
      0,
      -1,
    )

  test('has a mark, semicolons and decimal commas as Excel in Dutch reads them, or commas and points', () => {
    const rows = [
      ['Wat', 'Waarde'],
      ['ICC "C,k"', 0.75],
      [null, 1200],
    ]
    expect([...csvOf(rows, 'semicolon').slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(strFromU8(csvOf(rows, 'semicolon'))).toBe('"Wat";"Waarde"\r\n"ICC ""C,k""";0,75\r\n;1200\r\n')
    expect(strFromU8(csvOf(rows, 'comma'))).toContain('"ICC ""C,k""",0.75')
  })

  test('gives back every cell in its own place, whatever somebody typed', () => {
    const text = nasty.filter((one) => !/[\uD800-\uDFFF]/.test(one) && !one.includes('\uFEFF'))
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }), (rows) => {
        expect(read(csvOf(rows, 'semicolon'), ';')).toEqual(rows.map((row) => row.map(plainCell)))
      }),
    )
  })
})

describe('XLSX', () => {
  test('holds numbers as numbers and every text as text, never as a formula', async () => {
    const bytes = await xlsxOf([
      {
        name: 'Een: [twee]/drie',
        head: ['Wat', 'Aantal'],
        rows: [
          ['=1+1', 3],
          ['\u0007+cmd|x', null],
          ['007', 0.5],
        ],
      },
    ])
    const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    expect(sheet).not.toContain('<f>')
    const rows = await readSheet(bytes.buffer as ArrayBuffer)
    expect(rows).toEqual([
      ['Wat', 'Aantal'],
      ["'=1+1", 3],
      ["'+cmd|x", null],
      ['007', 0.5],
    ])
  })
})

test('a workbook holds nothing that XML cannot hold, and no mark that turns a cell around', async () => {
  const name = 'Jan\u202e\ud800 de\uffff W\u0007it'
  const bytes = await xlsxOf([{ name: 'Lijst', head: ['naam'], rows: [[name]] }])
  const read = await readWorkbook({ bytes })
  expect(read).toHaveProperty('csv')
  expect('csv' in read && new TextDecoder().decode(read.csv)).toContain('"Jan de Wit"')
})
