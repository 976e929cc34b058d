import { strToU8, zipSync } from 'fflate'
import { afterEach, describe, expect, test } from 'vitest'
import { readCandidates } from '../../../shared/app/candidatesImport/readCandidates.ts'
import { readWorkbook, workbookLimits } from '../../../shared/app/candidatesImport/workbook.ts'
import { xlsxOf } from '../../../shared/app/sheets/xlsx.ts'
import { type Played, play } from '../committee.ts'

let played: Played | undefined
afterEach(() => {
  played?.remove()
  played = undefined
})

const list = (rows: readonly (readonly (string | number | null)[])[]) =>
  xlsxOf([{ name: 'Kandidaten', head: ['Naam', 'E-mail', 'Werkplek', 'OOR', 'Leeftijd'], rows }])

const preview = async (bytes: Uint8Array) => {
  const found = await readWorkbook({ bytes })
  if ('fault' in found) return found.fault.code
  return readCandidates(found.csv, [])
}

/** A workbook around one sheet, written as an attacker would. */
const workbook = (sheet: string, others: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    'xl/workbook.xml': strToU8(
      '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${sheet}</sheetData></worksheet>`,
    ),
    ...others,
  })

const text = (place: string, value: string) => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`

describe('a list from an Excel workbook', () => {
  test('is read with the same columns, problems and row numbers as from CSV', async () => {
    const found = await preview(
      await list([
        ['Zoë van den Berg', 'zoe@x.nl', 'Ziekenhuis; "Noord"', 'OOR Zuid', 31],
        [null, 'an@x.nl', null, null, null],
      ]),
    )
    expect(found).toMatchObject({
      fault: null,
      good: 1,
      bad: 1,
      columns: { ignored: [{ header: 'Leeftijd', why: 'notTaken' }] },
      rows: [
        { line: 2, fields: { name: 'Zoë van den Berg', clinic: 'Ziekenhuis; "Noord"', region: 'OOR Zuid' } },
        { line: 3, problems: [{ code: 'nameMissing' }] },
      ],
    })
  })

  test('takes a formula for the value that Excel last gave it', async () => {
    const cell = '<c r="A2" t="str"><f>"An"&amp;" Bos"</f><v>An Bos</v></c>'
    const found = await preview(workbook(`<row r="1">${text('A1', 'naam')}</row><row r="2">${cell}</row>`))
    expect(found).toMatchObject({ rows: [{ fields: { name: 'An Bos' } }] })
  })

  test('is shown and taken in through the app', async () => {
    played = await play('designed')
    const bytes = new Uint8Array(await list([['Zoë van den Berg', 'zoe@x.nl', '', '', null]]))
    expect(await played.ask('candidates.preview', { bytes })).toMatchObject({ fault: null, good: 1 })
    expect(await played.ask('candidates.import', { bytes })).toEqual({ added: 1 })
    const { candidates } = await played.ask('candidates.get', {})
    expect(candidates.map(({ name }) => name)).toContain('Zoë van den Berg')
  })
})

describe('a workbook that means harm', () => {
  test.each([
    ['a row beyond a list', '<row r="1048576"></row>', 'tooManyRows'],
    ['a row that never comes', '<row r="999999999999"></row>', 'damaged'],
    ['a cell in the last column', `<row r="1">${text('XFD1', 'x')}</row>`, 'tooManyRows'],
    ['a place in single quotes', "<row r='999999999'></row>", 'damaged'],
    ['a place spelled in entities', '<row r="&#57;99999999"></row>', 'damaged'],
    ['a place under a prefix', '<x:row r="999999999"></x:row>', 'damaged'],
  ])('with %s is refused before the reader fills up to there', async (_what, sheet, code) => {
    expect(await preview(workbook(sheet))).toBe(code)
  })

  test('that unpacks to more than a list can be is stopped while it unpacks', async () => {
    const bomb = workbook('', { 'xl/sharedStrings.xml': new Uint8Array(workbookLimits.bytes + 1) })
    expect(bomb.length).toBeLessThan(100_000)
    expect(await preview(bomb)).toBe('tooLarge')
  })

  test.each([
    ['a zip that is no workbook', zipSync({ 'x.xml': strToU8('<x/>') }), 'spreadsheet'],
    ['a zip that was cut', workbook('').slice(0, 300), 'damaged'],
    ['a sheet that is no XML', workbook('<row><<<'), 'damaged'],
  ])('or %s is refused with a sentence', async (_what, bytes, code) => {
    expect(await preview(bytes)).toBe(code)
  })
})
