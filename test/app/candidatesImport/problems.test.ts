import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readCandidates } from '../../../shared/app/candidatesImport/readCandidates.ts'
import type { Candidate } from '../../../shared/domain/candidate.ts'
import { importLimits } from '../../../shared/domain/candidateImport.ts'
import { importPreview } from '../../../shared/domain/schemas/candidateImport.ts'
import { lines, utf8, utf8Bom, utf16le } from './bytes.ts'

const read = (...all: string[]) => readCandidates(utf8(lines(...all)), [])
const problems = (preview: ReturnType<typeof readCandidates>) => preview.rows.map((row) => row.problems)

const candidate = (change: Partial<Candidate>): Candidate => ({
  cid: 'abcdefghjk',
  name: 'Zoë van den Berg',
  email: 'Zoe@Ziekenhuis.nl',
  clinic: '',
  region: '',
  withdrawn: false,
  ...change,
})

describe('a file that is no list', () => {
  const zip = Uint8Array.of(0x50, 0x4b, 0x03, 0x04, ...new Uint8Array(200))
  const xls = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(200))
  test.each([
    ['a workbook (xlsx, ods)', zip, 'spreadsheet'],
    ['an old workbook (xls)', xls, 'spreadsheet'],
    ['a PDF', utf8('%PDF-1.7\nnaam;e-mail\n'), 'pdf'],
    ['this program', readFileSync(process.execPath).subarray(0, 100_000), 'notText'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), 'notText'],
    ['a web page that calls itself .xls', utf8('\n <html><table><tr><td>naam</td></tr></table>'), 'notText'],
    ['UTF-16 without a mark', utf16le('naam\r\nAn Bos\r\n').slice(2), 'notText'],
    ['nothing', new Uint8Array(), 'empty'],
    ['a byte order mark alone', utf8Bom(''), 'empty'],
    ['white space', utf8(' \r\n\t\r\n'), 'empty'],
    ['delimiters alone', utf8(';;;\r\n;;;\r\n'), 'noHeader'],
    ['UTF-8 by its mark, but cut in the middle of a letter', utf8Bom('naam\r\nZoë').slice(0, -1), 'damaged'],
    ['UTF-16 by its mark, but of an odd length', utf16le('naam\r\nZoë').slice(0, -1), 'damaged'],
    [
      'UTF-16 with half a character',
      Uint8Array.of(...utf16le('naam\r\n'), 0x00, 0xd8, 0x41, 0x00),
      'damaged',
    ],
    ['headers without a name', utf8(lines('e-mail;OOR', 'an@x.nl;Zuidwest')), 'noNameColumn'],
    ['headers alone', utf8(lines('naam;e-mail', ';')), 'noRows'],
  ])('%s is refused by its code, with no rows', (_, bytes, code) => {
    expect(readCandidates(bytes, [])).toMatchObject({ fault: { code, data: {} }, rows: [], good: 0, bad: 0 })
  })

  test('one byte more than 5 MB is too large, and 5 MB is not', () => {
    const full = new Uint8Array(importLimits.bytes + 1).fill(0x20)
    full.set(utf8('naam\r\nAn Bos\r\n'))
    expect(readCandidates(full, []).fault).toEqual({ code: 'tooLarge', data: { max: 5 } })
    expect(readCandidates(full.subarray(1), []).fault?.code).not.toBe('tooLarge')
    expect(readCandidates(full.subarray(0, -1), [])).toMatchObject({ fault: null, good: 1 })
  })

  test('more than 1000 rows are no list of candidates', () => {
    const rows = Array.from({ length: 1001 }, (_, n) => `Kandidaat ${n}`)
    expect(read('naam', ...rows).fault).toEqual({ code: 'tooManyRows', data: { max: 1000 } })
    expect(read('naam', ...rows.slice(1)).fault).toBeNull()
  })

  test.each([
    ['that never closes', '"An Bos;an@x.nl'],
    ['that closes in the middle of a cell', '"An" Bos;an@x.nl'],
  ])('a quotation mark %s is told with its row, and nothing behind it is guessed', (_, row) => {
    expect(read('naam;e-mail', 'Bo Vos;', '', row, 'Cas Mol;').fault).toEqual({
      code: 'quote',
      data: { line: 4 },
    })
  })
})

