import type { Language } from '../../domain/text.ts'
import { codeGroups } from '../code.ts'
import { escapeHtml } from '../document/escape.ts'

/**
 * Names to say letters with, in the order of Crockford's base32 without I, L, O and U: the Dutch telephone alphabet,
 * and the one of the ICAO. Figures have their own names.
 */
const spelling: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: {
    0: 'nul',
    1: 'een',
    2: 'twee',
    3: 'drie',
    4: 'vier',
    5: 'vijf',
    6: 'zes',
    7: 'zeven',
    8: 'acht',
    9: 'negen',
    A: 'Anton',
    B: 'Bernhard',
    C: 'Cornelis',
    D: 'Dirk',
    E: 'Eduard',
    F: 'Ferdinand',
    G: 'Gerard',
    H: 'Hendrik',
    J: 'Johan',
    K: 'Karel',
    M: 'Maria',
    N: 'Nico',
    P: 'Pieter',
    Q: 'Quotiënt',
    R: 'Rudolf',
    S: 'Simon',
    T: 'Theodor',
    V: 'Victor',
    W: 'Willem',
    X: 'Xantippe',
    Y: 'Ypsilon',
    Z: 'Zaandam',
  },
  en: {
    0: 'zero',
    1: 'one',
    2: 'two',
    3: 'three',
    4: 'four',
    5: 'five',
    6: 'six',
    7: 'seven',
    8: 'eight',
    9: 'nine',
    A: 'Alfa',
    B: 'Bravo',
    C: 'Charlie',
    D: 'Delta',
    E: 'Echo',
    F: 'Foxtrot',
    G: 'Golf',
    H: 'Hotel',
    J: 'Juliett',
    K: 'Kilo',
    M: 'Mike',
    N: 'November',
    P: 'Papa',
    Q: 'Quebec',
    R: 'Romeo',
    S: 'Sierra',
    T: 'Tango',
    V: 'Victor',
    W: 'Whiskey',
    X: 'X-ray',
    Y: 'Yankee',
    Z: 'Zulu',
  },
}

export type CodeKind = 'design' | 'committee' | 'archive'

type ThreeSentences = readonly [string, string, string]

const titles: Readonly<Record<Language, Readonly<Record<CodeKind, string>>>> = {
  nl: { design: 'Ontwerpcode', committee: 'Commissiecode', archive: 'Archiefcode' },
  en: { design: 'Design code', committee: 'Committee code', archive: 'Archive code' },
}

const texts: Readonly<Record<Language, Readonly<Record<CodeKind, ThreeSentences>>>> = {
  nl: {
    design: [
      'Deze code hoort bij precies deze regels: criteria, weging, voorbeeldgedrag, vragen, data en uitleg.',
      'De code staat ook onder de procedurebeschrijving. Zet hem in de notulen.',
      'Verandert er later een regel, dan krijgt het ontwerp een andere code, met een reden die iedereen leest.',
    ],
    committee: [
      'Iemand die niet de secretaris is, leest de zes groepen hardop voor, van links naar rechts.',
      'Ieder lid kijkt of op het eigen scherm dezelfde code staat en typt de laatste vier groepen over zoals gehoord.',
      'Verschilt er één teken, of zegt een lid ‘mijn sleutel staat er niet in’? Stop dan: niemand verzegelt.',
    ],
    archive: [
      'De voorzitter leest de zes groepen hardop voor zodra de zegels open zijn.',
      'Ieder lid kijkt of op het eigen scherm dezelfde code staat.',
      'Zet de code in de notulen: daarmee kan iedereen later nagaan dat er niets is veranderd.',
    ],
  },
  en: {
    design: [
      'This code belongs to exactly these rules: criteria, weights, example behaviour, questions, dates and explanations.',
      'The code also stands below the description of the procedure. Put it in the minutes.',
      'If a rule changes later, the design gets another code, with a reason that everybody reads.',
    ],
    committee: [
      'Somebody who is not the secretary reads the six groups aloud, from left to right.',
      'Every member checks that their own screen shows the same code and types the last four groups as heard.',
      'Does one character differ, or does a member say “my key is not in it”? Then stop: nobody seals.',
    ],
    archive: [
      'The chair reads the six groups aloud as soon as the seals are open.',
      'Every member checks that their own screen shows the same code.',
      'Put the code in the minutes: with it anybody can check later that nothing was changed.',
    ],
  },
}

/**
 * A code to read aloud: its groups as large as the sheet allows, each with its spelling, and what to do.
 * @param code the 24 characters of the code, with or without spaces
 */
export const codeSheet = ({
  code,
  kind,
  language,
}: {
  readonly code: string
  readonly kind: CodeKind
  readonly language: Language
}): string => {
  const spell = (group: string): string => [...group].map((c) => spelling[language][c] ?? c).join(' – ')
  const groups = codeGroups(code).map(
    (group) => `<li><b>${escapeHtml(group)}</b><span>${escapeHtml(spell(group))}</span></li>`,
  )
  const sentences = texts[language][kind].map((sentence) => `<li>${escapeHtml(sentence)}</li>`)
  return `<h2>${titles[language][kind]}</h2>\n<ol class="groups">${groups.join('')}</ol>\n<ol class="steps said">${sentences.join('')}</ol>`
}
