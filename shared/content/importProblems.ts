import type { IgnoredColumn, ImportFault, ImportField, ImportProblem } from '../domain/candidateImport.ts'
import type { Language } from '../domain/text.ts'

type Trouble = ImportProblem | ImportFault

/** A sentence for every code: what is wrong, and what to do. */
type Sentences = { readonly [T in Trouble as T['code']]: (data: T['data']) => string }

const fields: Readonly<Record<Language, Readonly<Record<ImportField, string>>>> = {
  nl: { name: 'De naam', email: 'Het e-mailadres', clinic: 'De werkplek', region: 'De OOR' },
  en: { name: 'The name', email: 'The e-mail address', clinic: 'The workplace', region: 'The region' },
}

const nl: Sentences = {
  tooLarge: ({ max }) =>
    `Dit bestand is groter dan ${max} MB. Een lijst met kandidaten is veel kleiner. Kies het goede bestand.`,
  empty: () => 'Dit bestand is leeg. Kies een ander bestand.',
  spreadsheet: () =>
    'Zegel leest lijsten uit Excel (xlsx) en CSV. Dit is een ander soort bestand. Open het in Excel of LibreOffice, kies Opslaan als en dan xlsx of CSV UTF-8.',
  pdf: () => 'Dit is een pdf. Zegel leest een lijst met kandidaten alleen uit Excel (xlsx) of CSV.',
  notText: () =>
    'Dit is geen lijst. Zegel leest een CSV-bestand, zoals Excel dat maakt met Opslaan als, CSV UTF-8.',
  damaged: () =>
    'Dit bestand is beschadigd: er staan tekens in die niet te lezen zijn. Sla de lijst opnieuw op als CSV UTF-8.',
  noHeader: () =>
    'Zegel kan niet zien wat in welke kolom staat. Zet boven de lijst een rij met de namen van de kolommen, zoals: naam, e-mail, werkplek, OOR.',
  noNameColumn: () =>
    'Er is geen kolom met namen. Noem die kolom “naam”, of neem twee kolommen: “voornaam” en “achternaam”.',
  noRows: () => 'Onder de namen van de kolommen staat niemand. Kies een lijst met kandidaten.',
  tooManyRows: ({ max }) =>
    `Dit bestand heeft meer dan ${max} rijen. Dat is geen lijst met kandidaten voor één ronde. Kies het goede bestand.`,
  quote: ({ line }) =>
    `Op rij ${line} staat een aanhalingsteken (") te veel of te weinig. Vanaf daar is niet te zien waar een rij ophoudt. Verbeter die rij en kies het bestand opnieuw.`,
  nameMissing: () => 'De naam ontbreekt. Vul hem in.',
  tooLong: ({ field, max }) => `${fields.nl[field]} is te lang. Er passen hoogstens ${max} tekens.`,
  emailInvalid: () => 'Dit is geen e-mailadres. Verbeter het of laat het leeg.',
  garbled: ({ field }) =>
    `${fields.nl[field]} is onderweg verminkt: er staan vreemde tekens op de plaats van letters. Verbeter dit, of sla de lijst opnieuw op als CSV UTF-8.`,
  tooManyCells: () =>
    'Deze rij heeft meer gevulde cellen dan er kolommen zijn. Staat er een komma of puntkomma in een naam? Zet die naam dan tussen aanhalingstekens.',
  sameEmailInFile: ({ line }) => `Dit e-mailadres staat ook op rij ${line}. Die rij doet mee, deze niet.`,
  sameNameInFile: ({ line }) =>
    `Deze naam staat ook op rij ${line}. Die rij doet mee, deze niet. Is dit iemand anders? Voeg die persoon dan met de hand toe.`,
  sameEmailKnown: ({ code }) => `Dit e-mailadres is al van kandidaat ${code}. Deze rij doet niet mee.`,
  sameNameKnown: ({ code }) =>
    `Kandidaat ${code} heeft al deze naam. Is dit iemand anders? Voeg die persoon dan met de hand toe.`,
  overLimit: ({ max }) => `Een ronde heeft hoogstens ${max} kandidaten. Voor deze rij is geen plaats meer.`,
}

