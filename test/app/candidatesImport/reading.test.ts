import { describe, expect, test } from 'vitest'
import { readCandidates } from '../../../shared/app/candidatesImport/readCandidates.ts'
import { lines, utf8, utf8Bom, utf16be, utf16le, windows1252 } from './bytes.ts'

const read = (text: string) => readCandidates(utf8(text), [])
/** Rows as they would be taken: name, e-mail, workplace, region; a bad row as its codes. */
const taken = (preview: ReturnType<typeof readCandidates>) =>
  preview.rows.map(({ fields, problems }) =>
    problems.length > 0
      ? problems.map((p) => p.code).join(' ')
      : [fields.name, fields.email, fields.clinic, fields.region].join('|'),
  )

const people = ['Zoë Çelik|zoe@ziekenhuis.nl|Sint Jan|Zuidwest', "Björn d'Hondt|bjorn@umc.nl||"]
const list = lines(
  'Naam;E-mail;Werkplek;OOR',
  'Zoë Çelik;zoe@ziekenhuis.nl;Sint Jan;Zuidwest',
  "Björn d'Hondt;bjorn@umc.nl;;",
)

describe('every way in which a list may be written', () => {
  test.each([
    ['UTF-8 with a byte order mark, as Excel writes "CSV UTF-8"', utf8Bom(list), 'utf-8', ';'],
    ['UTF-8 without one, as LibreOffice writes', utf8(list), 'utf-8', ';'],
    [
      'Windows-1252, as Excel writes "CSV (lijstscheidingsteken gescheiden)"',
      windows1252(list),
      'windows-1252',
      ';',
    ],
    [
      'UTF-16 with tabs, as Excel writes "Unicode-tekst"',
      utf16le(list.replaceAll(';', '\t')),
      'utf-16le',
      '\t',
    ],
    ['UTF-16 the other way round', utf16be(list.replaceAll(';', '\t')), 'utf-16be', '\t'],
    [
      'commas, as an English Excel and most other programs write',
      utf8(list.replaceAll(';', ',')),
      'utf-8',
      ',',
    ],
    ['tabs in UTF-8', utf8(list.replaceAll(';', '\t')), 'utf-8', '\t'],
    ['bars', utf8(list.replaceAll(';', '|')), 'utf-8', '|'],
    ['line feeds alone', utf8(list.replaceAll('\r\n', '\n')), 'utf-8', ';'],
    ['carriage returns alone, as an old Mac writes', utf8(list.replaceAll('\r\n', '\r')), 'utf-8', ';'],
    ['line ends of both kinds', utf8(list.replace('\r\n', '\n')), 'utf-8', ';'],
    ['no line end after the last row', utf8(list.trimEnd()), 'utf-8', ';'],
    ['the Ctrl-Z of an old program at its end', utf8(`${list}\u001a`), 'utf-8', ';'],
    ['every cell in quotation marks', utf8(list.replace(/[^;\r\n]+/g, '"$&"')), 'utf-8', ';'],
    ['letters and marks apart (NFD), as from a Mac', utf8(list.normalize('NFD')), 'utf-8', ';'],
  ])('%s', (_, bytes, encoding, delimiter) => {
    const preview = readCandidates(bytes, [])
    expect(preview).toMatchObject({ fault: null, encoding, delimiter, good: 2, bad: 0 })
    expect(taken(preview)).toEqual(people)
    expect(preview.rows.map((row) => row.line)).toEqual([2, 3])
  })

  test('Windows-1252 is read with its own signs, where Latin-1 has none', () => {
    const preview = readCandidates(windows1252(lines('naam;werkplek', 'Aleš Žnidar’s–Šimek;€ 5')), [])
    expect(preview.fault).toEqual(null)
    expect(preview.rows[0]?.fields).toMatchObject({ name: 'Aleš Žnidar’s–Šimek', clinic: '€ 5' })
  })

  test('a byte that means nothing in Windows-1252 makes its row bad, not its file', () => {
    const bytes = windows1252(lines('naam', 'Ren\u0081 Vos', 'An Bos'))
    expect(taken(readCandidates(bytes, []))).toEqual(['garbled', 'An Bos|||'])
  })
})

describe('the line that tells Excel the delimiter', () => {
  test.each([
    ['sep=;', ';'],
    ['sep=,', ','],
    ['SEP=\t', '\t'],
    ['"sep=;"', ';'],
  ])('%j is obeyed, and is no row: the next line is row 1, as Excel shows it', (line, delimiter) => {
    const preview = readCandidates(
      utf8Bom(lines(line, ...list.trim().split('\r\n')).replaceAll(';', (at) => at)),
      [],
    )
    expect(preview.fault).toBeNull()
    const own = readCandidates(utf8Bom(`${line}\r\n${list.replaceAll(';', delimiter)}`), [])
    expect(own).toMatchObject({ fault: null, delimiter, good: 2 })
    expect(taken(own)).toEqual(people)
    expect(own.rows[0]?.line).toBe(2)
  })

  test('where it lies, the delimiter that the headers show is taken', () => {
    expect(taken(read(`sep=,\r\n${list}`))).toEqual(people)
  })

  test('a file of that line alone is empty', () => {
    expect(read('sep=;\r\n').fault).toEqual({ code: 'empty', data: {} })
  })
})

