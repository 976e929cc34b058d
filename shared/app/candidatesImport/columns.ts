import type { IgnoredColumn, ImportPreview } from '../../domain/candidateImport.ts'

/** What a column may hold; the parts of a name are put together. */
export type Part = 'name' | 'first' | 'initials' | 'infix' | 'last' | 'email' | 'clinic' | 'region'

const parts: Readonly<Record<Part, readonly string[]>> = {
  name: [
    ...['naam', 'namen', 'name', 'names', 'volledigenaam', 'fullname', 'naamkandidaat', 'kandidaatnaam'],
    ...['kandidaat', 'kandidaten', 'candidate', 'candidates', 'candidatename', 'nameofcandidate'],
    ...['sollicitant', 'applicant', 'naamsollicitant', 'naamvandekandidaat'],
  ],
  first: [
    'voornaam',
    'voornamen',
    'roepnaam',
    'firstname',
    'firstnames',
    'givenname',
    'givennames',
    'forename',
  ],
  initials: ['voorletters', 'voorletter', 'initialen', 'initials'],
  infix: [
    'tussenvoegsel',
    'tussenvoegsels',
    'tussenv',
    'tv',
    'voorvoegsel',
    'voorvoegsels',
    'infix',
    'middlename',
  ],
  last: ['achternaam', 'achternamen', 'familienaam', 'geslachtsnaam', 'lastname', 'surname', 'familyname'],
  email: [
    ...['email', 'mail', 'emailadres', 'mailadres', 'emailaddress', 'mailaddress'],
    ...['adresemail', 'emailprive', 'emailwerk', 'emailkandidaat'],
  ],
  clinic: [
    ...['werkplek', 'werkplaats', 'huidigewerkplek', 'kliniek', 'huidigekliniek', 'instelling', 'ziekenhuis'],
    ...['huidigeinstelling', 'huidigziekenhuis', 'werkgever', 'huidigewerkgever', 'organisatie'],
    ...[
      'clinic',
      'currentclinic',
      'workplace',
      'currentworkplace',
      'institution',
      'hospital',
      'currenthospital',
    ],
    ...['employer', 'currentemployer', 'organisation', 'organization'],
  ],
  region: [
    ...[
      'oor',
      'regio',
      'opleidingsregio',
      'onderwijsenopleidingsregio',
      'region',
      'trainingregion',
      'regiooor',
    ],
    ...['oorregio', 'educationregion'],
  ],
}

/** Characteristics on which nobody may be chosen: deliberately no place for them exists. */
const notTaken: readonly string[] = [
  ...[
    'geboortedatum',
    'geboortejaar',
    'geboren',
    'geborenop',
    'gebdatum',
    'leeftijd',
    'dateofbirth',
    'birthdate',
  ],
  ...['birthday', 'dob', 'yearofbirth', 'born', 'age'],
  ...[
    'geslacht',
    'sekse',
    'gender',
    'sex',
    'mv',
    'manvrouw',
    'aanhef',
    'salutation',
    'voornaamwoorden',
    'pronouns',
  ],
  ...['nationaliteit', 'nationality', 'geboorteplaats', 'geboorteland', 'placeofbirth', 'birthplace'],
  ...['countryofbirth', 'herkomst', 'afkomst', 'etniciteit', 'ethnicity', 'migratieachtergrond', 'origin'],
  ...[
    'land',
    'country',
    'burgerlijkestaat',
    'maritalstatus',
    'partner',
    'kinderen',
    'gezin',
    'children',
    'family',
  ],
  ...[
    'religie',
    'geloof',
    'godsdienst',
    'levensovertuiging',
    'religion',
    'gezondheid',
    'health',
    'beperking',
  ],
  ...['handicap', 'disability', 'zwanger', 'pregnant', 'seksuelegerichtheid', 'sexualorientation'],
  ...['politiekevoorkeur', 'bsn', 'burgerservicenummer', 'foto', 'pasfoto', 'photo', 'picture'],
]

/** A header without what people write differently: case, marks, spaces, and a remark in brackets. */
const foldHeader = (header: string): string =>
  header
    .slice(0, 200) // brackets that never close are looked for from each of them to the end
    .replace(/\([^)]*\)/g, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

const byHeader = new Map<string, Part>(
  Object.entries(parts).flatMap(([part, headers]) =>
    headers.map((header) => [header, part as Part] as const),
  ),
)
const never = new Set(notTaken)

export interface Columns {
  /** Which cell of a row holds what. */
  readonly at: ReadonlyMap<Part, number>
  /** Cells up to here belong to columns that have a name. */
  readonly width: number
  readonly shown: ImportPreview['columns']
}

const shownHeader = (header: string) => (header.length > 60 ? `${header.slice(0, 59)}…` : header)
const fieldOf = (part: Part) =>
  part === 'email' || part === 'clinic' || part === 'region' ? part : ('name' as const)

/** The columns that a row of headers names; columns without a name at the end do not count. */
export const columnsOf = (cells: readonly string[]): Columns => {
  const width = cells.findLastIndex((cell) => cell !== '') + 1
  const at = new Map<Part, number>()
  const ignored: IgnoredColumn[] = []
  const taken: { field: ReturnType<typeof fieldOf>; header: string }[] = []
  cells.slice(0, width).forEach((header, index) => {
    const folded = foldHeader(header)
    const part = byHeader.get(folded)
    const shown = shownHeader(header)
    if (part === undefined) {
      ignored.push({ header: shown, why: never.has(folded) ? 'notTaken' : 'unknown' })
    } else if (at.has(part)) {
      ignored.push({ header: shown, why: 'double' })
    } else {
      at.set(part, index)
      taken.push({ field: fieldOf(part), header: shown })
    }
  })
  return { at, width, shown: { header: true, taken, ignored } }
}

export const namesPeople = ({ at }: Columns): boolean =>
  [...at.keys()].some((part) => fieldOf(part) === 'name')

/** How much a row looks like headers: any part of a name counts for more than all other columns together. */
export const headerScore = (columns: Columns): number =>
  columns.at.size + (namesPeople(columns) ? Object.keys(parts).length : 0)

/** The columns of a file without headers: those of the example file, in its order. */
export const unnamedColumns = (width: number): Columns => {
  const order = (['name', 'email', 'clinic', 'region'] as const).slice(0, width)
  return {
    at: new Map(order.map((part, index) => [part, index])),
    width: order.length,
    shown: { header: false, taken: order.map((field) => ({ field, header: '' })), ignored: [] },
  }
}