const en: Sentences = {
  tooLarge: ({ max }) =>
    `This file is larger than ${max} MB. A list of candidates is much smaller. Choose the right file.`,
  empty: () => 'This file is empty. Choose another file.',
  spreadsheet: () =>
    'Zegel reads lists from Excel (xlsx) and CSV. This is another kind of file. Open it in Excel or LibreOffice, choose Save as and then xlsx or CSV UTF-8.',
  pdf: () => 'This is a PDF. Zegel reads a list of candidates from Excel (xlsx) or CSV only.',
  notText: () => 'This is not a list. Zegel reads a CSV file, as Excel makes it with Save as, CSV UTF-8.',
  damaged: () =>
    'This file is damaged: it holds characters that cannot be read. Save the list again as CSV UTF-8.',
  noHeader: () =>
    'Zegel cannot see what is in which column. Put a row with the names of the columns above the list, such as: name, email, workplace, region.',
  noNameColumn: () =>
    'There is no column with names. Call that column “name”, or take two columns: “first name” and “last name”.',
  noRows: () => 'There is nobody below the names of the columns. Choose a list of candidates.',
  tooManyRows: ({ max }) =>
    `This file has more than ${max} rows. That is no list of candidates for one round. Choose the right file.`,
  quote: ({ line }) =>
    `Row ${line} has a quotation mark (") too many or too few. From there on nobody can tell where a row ends. Correct that row and choose the file again.`,
  nameMissing: () => 'The name is missing. Fill it in.',
  tooLong: ({ field, max }) => `${fields.en[field]} is too long. It can have ${max} characters at most.`,
  emailInvalid: () => 'This is not an e-mail address. Correct it or leave it empty.',
  garbled: ({ field }) =>
    `${fields.en[field]} was mangled on its way: there are strange characters in the place of letters. Correct this, or save the list again as CSV UTF-8.`,
  tooManyCells: () =>
    'This row has more filled cells than there are columns. Is there a comma or semicolon in a name? Then put that name between quotation marks.',
  sameEmailInFile: ({ line }) =>
    `Row ${line} has this e-mail address too. That row is taken, this one is not.`,
  sameNameInFile: ({ line }) =>
    `Row ${line} has this name too. That row is taken, this one is not. Is this somebody else? Then add that person by hand.`,
  sameEmailKnown: ({ code }) =>
    `This e-mail address belongs to candidate ${code} already. This row is not taken.`,
  sameNameKnown: ({ code }) =>
    `Candidate ${code} has this name already. Is this somebody else? Then add that person by hand.`,
  overLimit: ({ max }) => `A round has ${max} candidates at most. There is no room left for this row.`,
}

const sentences: Readonly<Record<Language, Sentences>> = { nl, en }

/** What is wrong with a file or a row, in a full sentence that says what to do. */
export const importSentence = (trouble: Trouble, language: Language): string => {
  // The code chooses the function whose data this is; the compiler cannot follow that through the union.
  const sentence = sentences[language][trouble.code] as (data: Trouble['data']) => string
  return sentence(trouble.data)
}

const ignored: Readonly<
  Record<Language, Readonly<Record<IgnoredColumn['why'], (header: string) => string>>>
> = {
  nl: {
    notTaken: (header) =>
      `Kolom “${header}” nemen we bewust niet over. Hierop mag niemand worden gekozen of afgewezen.`,
    double: (header) => `Kolom “${header}” is overgeslagen: een andere kolom geeft hetzelfde.`,
    unknown: (header) =>
      header === ''
        ? 'Een kolom zonder naam is overgeslagen.'
        : `Kolom “${header}” is overgeslagen: Zegel vraagt dit niet van een kandidaat.`,
  },
  en: {
    notTaken: (header) =>
      `Column “${header}” is left out on purpose. Nobody may be chosen or rejected because of it.`,
    double: (header) => `Column “${header}” was left out: another column gives the same.`,
    unknown: (header) =>
      header === ''
        ? 'A column without a name was left out.'
        : `Column “${header}” was left out: Zegel does not ask this of a candidate.`,
  },
}

/** Why a column of the file is not taken over. */
export const ignoredSentence = ({ header, why }: IgnoredColumn, language: Language): string =>
  ignored[language][why](header)

const noHeader: Readonly<Record<Language, string>> = {
  nl: 'De kolommen hebben geen namen. Zegel leest ze als: naam, e-mail, werkplek, OOR. Kijk goed of dat klopt.',
  en: 'The columns have no names. Zegel reads them as: name, email, workplace, region. Check that this is right.',
}

/** Shown above the preview of a file without headers. */
export const noHeaderSentence = (language: Language): string => noHeader[language]