describe('a row that cannot be taken', () => {
  test('says that the name is missing', () => {
    expect(problems(read('naam;e-mail', ';an@x.nl', ' \u00a0 ;bo@x.nl'))).toEqual([
      [{ code: 'nameMissing', data: {} }],
      [{ code: 'nameMissing', data: {} }],
    ])
  })

  test.each([
    ['naam', 'name', 120],
    ['werkplek', 'clinic', 120],
    ['OOR', 'region', 120],
  ])('says that the %s is too long, and only beyond the limit', (header, field, max) => {
    const row = (length: number) => `${header === 'naam' ? '' : `An ${length};`}${'x'.repeat(length)}`
    const headers = header === 'naam' ? 'naam' : `naam;${header}`
    expect(problems(read(headers, row(max + 1), row(max)))).toEqual([
      [{ code: 'tooLong', data: { field, max } }],
      [],
    ])
  })

  test('shows no more than 200 characters of a cell that is far too long', () => {
    const preview = read('naam;werkplek', `An;${'x'.repeat(100_000)}`)
    expect(preview.rows[0]?.fields.clinic).toHaveLength(201)
    expect(preview.bad).toBe(1)
  })

  test.each([
    'an',
    'an@',
    '@x.nl',
    'an@x',
    'an@x.',
    'an@x..nl',
    'an bos@x.nl',
    'an@x.nl, bo@x.nl',
    'an@x.nl;bo@x.nl',
    'An Bos <an@x.nl>',
    'an@@x.nl',
    'geen',
    '-',
  ])('says that %j is no e-mail address', (email) => {
    expect(problems(read('naam,e-mail', `An Bos,"${email}"`))).toEqual([[{ code: 'emailInvalid', data: {} }]])
  })

  test('says that an address of more than 200 characters is too long', () => {
    expect(problems(read('naam;e-mail', `An;${'a'.repeat(200)}@x.nl`))).toEqual([
      [{ code: 'tooLong', data: { field: 'email', max: 200 } }],
    ])
  })

  test.each([
    '',
    'an@x.nl',
    'AN.BOS+aios@mail.umc-oost.nl',
    "an.o'bos@x.nl",
    'zoë@ziekenhuis.nl',
    'mailto:an@x.nl',
  ])('but takes %j', (email) => {
    const preview = read('naam;e-mail', `An Bos;${email}`)
    expect(problems(preview)).toEqual([[]])
    expect(preview.rows[0]?.fields.email).toBe(email.replace('mailto:', ''))
  })

  test.each([
    'Ren\ufffd Vos',
    'RenÃ© Vos',
    'ZoÃ« Vos',
    'FranÃ§ois',
    'Oâ€™Neil Ã–z',
    'JosÃ\u00ad',
    'VoilÃ\u00a0',
  ])('says that the letters of %j were mangled on the way', (name) => {
    expect(problems(read('naam;werkplek', `${name};Sint Jan`))).toEqual([
      [{ code: 'garbled', data: { field: 'name' } }],
    ])
  })

  test.each([
    'João Ãlvares',
    'ÃNGELA',
    'Łukasz Ćwik',
    'Nguyễn Thị Hà',
    'IJsbrand Ĳzer',
    '李小龙',
    'محمد علي',
    'Δέσποινα',
  ])('but takes %j, whose letters are its own', (name) => {
    expect(problems(read('naam', name))).toEqual([[]])
  })

  test('tells everything that is wrong with it at once', () => {
    expect(problems(read('naam;e-mail', ';x;y'))).toEqual([
      [
        { code: 'nameMissing', data: {} },
        { code: 'emailInvalid', data: {} },
        { code: 'tooManyCells', data: {} },
      ],
    ])
  })
})