describe('cells', () => {
  test('a quoted cell may hold delimiters, quotation marks and line ends', () => {
    const preview = read(
      lines(
        'naam,e-mail,werkplek',
        '"Jansen, ""Piet""",p@x.nl,"Sint Jan\r\nafdeling 3, unit ""B"""',
        'An Bos,,',
      ),
    )
    expect(taken(preview)).toEqual(['Jansen, "Piet"|p@x.nl|Sint Jan afdeling 3, unit "B"|', 'An Bos|||'])
    expect(preview.rows.map((row) => row.line)).toEqual([2, 3])
  })

  test('a quotation mark inside a cell that is not quoted is only a sign', () => {
    expect(taken(read(lines('naam;werkplek', 'Jan "Jantje" Bos;het "Oude" huis')))).toEqual([
      'Jan "Jantje" Bos||het "Oude" huis|',
    ])
  })

  test('decimal commas in other columns split nothing, in quotation marks or between semicolons', () => {
    expect(taken(read(lines('naam;cijfer;e-mail', 'An Bos;7,5;an@x.nl')))).toEqual(['An Bos|an@x.nl||'])
    expect(taken(read(lines('naam,cijfer,e-mail', 'An Bos,"7,5",an@x.nl')))).toEqual(['An Bos|an@x.nl||'])
  })

  test('a decimal comma without quotation marks between commas shifts its row, and the row says so', () => {
    expect(taken(read(lines('naam,cijfer,e-mail', 'An Bos,7,5,an@x.nl', 'Bo Vos,8,bo@x.nl')))).toEqual([
      'emailInvalid tooManyCells',
      'Bo Vos|bo@x.nl||',
    ])
  })

  test.each(['=1+1', '=HYPERLINK("http://x";"y")', '+31612345678', '-2', '@SUM(A1)', "=cmd|' /C calc'!A0"])(
    'a cell that looks like the formula %s stays the text it is',
    (formula) => {
      const quoted = `"${formula.replaceAll('"', '""')}"`
      const preview = read(lines('naam;werkplek', `${quoted};${quoted}`))
      expect(preview.rows[0]?.fields).toMatchObject({ name: formula, clinic: formula })
      expect(preview.good).toBe(1)
    },
  )

  test('spaces of every kind become single ones, and invisible signs that turn the reading direction go', () => {
    expect(taken(read(lines('naam', '\u00a0 Jan \t\u2009 de\u202e \u200bBos\u2069 ')))).toEqual([
      'Jan de Bos|||',
    ])
  })

  test('everything comes out in the composed form', () => {
    const preview = read(lines('naam;werkplek;OOR', 'Zoë;Café;Zélande'.normalize('NFD')))
    const all = Object.values(preview.rows[0]?.fields ?? {}).join('')
    expect(all).toBe('ZoëCaféZélande')
    expect(all).toBe(all.normalize('NFC'))
  })

  test('empty rows are passed over, wherever they stand, and count for the numbers of the others', () => {
    const preview = read(lines('', 'naam;e-mail', '', 'An Bos;', ';;', '  ; ', 'Bo Vos;', ''))
    expect(taken(preview)).toEqual(['An Bos|||', 'Bo Vos|||'])
    expect(preview.rows.map((row) => row.line)).toEqual([4, 7])
  })

  test('a delimiter too many at the end of every line changes nothing', () => {
    const preview = read(list.replaceAll('\r\n', ';;\r\n'))
    expect(taken(preview)).toEqual(people)
    expect(preview.columns.ignored).toEqual([])
  })

  test('a row with cells too few has empty ones', () => {
    expect(taken(read(lines('naam;e-mail;werkplek', 'An Bos')))).toEqual(['An Bos|||'])
  })

  test('a filled cell beyond the last column makes a row bad: a surname may have been cut in two', () => {
    expect(taken(read(lines('naam,e-mail', 'Jansen, Piet,piet@x.nl', 'An Bos,an@x.nl,,')))).toEqual([
      'emailInvalid tooManyCells',
      'An Bos|an@x.nl||',
    ])
  })
})

test('reading changes neither the bytes nor the candidates it was given', () => {
  const bytes = utf8(list)
  const before = Uint8Array.from(bytes)
  const existing = Object.freeze([])
  readCandidates(bytes, existing)
  expect(bytes).toEqual(before)
})
