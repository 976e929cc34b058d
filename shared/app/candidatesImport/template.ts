import type { Language } from '../../domain/text.ts'

const tables: Readonly<Record<Language, { delimiter: string; rows: readonly (readonly string[])[] }>> = {
  nl: {
    delimiter: ';',
    rows: [
      ['naam', 'e-mail', 'werkplek', 'OOR'],
      ['Zoë van den Voorbeeld', 'zoe@voorbeeld.example', 'Ziekenhuis Voorbeeld', 'Zuidwest'],
      ['José Ibáñez', 'jose@voorbeeld.example', 'UMC Voorbeeld, afdeling 3', 'Noordoost'],
    ],
  },
  en: {
    delimiter: ',',
    rows: [
      ['name', 'email', 'workplace', 'region'],
      ['Zoë van den Voorbeeld', 'zoe@voorbeeld.example', 'Voorbeeld Hospital', 'South-west'],
      ['José Ibáñez', 'jose@voorbeeld.example', 'Voorbeeld University Hospital, ward 3', 'North-east'],
    ],
  },
}

/**
 * The example file of a list of candidates, as Excel in that language opens it with a double click: its delimiter,
 * UTF-8 with a byte order mark, lines that end as in Windows.
 */
export const candidatesTemplateCsv = (language: Language): Uint8Array => {
  const { delimiter, rows } = tables[language]
  const cell = (text: string) => (text.includes(delimiter) ? `"${text}"` : text)
  const lines = rows.map((cells) => `${cells.map(cell).join(delimiter)}\r\n`)
  return new TextEncoder().encode(`\ufeff${lines.join('')}`)
}