describe('somebody who is there twice', () => {
  test.each([
    ['the same e-mail address in other case', 'An Bos;an@x.nl', 'Anna Bos-Vos;AN@X.NL', 'sameEmailInFile'],
    ['the same name in other case', 'An Bos;', 'AN BOS;', 'sameNameInFile'],
    ['the same name without its marks', 'Zoë Çelik;', 'Zoe Celik;', 'sameNameInFile'],
    [
      'the same name with other spaces and hyphens',
      'Anne-Marie van den Berg;',
      'Annemarie  Vandenberg;',
      'sameNameInFile',
    ],
    ['the same name with letters written out', 'Søren Łuczak;', 'Soren Luczak;', 'sameNameInFile'],
    ['the same name, composed and apart', 'Zoë Bos;', 'Zoë Bos;'.normalize('NFD'), 'sameNameInFile'],
  ])('in the file, by %s: the first stays, the second names its row', (_, first, second, code) => {
    expect(problems(read('naam;e-mail', first, second))).toEqual([[], [{ code, data: { line: 2 } }]])
  })

  test('two names alike with two addresses are told too: it may be one person', () => {
    expect(problems(read('naam;e-mail', 'Jan de Vries;jan@x.nl', 'Jan de Vries;jdv@y.nl'))).toEqual([
      [],
      [{ code: 'sameNameInFile', data: { line: 2 } }],
    ])
  })

  test('different names, and empty addresses, are different people', () => {
    expect(read('naam;e-mail', 'Jan Bos;', 'Jana Bos;', 'Jan Vos;').good).toBe(3)
  })

  test('a row is compared with rows that are taken only: a bad first one does not push out a good second one', () => {
    expect(
      problems(read('naam;e-mail;OOR', `An Bos;an@x.nl;${'x'.repeat(121)}`, 'An Bos;an@x.nl;Zuidwest')),
    ).toEqual([[{ code: 'tooLong', data: { field: 'region', max: 120 } }], []])
  })

  test('in the procedure already: the row names the code of who is there, withdrawn people included', () => {
    const existing = [
      candidate({ withdrawn: true }),
      candidate({ cid: 'zzz4567890', name: 'Bo Vos', email: '' }),
    ]
    const preview = readCandidates(
      utf8(
        lines(
          'naam;e-mail',
          'Iemand Anders;zoe@ziekenhuis.nl',
          'ZOE VANDENBERG;z@y.nl',
          'Bó Vos;',
          'Cas Mol;',
        ),
      ),
      existing,
    )
    expect(problems(preview)).toEqual([
      [{ code: 'sameEmailKnown', data: { code: 'K-ABC' } }],
      [{ code: 'sameNameKnown', data: { code: 'K-ABC' } }],
      [{ code: 'sameNameKnown', data: { code: 'K-ZZZ' } }],
      [],
    ])
  })
})

describe('at most 500 candidates', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, n) => `Kandidaat ${n};k${n}@x.nl`)

  test('the 501st row has no place, and those before it do', () => {
    const preview = read('naam;e-mail', ...rows(502))
    expect(preview).toMatchObject({ good: 500, bad: 2 })
    expect(problems(preview).slice(500)).toEqual([
      [{ code: 'overLimit', data: { max: 500 } }],
      [{ code: 'overLimit', data: { max: 500 } }],
    ])
  })

  test('who is there already takes a place, and bad rows take none', () => {
    const existing = Array.from({ length: 498 }, (_, n) =>
      candidate({ cid: `${n}`.padStart(10, '0'), name: `Eerder ${n}`, email: '' }),
    )
    const preview = readCandidates(utf8(lines('naam;e-mail', ';', 'x;geen', ...rows(3))), existing)
    expect(preview.rows.map((row) => row.problems[0]?.code ?? 'good')).toEqual([
      'emailInvalid',
      'good',
      'good',
      'overLimit',
    ])
  })
})

test('what comes out fits the contract, whatever goes in', () => {
  const files = [
    new Uint8Array(),
    utf8('naam\r\n'),
    utf8(lines('naam;e-mail;geslacht', 'An;x;v', 'Bo;bo@x.nl;m', 'Bo;;')),
    utf8(lines('An Bos;an@x.nl', '"open')),
    Uint8Array.from({ length: 4000 }, (_, n) => (n * 7919) % 256),
  ]
  for (const bytes of files) {
    const preview = readCandidates(bytes, [candidate({})])
    expect(importPreview.parse(preview)).toEqual(preview)
    expect(preview.good + preview.bad).toBe(preview.rows.length)
  }
})
