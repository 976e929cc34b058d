import { describe, expect, test } from 'vitest'
import { readCandidates } from '../../../shared/app/candidatesImport/readCandidates.ts'
import { lines, utf8 } from './bytes.ts'

const read = (...all: string[]) => readCandidates(utf8(lines(...all)), [])
const names = (...all: string[]) => read(...all).rows.map((row) => row.fields.name)

describe('headers', () => {
  test.each([
    'Naam;E-mail;Werkplek;OOR',
    'NAAM;EMAIL;KLINIEK;REGIO',
    'name;e-mail;clinic;region',
    'Full name;E-mail address;Workplace;Training region',
    'Volledige naam;E-mailadres;Instelling;OOR (onderwijs- en opleidingsregio)',
    ' kandidaat ; Mail ; Huidige werkplek ; Opleidingsregio ',
    '"Naam kandidaat";"E-mail adres";"Ziekenhuis";"O.O.R."',
    'Naam*;E_mail*;Werkgever;Regio',
  ])('%s are understood', (header) => {
    const preview = read(header, 'An Bos;an@x.nl;Sint Jan;Zuidwest')
    expect(preview.fault).toBeNull()
    expect(preview.rows[0]?.fields).toEqual({
      name: 'An Bos',
      email: 'an@x.nl',
      clinic: 'Sint Jan',
      region: 'Zuidwest',
    })
    expect(preview.columns.taken.map((c) => c.field)).toEqual(['name', 'email', 'clinic', 'region'])
    expect(preview.columns.ignored).toEqual([])
  })

  test('columns may stand in any order and all but the name may be missing', () => {
    expect(read('OOR;E-mail;Naam', 'Zuidwest;an@x.nl;An Bos').rows[0]?.fields).toEqual({
      name: 'An Bos',
      email: 'an@x.nl',
      clinic: '',
      region: 'Zuidwest',
    })
    expect(names('Kandidaten', 'An Bos', 'Bo Vos')).toEqual(['An Bos', 'Bo Vos'])
  })

  test('rows above the headers, such as a title, are passed over', () => {
    const preview = read('Kandidaten;;', 'Stand van 2 maart;;', '', 'Naam;E-mail;OOR', 'An Bos;an@x.nl;')
    expect(preview.rows.map((row) => [row.line, row.fields.name])).toEqual([[5, 'An Bos']])
    expect(names('Kandidaten', 'Naam', 'An Bos')).toEqual(['An Bos'])
  })

  test('a column that nobody asked for is named and left out, with the reason', () => {
    const preview = read(
      'Naam;Geboortedatum;Geslacht;Telefoon;Nationaliteit;Aanhef;e-mail;E-mailadres;Motivatie',
      'An Bos;1-2-1990;v;06;NL;mw;an@x.nl;an@y.nl;"CANARY"',
    )
    expect(preview.columns.ignored).toEqual([
      { header: 'Geboortedatum', why: 'notTaken' },
      { header: 'Geslacht', why: 'notTaken' },
      { header: 'Telefoon', why: 'unknown' },
      { header: 'Nationaliteit', why: 'notTaken' },
      { header: 'Aanhef', why: 'notTaken' },
      { header: 'E-mailadres', why: 'double' },
      { header: 'Motivatie', why: 'unknown' },
    ])
    expect(JSON.stringify(preview)).not.toMatch(/1990|CANARY|an@y\.nl/)
    expect(preview.rows[0]?.fields.email).toBe('an@x.nl')
  })

  test.each([
    'Date of birth',
    'Gender',
    'Sex',
    'M/V',
    'Leeftijd',
    'Age',
    'Religie',
    'Geboorteplaats',
    'BSN',
    'Kinderen',
  ])('a column %s has deliberately no place to go', (header) => {
    expect(read(`Naam;${header}`, 'An Bos;x').columns.ignored).toEqual([{ header, why: 'notTaken' }])
  })

  test('a column without a name that holds something is named as such', () => {
    expect(read('Naam;;E-mail', 'An Bos;CANARY;an@x.nl').columns.ignored).toEqual([
      { header: '', why: 'unknown' },
    ])
  })

  test('the name of a column is shown in 60 characters at most', () => {
    const [ignored] = read(`Naam;${'x'.repeat(500)}`, 'An Bos;1').columns.ignored
    expect(ignored?.header).toHaveLength(60)
  })
})

describe('names in parts', () => {
  test('first name, prefix and surname are put together in the order they are spoken', () => {
    expect(
      names('Achternaam;Voornaam;Tussenvoegsel', 'Berg;Noor;van den', 'Bos;An;', ' de Wit ;Bo; '),
    ).toEqual(['Noor van den Berg', 'An Bos', 'Bo de Wit'])
    expect(names('First name;Last name', 'An;Bos')).toEqual(['An Bos'])
    expect(names('Surname;Given name', 'Bos;An')).toEqual(['An Bos'])
  })

  test('“geslachtsnaam” is a surname and no sex', () => {
    const preview = read('Geslachtsnaam;Roepnaam', 'Bos;An')
    expect(preview.rows[0]?.fields.name).toBe('An Bos')
    expect(preview.columns.ignored).toEqual([])
  })

  test('beside a first name the column “naam” holds the surname, as Dutch lists have it', () => {
    expect(names('Naam;Voornaam', 'Bos;An')).toEqual(['An Bos'])
    expect(names('Naam;Tussenvoegsel;Voorletters', 'Berg;van den;N.')).toEqual(['N. van den Berg'])
  })

  test('a column “naam” that repeats the first name is the whole name', () => {
    expect(names('Naam;Voornaam', 'Zoë Bos;zoe')).toEqual(['Zoë Bos'])
  })

  test('a whole name goes before its parts, and the parts fill in where it is empty', () => {
    expect(names('Naam;Voornaam;Achternaam', 'An Bos-Vos;An;Bos', ';Bo;Vos')).toEqual([
      'An Bos-Vos',
      'Bo Vos',
    ])
  })

  test('initials stand in where there is no first name', () => {
    expect(names('Voorletters;Voornaam;Achternaam', 'A.;An;Bos', 'B.;;Vos')).toEqual(['An Bos', 'B. Vos'])
  })

  test('every column that a name came from is told', () => {
    expect(read('Achternaam;Voornaam', 'Bos;An').columns.taken).toEqual([
      { field: 'name', header: 'Achternaam' },
      { field: 'name', header: 'Voornaam' },
    ])
  })

  test('a row without a surname has no name', () => {
    expect(read('Achternaam;Voornaam', ';An').rows[0]?.problems).toEqual([{ code: 'nameMissing', data: {} }])
    expect(read('Naam;Voornaam', ';An').rows[0]?.problems).toEqual([{ code: 'nameMissing', data: {} }])
  })
})

describe('a file without headers', () => {
  test('is read in the order of the example file where its first row proves that order, and the preview says so', () => {
    const preview = read('An Bos;an@x.nl;Sint Jan;Zuidwest', 'Bo Vos;;;')
    expect(preview.columns).toEqual({
      header: false,
      taken: ['name', 'email', 'clinic', 'region'].map((field) => ({ field, header: '' })),
      ignored: [],
    })
    expect(preview.rows.map((row) => [row.line, row.fields.name])).toEqual([
      [1, 'An Bos'],
      [2, 'Bo Vos'],
    ])
    expect(read('"Bos, An",an@x.nl', 'Bo Vos,').rows.map((row) => row.fields.name)).toEqual([
      'Bos, An',
      'Bo Vos',
    ])
  })

  test.each([
    ['names alone', ['An Bos', 'Bo Vos']],
    ['another order', ['an@x.nl;An Bos']],
    ['surname and first name apart', ['Bos;An;an@x.nl']],
    ['more columns than four', ['An Bos;an@x.nl;a;b;c']],
    ['headers in a language that it does not know', ['Imię;Adres', 'An Bos;an@x.nl']],
  ])('is refused where nothing proves the order: %s', (_, all) => {
    expect(read(...all)).toMatchObject({ fault: { code: 'noHeader', data: {} }, rows: [], good: 0 })
  })
})
